using System.Text;

namespace CorpusSdk.Generator.Writing;

/// <summary>Text → what may stand in an XML documentation comment on one line.</summary>
internal static class DocComment
{
    /// <summary>In characters; hovers show about as much without scrolling.</summary>
    private const int Longest = 240;

    /// <summary>Escapes, puts white space into single spaces, leaves out what XML has no way to write, and caps at a word's end.</summary>
    public static string Escape(string text)
    {
        if (IsPlain(text)) return text;

        var escaped = new StringBuilder(text.Length);
        int written = 0;
        bool space = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                space = written > 0;
                continue;
            }

            bool pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (char.IsControl(c) || (char.IsSurrogate(c) && !pair) || c is '\uFFFE' or '\uFFFF') continue;
            if (space && written >= Longest) return escaped.Append(" …").ToString();

            if (space) escaped.Append(' ');
            space = false;
            written++;
            if (c == '&') escaped.Append("&amp;");
            else if (c == '<') escaped.Append("&lt;");
            else if (c == '>') escaped.Append("&gt;");
            else escaped.Append(c);
            if (pair) escaped.Append(text[++i]);

            // A text without spaces has to end somewhere too.
            if (written >= Longest * 2) return escaped.Append('…').ToString();
        }

        return escaped.ToString();
    }

    /// <summary>Whether nothing is to be done about a text.</summary>
    private static bool IsPlain(string text)
    {
        if (text.Length > Longest) return false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == ' '
                ? i == 0 || i == text.Length - 1 || text[i - 1] == ' '
                : c is <= ' ' or '&' or '<' or '>' or (>= '\u007F' and not (> '\u00A0' and < '\u0530')))
            {
                return false;
            }
        }

        return true;
    }
}
