using System.Text;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Text.Concordances;

/// <summary>What stands beside a match, on one line: white space of any kind and length is one space.</summary>
internal static class Context
{
    public const int MostCharacters = 10_000;

    /// <summary>Returns the text before a place: so many characters at most, and never half of a pair.</summary>
    public static string Left(string body, int start, int width)
    {
        int from = start;
        int taken = 0;
        while (from > 0 && taken < width)
        {
            from--;
            // Of white space, the first in the order of reading counts.
            if (!char.IsWhiteSpace(body[from]) || from == 0 || !char.IsWhiteSpace(body[from - 1])) taken++;
        }

        if (from > 0 && from < start && char.IsLowSurrogate(body[from]) && char.IsHighSurrogate(body[from - 1])) from++;

        return OnOneLine(body.AsSpan(from, start - from), trimsStart: true, trimsEnd: false);
    }

    /// <summary>Returns the text from a place on: so many characters at most, and never half of a pair.</summary>
    public static string Right(string body, int end, int width)
    {
        int to = end;
        int taken = 0;
        while (to < body.Length && taken < width)
        {
            if (!char.IsWhiteSpace(body[to]) || to == end || !char.IsWhiteSpace(body[to - 1])) taken++;

            to++;
        }

        if (to > end && to < body.Length && char.IsLowSurrogate(body[to]) && char.IsHighSurrogate(body[to - 1])) to--;

        return OnOneLine(body.AsSpan(end, to - end), trimsStart: false, trimsEnd: true);
    }

    public static string OnOneLine(ReadOnlySpan<char> text) => OnOneLine(text, trimsStart: false, trimsEnd: false);

    /// <summary>Returns the words of a context in lower case, in order or from the last to the first: what lines are sorted by.</summary>
    public static string SortKey(string context, bool fromEnd)
    {
        List<string> words = Words.Folding.Forms(context);
        if (fromEnd) words.Reverse();

        return string.Join(' ', words);
    }

    private static string OnOneLine(ReadOnlySpan<char> text, bool trimsStart, bool trimsEnd)
    {
        if (trimsStart) text = text.TrimStart();
        if (trimsEnd) text = text.TrimEnd();
        StringBuilder line = new(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c)) line.Append(c);
            else if (line.Length == 0 || line[^1] != ' ') line.Append(' ');
        }

        return line.ToString();
    }
}
