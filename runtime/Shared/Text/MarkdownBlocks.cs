using System.Runtime.CompilerServices;

namespace CorpusSdk.Shared.Text;

/// <summary>Tells what divides a text in Markdown from what stands within its lines.</summary>
internal static class MarkdownBlocks
{
    private static readonly string[] BlockTags =
    [
        "p", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th",
        "thead", "tbody", "caption", "hr", "blockquote", "pre", "section", "article", "aside", "header", "footer", "figure",
        "figcaption", "details", "summary", "form", "main", "nav", "address",
    ];

    private static readonly string[] Spaces =
        ["&nbsp;", "&ensp;", "&emsp;", "&thinsp;", "&#160;", "&#32;", "&#9;", "&#10;", "&#13;",
            "&#xA0;", "&#x20;", "&#x9;", "&#xA;", "&#xD;"];

    /// <summary>Whether tags that follow each other have one of a block among them.</summary>
    public static bool HasBlockTag(ReadOnlySpan<char> tags)
    {
        if (tags.StartsWith("<!--".AsSpan())) return false;

        for (int at = 0; at < tags.Length;)
        {
            int next = tags.Slice(at).IndexOf('<');
            if (next < 0) return false;

            at += next + 1;
            int start = at < tags.Length && tags[at] == '/' ? at + 1 : at;
            int end = start;
            while (end < tags.Length && char.IsLetterOrDigit(tags[end])) end++;
            if (IsBlockTag(tags.Slice(start, end - start))) return true;
        }

        return false;
    }

    /// <summary>Whether the line that has a place is a heading or a row of a table.</summary>
    /// <param name="text">The text.</param>
    /// <param name="seen">The same with signs in the place of what is not seen.</param>
    /// <param name="at">The place of its first word.</param>
    public static bool IsHeadingOrTable(ReadOnlySpan<char> text, ReadOnlySpan<char> seen, int at)
    {
        if (at < text.Length && text[at] == '|') return true;
        for (int i = at - 1; i >= 0 && text[i] != '\n' && SentenceMarks.IsBlank(seen[i]); i--)
        {
            if (text[i] is '#' or '|') return true;
        }

        int end = text.Slice(at).IndexOf('\n');
        if (end < 0) return false;
        ReadOnlySpan<char> next = text.Slice(at + end + 1);
        end = next.IndexOf('\n');
        next = (end < 0 ? next : next.Slice(0, end)).Trim();
        return next.Length > 1 && next[0] is '=' or '-' && IsRule(next);
    }

    /// <summary>Whether a character reference is one of white space.</summary>
    public static bool IsSpace(ReadOnlySpan<char> reference)
    {
        foreach (string space in Spaces)
        {
            if (reference.StartsWith(space.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>A rule between parts, the line below a heading, or the one below a table's head.</summary>
    [MethodImpl(Jit.Optimized)]
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        int marks = 0;
        foreach (char c in line)
        {
            if (c is '-' or '=' or '*' or '_') marks++;
            else if (c is not (' ' or '\t' or '\r' or '|' or ':')) return false;
        }

        return marks >= 2;
    }

    /// <summary><c>1. </c> or <c>1) </c>.</summary>
    public static bool IsNumber(ReadOnlySpan<char> line)
    {
        int end = 0;
        while (end < line.Length && end < 9 && SentenceMarks.IsDigit(line[end])) end++;
        return end > 0 && end + 1 < line.Length && line[end] is '.' or ')' && line[end + 1] == ' ';
    }

    private static bool IsBlockTag(ReadOnlySpan<char> name)
    {
        foreach (string tag in BlockTags)
        {
            if (name.Equals(tag.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
