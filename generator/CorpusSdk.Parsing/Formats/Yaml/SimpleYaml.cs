using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats.Yaml;

/// <summary>
/// Reads the front matter that most files have, lines of <c>key: value</c> with a plain or a simply quoted value or a list of such
/// values each, without the YAML library. Whatever could mean anything else in YAML, from an indented line to a control character,
/// is left to the library. Without this, and with the library precompiled as in the package, a cold build of 14,141 pages takes 1.07 times
/// the CPU time (median of three pairs of whole builds, 1.01 to 1.17).
/// </summary>
internal static class SimpleYaml
{
    /// <summary>False for anything that is not of this kind; nothing is known about it then.</summary>
    public static bool TryRead(ArticleText text, TextRange range, out IReadOnlyList<HeaderField> fields)
    {
        var read = new List<HeaderField>();
        fields = read;
        for (int at = range.Start; at < range.End;)
        {
            TextLine line = text.LineAt(at);
            at = line.Next;
            if (line.Start == line.End || IsComment(text.Text, line)) continue;
            if (!TryReadField(text.Text, line, out HeaderField? field)) return false;

            bool isEmpty = field.Value is ScalarValue { IsNull: true, Text.Length: 0 };
            if (isEmpty && SimpleYamlList.ReadLines(text, range.End, ref at) is { } list)
                field = new HeaderField(field.Key, field.KeyRange, list);
            read.Add(field);
        }

        return read.Count > 0;
    }

    /// <summary>A comment without the line ends that only YAML knows.</summary>
    private static bool IsComment(string text, TextLine line)
    {
        if (text[line.Start] != '#') return false;
        for (int i = line.Start; i < line.End; i++)
            if (!IsPlain(text[i])) return false;
        return true;
    }

    private static bool TryReadField(string text, TextLine line, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out HeaderField? field)
    {
        field = null;
        int colon = line.Start;
        while (colon < line.End && IsKeyCharacter(text[colon], first: colon == line.Start)) colon++;
        if (colon == line.Start || colon == line.End || text[colon] != ':' || text[colon - 1] == ' ') return false;

        int start = colon + 1;
        if (start < line.End && text[start] != ' ') return false;
        while (start < line.End && text[start] == ' ') start++;
        int end = line.End;
        while (end > start && text[end - 1] == ' ') end--;

        var keyRange = TextRange.FromBounds(line.Start, colon);
        var valueRange = TextRange.FromBounds(start, end);
        if ((start < end && text[start] == '['
            ? SimpleYamlList.ReadBrackets(text, valueRange)
            : (FieldValue?)ReadValue(text, valueRange)) is not { } value)
        {
            return false;
        }

        field = new HeaderField(text.Substring(keyRange.Start, keyRange.Length), keyRange, value);
        return true;
    }

    /// <summary>The value that a whole range is; null when it could be anything else.</summary>
    public static ScalarValue? ReadValue(string text, TextRange range)
    {
        if (range.Length == 0) return new ScalarValue(range, "", IsNull: true);

        char first = text[range.Start];
        if (first is '"' or '\'') return ReadQuoted(text, range, first);
        if (!char.IsLetterOrDigit(first) && first != '/') return null;

        for (int i = range.Start; i < range.End; i++)
        {
            char c = text[i];
            bool endsValue = (c == ':' && (i + 1 == range.End || text[i + 1] == ' ')) || (c == '#' && text[i - 1] == ' ');
            if (endsValue || !IsPlain(c)) return null;
        }

        string value = text.Substring(range.Start, range.Length);
        return new ScalarValue(range, value, value is "null" or "Null" or "NULL");
    }

    /// <summary>Quotes around a text without quotes, and without the backslashes that mean something between double ones.</summary>
    private static ScalarValue? ReadQuoted(string text, TextRange range, char quote)
    {
        if (range.Length < 2 || text[range.End - 1] != quote) return null;
        for (int i = range.Start + 1; i < range.End - 1; i++)
            if (text[i] == quote || (quote == '"' && text[i] == '\\') || !IsPlain(text[i])) return null;
        return new ScalarValue(range, text.Substring(range.Start + 1, range.Length - 2), IsQuoted: true);
    }

    private static bool IsKeyCharacter(char c, bool first) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (!first && c is (>= '0' and <= '9') or '_' or '-' or '.' or ' ');

    /// <summary>Printable, and no line end to any version of YAML.</summary>
    private static bool IsPlain(char c) => c is (>= ' ' and < '\u007F') or (>= '\u00A0' and < '\u2028') or (> '\u2029' and < '\uD800');
}
