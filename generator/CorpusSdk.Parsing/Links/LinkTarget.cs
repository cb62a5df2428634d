using System.Runtime.CompilerServices;
using System.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Parsing.Links;

/// <summary>
/// The part of a Markdown link in parentheses: a target without spaces or in angle brackets, and perhaps a title in quotes.
/// </summary>
internal static class LinkTarget
{
    /// <summary>In characters; more is not a link, but a parenthesis that nobody closed.</summary>
    private const int Longest = 2000;

    /// <summary>
    /// Parentheses inside of each other in a target; more is no link, as in cmark, and costs no search to the end of what is near.
    /// </summary>
    private const int Deepest = 32;

    /// <param name="text">The text.</param>
    /// <param name="start">The place after the opening parenthesis.</param>
    /// <param name="range">Where the target stands, without brackets.</param>
    /// <returns>False when no link ends as one has to.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out TextRange range)
    {
        ReadOnlySpan<char> near = text.Slice(0, Math.Min(text.Length, start + Longest));
        int at = SkipBlanks(near, start);
        range = default;
        if (at == near.Length) return false;

        bool isBracketed = near[at] == '<';
        if (isBracketed) at++;
        int end = isBracketed ? EndInBrackets(near, at) : EndOfWord(near, at);
        if (end <= at) return false;

        range = TextRange.FromBounds(at, end);
        return IsClosed(near, isBracketed ? end + 1 : end);
    }

    /// <summary>
    /// The target of a reference's definition: a word, or what is in angle brackets, and perhaps a title to the end of its line.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place after the colon.</param>
    /// <param name="range">Where the target stands, without brackets.</param>
    /// <returns>False when no definition ends as one has to.</returns>
    public static bool TryReadDefined(ReadOnlySpan<char> text, int start, out TextRange range)
    {
        ReadOnlySpan<char> near = text.Slice(0, Math.Min(text.Length, start + Longest));
        int at = SkipInLine(near, start);
        // It may stand on the next line.
        if (at < near.Length && near[at] == '\r') at++;
        if (at < near.Length && near[at] == '\n')
            for (at++; at < near.Length && near[at] is ' ' or '\t' or '>';) at++;
        range = default;
        if (at == near.Length) return false;

        bool isBracketed = near[at] == '<';
        if (isBracketed) at++;
        int end = at;
        if (isBracketed) end = EndInBrackets(near, at);
        else while (end < near.Length && near[end] > ' ') end++;
        if (end <= at) return false;

        range = TextRange.FromBounds(at, end);
        return EndsLine(near, isBracketed ? end + 1 : end);
    }

    /// <summary>Takes away the backslashes that stand before punctuation.</summary>
    public static string Unescape(ReadOnlySpan<char> target)
    {
        if (target.IndexOf('\\') < 0) return target.ToString();

        var unescaped = new StringBuilder(target.Length);
        for (int i = 0; i < target.Length; i++)
        {
            if (target[i] == '\\' && i + 1 < target.Length && IsPunctuation(target[i + 1])) i++;
            unescaped.Append(target[i]);
        }

        return unescaped.ToString();
    }

    private static int EndInBrackets(ReadOnlySpan<char> text, int start)
    {
        for (int at = start; at < text.Length; at++)
        {
            if (text[at] == '>') return at;
            if (text[at] is '<' or '\n' or '\r') return -1;
            if (text[at] == '\\') at++;
        }

        return -1;
    }

    /// <summary>The first space, or the parenthesis that no opening one in the target belongs to.</summary>
    [MethodImpl(Jit.Optimized)]
    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        int depth = 0;
        for (int at = start; at < text.Length; at++)
        {
            char c = text[at];
            if (c <= ' ') return at;
            if (c == '\\') at++;
            else if (c == '(' && ++depth > Deepest) return -1;
            else if (c == ')' && depth-- == 0) return at;
        }

        return -1;
    }

    /// <summary>Whether a parenthesis follows, perhaps after a title.</summary>
    private static bool IsClosed(ReadOnlySpan<char> text, int start)
    {
        int at = SkipBlanks(text, start);
        if (at == text.Length) return false;
        if (text[at] == ')') return true;
        if (at == start || text[at] is not ('"' or '\'' or '(')) return false;

        char quote = text[at] == '(' ? ')' : text[at];
        for (at++; at < text.Length && text[at] != quote; at++)
            if (text[at] == '\\') at++;
        at = at < text.Length ? SkipBlanks(text, at + 1) : at;
        return at < text.Length && text[at] == ')';
    }

    /// <summary>Whether nothing follows in the line but a title.</summary>
    private static bool EndsLine(ReadOnlySpan<char> text, int start)
    {
        int at = SkipInLine(text, start);
        if (at < text.Length && at > start && text[at] is '"' or '\'' or '(')
        {
            char quote = text[at] == '(' ? ')' : text[at];
            int length = text.Slice(at + 1).IndexOf(quote);
            if (length < 0) return false;
            at = SkipInLine(text, at + length + 2);
        }

        return at == text.Length || text[at] is '\n' or '\r';
    }

    private static int SkipInLine(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n' or '\r') at++;
        return at;
    }

    private static bool IsPunctuation(char c) =>
        c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');
}
