using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats.Json;

/// <summary>Says what is wrong with a JSON header in words that its author knows: the text itself shows it.</summary>
internal static class JsonMistake
{
    private const string QuoteTexts = "Put keys and texts into double quotes, such as '\"title\": \"A Title\"'";

    /// <param name="draft">The article.</param>
    /// <param name="start">Where the header starts.</param>
    /// <param name="at">Where the reader stopped.</param>
    /// <param name="place">What it was to read there.</param>
    public static void Report(ArticleDraft draft, int start, int at, JsonPlace place)
    {
        string text = draft.Text.Text;
        int quote = LastQuote(text, start, at, out bool isInText);
        if (isInText && at < text.Length)
        {
            (string inside, string fix) = ExplainInText(text[at]);
            draft.Report(ProblemKinds.InvalidJson, new TextRange(at, 0), inside, fix);
            return;
        }

        TextRange word = WordAt(text, at, out bool isBehindValue);
        if (isBehindValue && place == JsonPlace.Value) place = JsonPlace.Key;
        bool isAfterKey = LastBefore(text, word.Start) == '"' && LastBefore(text, quote) is '{' or ',';
        (string what, string advice) = Explain(text, word, place, isAfterKey);
        draft.Report(ProblemKinds.InvalidJson, word, what, advice);
    }

    /// <summary>The quote that opens the last text before a place.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the header starts.</param>
    /// <param name="at">The place.</param>
    /// <param name="isInText">Whether the text is not closed there.</param>
    private static int LastQuote(string text, int start, int at, out bool isInText)
    {
        int quote = start;
        isInText = false;
        for (int i = start; i < at; i++)
        {
            if (text[i] == '\\' && isInText)
            {
                i++;
            }
            else if (text[i] == '"')
            {
                isInText = !isInText;
                if (isInText) quote = i;
            }
        }

        return quote;
    }

    private static (string What, string Advice) ExplainInText(char stopped) => stopped switch
    {
        '\n' or '\r' =>
            ("a text ends with its line and not with a quote", "Close the quote, and write \\n for a line break inside of a text"),
        < ' ' => ("there is a control character", "Remove it, or write it as an escape such as \\t or \\u001B"),
        _ => ("the text has a backslash that means nothing", "Write two backslashes for one"),
    };

    private static (string What, string Advice) Explain(string text, TextRange word, JsonPlace place, bool isAfterKey)
    {
        string written = text.Substring(word.Start, word.Length);
        char first = written.Length > 0 ? written[0] : '\0';
        char before = LastBefore(text, word.Start);
        bool startsEntry = before is ',' or '{' or '[';
        return (place, first) switch
        {
            (_, '\'') => ("a quote is a single one", QuoteTexts),
            (_, '/' or '#') => ("there is a comment", "Remove it; JSON has no comments"),
            (_, '}' or ']') when before == ',' => ("there is a comma after the last value", "Remove the comma"),
            (JsonPlace.Key, ']') => ("a { is closed with ]", "Write } in its place"),
            (JsonPlace.Item, '}') => ("a [ is closed with }", "Write ] in its place"),
            (JsonPlace.Key, _) when startsEntry => ($"'{written}' is not a key", QuoteTexts),
            (JsonPlace.Key, _) when isAfterKey => ("a colon is missing after the key", "Write a line such as '\"title\": \"A Title\"'"),
            (JsonPlace.Key, _) when before == ':' => ($"'{written}' is not a value", QuoteTexts),
            (JsonPlace.Key, _) => ($"a comma is missing before '{written}'", "Write one after each value but the last, and a } after that"),
            (JsonPlace.Value, '}' or ',') => ("a value is missing after the key", "Write one, or remove the key"),
            (JsonPlace.Item, ',') => ("a value is missing in the list", "Remove the comma"),
            (JsonPlace.Item, _) when !startsEntry => ($"a comma is missing before '{written}'", "Write one between two values"),
            _ => ($"'{written}' is not a value", QuoteTexts),
        };
    }

    private static char LastBefore(string text, int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1])) at--;
        return at > 0 ? text[at - 1] : '\0';
    }

    /// <summary>
    /// The word around a place, of which the reader took a part for a number or for true, false or null; else the text in quotes or the
    /// one character there. A reader that stops after a whole value has found something else there.
    /// </summary>
    private static TextRange WordAt(string text, int at, out bool isBehindValue)
    {
        int start = Math.Min(at, text.Length);
        int end = start;
        while (start > 0 && IsWord(text[start - 1])) start--;
        while (end < text.Length && IsWord(text[end])) end++;

        isBehindValue = end == at && IsValue(text.Substring(start, end - start));
        if (isBehindValue) start = end;
        if (end == start && end < text.Length)
            end = text[end] == '"' ? EndOfText(text, end) : end + (char.IsSurrogatePair(text, end) ? 2 : 1);
        return TextRange.FromBounds(start, end);
    }

    /// <summary>Whether the reader takes a word for a whole value if it can.</summary>
    private static bool IsValue(string word) =>
        word is "true" or "false" or "null"
        || (word.Length > 0 && word[0] is '-' or (>= '0' and <= '9') && word[word.Length - 1] is >= '0' and <= '9');

    private static int EndOfText(string text, int quote)
    {
        int end = text.AsSpan(quote + 1).IndexOfAny('"', '\n', '\r');
        return end >= 0 && text[quote + 1 + end] == '"' ? quote + end + 2 : quote + 1;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '+' or '.';
}

/// <summary>What JSON has next at a place of it, or else the end of the list or object.</summary>
internal enum JsonPlace
{
    Key,
    Value,
    Item,
}
