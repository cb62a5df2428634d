using System.Globalization;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Shared.Search;

/// <summary>Everything that can be wrong with a query, in sentences.</summary>
internal static class QueryProblems
{
    private const int MaxQuoted = 40;
    private const int MaxListed = 20;

    public static QueryProblem Empty() => new(0, 0, "The query is empty.", "Write at least one word.");

    public static QueryProblem TooLong(int length) =>
        new(QueryParser.MaxLength, length - QueryParser.MaxLength, $"The query has {Number(length)} characters, and at most {Number(QueryParser.MaxLength)} are read.", "Ask with fewer words.");

    public static QueryProblem TooManyTerms(int start, int length) =>
        new(start, length, $"The query has more than {Number(QueryParser.MaxTerms)} words and phrases.", "Ask with fewer words.");

    public static QueryProblem TooDeep(int start) =>
        new(start, 1, $"More than {Number(QueryParser.MaxDepth)} parentheses are open.", "Leave out parentheses that change nothing.");

    public static QueryProblem Unclosed(int start) =>
        new(start, 1, "The parenthesis is not closed.", "Write ')' after the last word that belongs to it.");

    public static QueryProblem Unopened(int start) =>
        new(start, 1, "The parenthesis closes none that is open.", "Leave it out, or write '(' before the first word that belongs to it.");

    public static QueryProblem EmptyParentheses(int start, int length) =>
        new(start, length, "Nothing is between the parentheses.", "Write a word between them, or leave them out.");

    public static QueryProblem UnclosedQuote(int start) =>
        new(start, 1, "The quotation mark is not closed.", "Write '\"' after the last word of the phrase.");

    public static QueryProblem EmptyPhrase(int start, int length) =>
        new(start, length, "No word is between the quotation marks.", "Write the words of the phrase between them, or leave them out.");

    public static QueryProblem NothingBefore(int start, string sign) =>
        new(start, sign.Length, $"'{sign}' has nothing before it.", $"Write it between two words, or put it into quotation marks to search for the word: \"{sign}\".");

    public static QueryProblem NothingAfter(int start, string sign) =>
        new(start, sign.Length, $"'{sign}' has nothing after it.", $"Write a word after it, or put it into quotation marks to search for the word: \"{sign}\".");

    public static QueryProblem LooseSign(int start, char sign) =>
        new(start, 1, $"'{sign}' stands before no word.", $"Write it right before a word, as in '{sign}oil', or leave it out.");

    public static QueryProblem TwoSigns(QueryLexer sign) =>
        new(sign.Start, sign.End - sign.Start, "Two signs stand before one word.", "Leave one of them out.");

    public static QueryProblem NoWord(int start, string text) =>
        new(start, text.Length, $"'{Short(text)}' holds no letter and no digit, and finds nothing.", "Leave it out.");

    public static QueryProblem NoValue(int start, int length, string field) =>
        new(start, length, $"The field '{Short(field)}' has no value.", $"Write the value right after the colon, as in '{Short(field)}:oil', or put the words into quotation marks.");

    public static QueryProblem FieldInField(int start, string field) =>
        new(start, field.Length, $"The field '{Short(field)}' stands within another field.", "Write it before or after the other one.");

    /// <summary>The name of a field is not known.</summary>
    /// <param name="node">The question to the field.</param>
    /// <param name="keys">The keys that articles have, in any order; a key may be there more than once.</param>
    public static QueryProblem UnknownField(FieldNode node, IEnumerable<string> keys)
    {
        string[] fields = [
            .. FieldNames.Standard.Concat(keys).Distinct(StringComparer.Ordinal).OrderBy(static field => field, StringComparer.Ordinal)];
        NearestKeys nearest = new(node.Field, whole: true);
        foreach (string field in fields) nearest.Offer(field.AsSpan());
        string advice = nearest.Found.FirstOrDefault() is { } near ? $"Write {near}." : $"Fields are {Listed(fields)}.";
        return new(node.Start, node.FieldLength, $"No article has a field {Short(node.Field)}.", advice);
    }

    public static QueryProblem LooseStar(int start, int length) =>
        new(start, length, "'*' stands alone.", "Write the beginning of a word before it, as in 'oil*'.");

    public static QueryProblem StarNotLast(int start, string beginning) =>
        new(start, 1, "'*' is only for the end of a word.", beginning.Length == 0
            ? "Write the beginning of a word before it, as in 'oil*'."
            : $"Write '{Short(beginning)}*' for all words that begin so.");

    public static QueryProblem StarInRange(int start) =>
        new(start, 1, "'*' cannot be the end of a range.", "Leave the end out, as in '2021..' or '..2021'.");

    public static QueryProblem StarAndTilde(int start) =>
        new(start, 1, "A word ends in '*' or in '~', not in both.", "Leave one of them out.");

    public static QueryProblem SeveralWords(int start, string text, char sign) =>
        new(start, text.Length, $"'{Short(text)}' is more than one word, and '{sign}' is for one.", $"Write its words apart, with '{sign}' after the one that it is for, or leave '{sign}' out.");

    public static QueryProblem LooseTilde(int start, int length) =>
        new(start, length, "'~' stands alone.", "Write a word before it, as in 'ukraine~'.");

    public static QueryProblem TildeNotLast(int start) =>
        new(start, 1, "'~' is only for the end of a word or phrase.", "Write 'ukraine~' or 'ukraine~2' for a word with letters wrong.");

    public static QueryProblem BadEdits(int start, string number) =>
        new(start, number.Length, $"'{Short(number)}' is not a number of wrong letters.", "Write '~' for one wrong letter or '~2' for two.");

    public static QueryProblem TooShort(int start, string text, int edits) =>
        new(
            start,
            text.Length,
            $"'{Short(text)}' is too short for {(edits == 1 ? "a wrong letter" : "two wrong letters")}: nearly every short word would match.",
            edits == 1
                ? $"Write a word of at least {Number(QueryParser.MinLengthForOneEdit)} letters before '~', or leave '~' out."
                : $"Write '~' for one wrong letter; two need a word of at least {Number(QueryParser.MinLengthForTwoEdits)} letters.");

    public static QueryProblem BadSlop(int start, int length) =>
        new(start, length, "'~' after a phrase needs a number.", $"Write how many other words may stand among them, from 0 to {Number(QueryParser.MaxSlop)}, as in '\"oil price\"~5'.");

    public static QueryProblem OpenRange(int start) =>
        new(start, 2, "The range has neither a beginning nor an end.", "Write at least one of them, as in '2021..', '..2021' or '2020..2021'.");

    public static QueryProblem TwoRanges(int start) =>
        new(start, 2, "The range has more than one beginning and one end.", "Write '..' once, as in '2020..2021'.");

    public static QueryProblem UpsideDown(int start, int length, string from, string to) =>
        new(start, length, $"The range ends at '{Short(to)}', before it begins at '{Short(from)}'.", $"Write '{Short(to)}..{Short(from)}'.");

    private static string Listed(string[] fields) =>
        fields.Length <= MaxListed
            ? string.Join(", ", fields)
            : $"{string.Join(", ", fields.Take(MaxListed))} and {Number(fields.Length - MaxListed)} others";

    /// <summary>Cuts what a message quotes: no message grows with what somebody pastes.</summary>
    public static string Short(string text)
    {
        if (text.Length <= MaxQuoted) return text;
        int length = char.IsHighSurrogate(text[MaxQuoted - 1]) ? MaxQuoted - 1 : MaxQuoted;
        return text.Remove(length) + "…";
    }

    private static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
