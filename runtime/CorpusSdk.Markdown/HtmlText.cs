using System.Net;
using System.Text;

namespace CorpusSdk;

/// <summary>HTML within Markdown, read without a tree.</summary>
internal static class HtmlText
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    /// <summary>What a reader sees of it: no tags, comments, scripts and styles. Linear in its length.</summary>
    public static string Of(string html)
    {
        var text = new StringBuilder();
        ReadOnlySpan<char> rest = WithoutComments(html);
        for (int tag; (tag = rest.IndexOf('<')) >= 0;)
        {
            text.Append(rest[..tag]);
            rest = rest[tag..];
            int end = rest.IndexOf('>');
            if (end < 0) break;

            if (rest.Length > 1 && (char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '?'))
            {
                rest = AfterElement(rest, end + 1);
            }
            else
            {
                text.Append('<');
                rest = rest[1..];
            }
        }

        return WebUtility.HtmlDecode(text.Append(rest).ToString()).Trim();
    }

    /// <summary>The same without its comments; what is not closed is no comment. Linear in its length.</summary>
    public static string WithoutComments(string html)
    {
        int start = html.IndexOf(CommentStart, StringComparison.Ordinal);
        if (start < 0) return html;

        var text = new StringBuilder();
        int at = 0;
        while (start >= 0)
        {
            // <!--> is a whole one.
            int end = html.IndexOf(CommentEnd, start + 2, StringComparison.Ordinal);
            if (end < 0) break;

            text.Append(html, at, start - at);
            at = end + CommentEnd.Length;
            start = html.IndexOf(CommentStart, at, StringComparison.Ordinal);
        }

        return text.Append(html, at, html.Length - at).ToString();
    }

    /// <summary>Goes on after a tag; after a script or a style, behind what it holds.</summary>
    private static ReadOnlySpan<char> AfterElement(ReadOnlySpan<char> html, int endOfTag)
    {
        foreach (string hidden in (ReadOnlySpan<string>)["script", "style"])
        {
            if (html[1..].StartsWith(hidden, StringComparison.OrdinalIgnoreCase))
            {
                // What is not closed holds all that follows, as in a browser.
                int close = html.IndexOf("</" + hidden, StringComparison.OrdinalIgnoreCase);
                return close < 0 ? [] : html[close..];
            }
        }

        return html[endOfTag..];
    }
}
