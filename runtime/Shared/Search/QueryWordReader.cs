using System.Globalization;

namespace CorpusSdk.Shared.Search;

/// <summary>
/// Reads what a word of a query says: a plain word, a prefix, a word with letters wrong, a range, or the name of a field.
/// </summary>
internal sealed class QueryWordReader(string text)
{
    private const NumberStyles NumberStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>
    /// Reads a word. Where something is wrong with it, there is a problem, and the node is what stands there as a plain word; or no
    /// node, where it holds no letter and no digit.
    /// </summary>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isInField">Whether it is the value of a field.</param>
    /// <param name="tokens">How many tokens it holds; none of a range.</param>
    /// <param name="problem">What is wrong, or null.</param>
    public QueryNode? Read(int start, int end, bool isInField, out int tokens, out QueryProblem? problem)
    {
        tokens = 0;
        string word = text.Substring(start, end - start);
        if (isInField && word.Contains("..", StringComparison.Ordinal) && !word.Contains("...", StringComparison.Ordinal))
            return ReadRange(start, word, out problem);
        int star = word.IndexOf('*');
        int tilde = word.IndexOf('~');
        string plain = word;
        int edits = 0;
        problem = null;
        if (star >= 0) problem = CheckStar(start, word, star, tilde, ref plain);
        else if (tilde >= 0) problem = CheckTilde(start, word, tilde, ref plain, ref edits);
        tokens = CountTokens(plain.AsSpan());
        if (problem is null && !isInField && tokens == 0) problem = QueryProblems.NoWord(start, plain);
        if (problem is null && !isInField && tokens > 1 && plain.Length < word.Length)
            problem = QueryProblems.SeveralWords(start, plain, star >= 0 ? '*' : '~');
        if (problem is null
            && edits > 0
            && plain.Length < (edits == 1 ? QueryParser.MinLengthForOneEdit : QueryParser.MinLengthForTwoEdits))
        {
            problem = QueryProblems.TooShort(start, plain, edits);
        }

        if (problem is null) return new WordNode(start, word.Length, plain, edits, star >= 0);

        tokens = CountTokens(word.AsSpan());
        return isInField || tokens > 0 ? new WordNode(start, word.Length, word, 0, false) : null;
    }

    /// <summary>Finds the name of a field before the first colon of a word. Whether something follows the colon is not asked.</summary>
    public bool TryFindField(int start, int end, out int nameLength)
    {
        nameLength = 0;
        int colon = text.IndexOf(':', start, end - start);
        if (colon < 0 || !IsName(text.AsSpan(start, colon - start))) return false;
        // http://x, C:\x, std::x
        if (colon + 1 < end && text[colon + 1] is '/' or '\\' or ':') return false;
        nameLength = colon - start;
        return true;
    }

    /// <summary>Counts the tokens of a text, up to one more than a query may have.</summary>
    public static int CountTokens(ReadOnlySpan<char> value)
    {
        TokenReader reader = new(value, stackalloc char[TokenReader.BufferLength]);
        int tokens = 0;
        while (tokens <= QueryParser.MaxTerms && reader.MoveNext()) tokens++;
        return tokens;
    }

    public static bool TryReadNumber(ReadOnlySpan<char> digits, int max, out int number)
    {
        number = 0;
        foreach (char digit in digits)
        {
            if (digit is < '0' or > '9') return Fail(out number);
            number = (number * 10) + (digit - '0');
            if (number > max) return Fail(out number);
        }

        return digits.Length > 0;
    }

    private static bool Fail(out int number)
    {
        number = 0;
        return false;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < name.Length;)
        {
            int codePoint = Characters.CodePointAt(name, i, out int length);
            CharacterClass current = Characters.ClassOf(codePoint);
            bool isLetter = current is CharacterClass.Letter or CharacterClass.HebrewLetter or CharacterClass.Ideograph;
            if (!isLetter && (i == 0 || !(Characters.IsOfWord(current) || codePoint is '-' or '.'))) return false;
            i += length;
        }

        return name.Length > 0;
    }

    private static QueryProblem? CheckStar(int start, string word, int star, int tilde, ref string plain)
    {
        if (star == 0 && word.TrimEnd('*').Length == 0) return QueryProblems.LooseStar(start, word.Length);
        if (tilde >= 0) return QueryProblems.StarAndTilde(start + Math.Max(star, tilde));
        if (star < word.Length - 1) return QueryProblems.StarNotLast(start + star, word.Substring(0, star));
        plain = word.Substring(0, star);
        return null;
    }

    private static QueryProblem? CheckTilde(int start, string word, int tilde, ref string plain, ref int edits)
    {
        ReadOnlySpan<char> number = word.AsSpan(tilde + 1);
        bool isNumber = true;
        foreach (char c in number) isNumber &= c is >= '0' and <= '9';
        if (!isNumber) return QueryProblems.TildeNotLast(start + tilde);
        if (tilde == 0) return QueryProblems.LooseTilde(start, word.Length);
        if (number is not ("" or "1" or "2")) return QueryProblems.BadEdits(start + tilde + 1, number.ToString());
        edits = number is "2" ? 2 : 1;
        plain = word.Substring(0, tilde);
        return null;
    }

    private static QueryNode ReadRange(int start, string word, out QueryProblem? problem)
    {
        int dots = word.IndexOf("..", StringComparison.Ordinal);
        string from = word.Substring(0, dots);
        string to = word.Substring(dots + 2);
        int second = to.IndexOf("..", StringComparison.Ordinal);
        int star = word.IndexOf('*');
        problem = second >= 0 ? QueryProblems.TwoRanges(start + dots + 2 + second)
            : star >= 0 ? QueryProblems.StarInRange(start + star)
            : from.Length + to.Length == 0 ? QueryProblems.OpenRange(start)
            : null;
        if (problem is not null) return new WordNode(start, word.Length, word, 0, false);
        if (IsUpsideDown(from, to))
        {
            problem = QueryProblems.UpsideDown(start, word.Length, from, to);
            (from, to) = (to, from);
        }

        return new RangeNode(start, word.Length, from.Length == 0 ? null : from, to.Length == 0 ? null : to);
    }

    // Of numbers and dates it can be told; what texts a field holds, and in which order, only the field knows.
    private static bool IsUpsideDown(string from, string to)
    {
        if (IsDate(from) && IsDate(to))
        {
            int common = Math.Min(from.Length, to.Length);
            return string.CompareOrdinal(from, 0, to, 0, common) > 0;
        }

        return decimal.TryParse(from, NumberStyle, CultureInfo.InvariantCulture, out decimal first)
            && decimal.TryParse(to, NumberStyle, CultureInfo.InvariantCulture, out decimal last)
            && first > last;
    }

    // 2021, 2021-12 or 2021-12-22
    private static bool IsDate(string value)
    {
        if (value.Length is not (4 or 7 or 10)) return false;
        for (int i = 0; i < value.Length; i++)
        {
            if (i is 4 or 7 ? value[i] != '-' : value[i] is < '0' or > '9') return false;
        }

        return true;
    }
}
