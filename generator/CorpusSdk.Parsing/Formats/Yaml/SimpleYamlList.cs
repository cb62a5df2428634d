using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats.Yaml;

/// <summary>Lists of simple values, as <see cref="SimpleYaml"/> reads them: <c>[a, b]</c>, or a line <c>- a</c> for each.</summary>
internal static class SimpleYamlList
{
    /// <summary>Longer lists are rare, and the library watches the limits of a header.</summary>
    private const int MostItems = 100;

    /// <summary>A list in brackets on one line; null when it could be anything else.</summary>
    public static ListValue? ReadBrackets(string text, TextRange range)
    {
        int last = range.End - 1;
        if (last <= range.Start || text[last] != ']') return null;

        var items = new List<FieldValue>();
        for (int at = range.Start + 1; at < last;)
        {
            while (at < last && text[at] == ' ') at++;
            int end = EndOfItem(text, at, last);
            if (end < 0 || items.Count == MostItems) return null;

            int next = end + 1;
            while (end > at && text[end - 1] == ' ') end--;
            if (end == at || SimpleYaml.ReadValue(text, TextRange.FromBounds(at, end)) is not { } item) return null;

            items.Add(item);
            at = next;
            // A comma before the bracket means nothing to YAML, and is not worth a rule here.
            if (next == last) return null;
        }

        return items.Count > 0 ? new ListValue(range, items.ToEquatableArray()) : null;
    }

    /// <summary>The list in the lines from a position on, which moves after it; null when there is none.</summary>
    public static ListValue? ReadLines(ArticleText text, int end, ref int at)
    {
        var items = new List<FieldValue>();
        int dash = -1;
        int next = at;
        while (next < end)
        {
            TextLine line = text.LineAt(next);
            int start = line.Start;
            while (start < line.End && text.Text[start] == ' ') start++;
            if (start + 2 >= line.End || text.Text[start] != '-' || text.Text[start + 1] != ' ') break;
            // Of items that are not below each other, the library says what they are.
            if (items.Count == MostItems || (items.Count > 0 && start - line.Start != dash)) return null;

            dash = start - line.Start;
            TextRange value = TrimBlanks(text.Text, start + 2, line.End);
            if (value.Length == 0 || SimpleYaml.ReadValue(text.Text, value) is not { } item) return null;

            items.Add(item);
            next = line.Next;
        }

        if (items.Count == 0) return null;

        int first = text.LineAt(at).Start + dash;
        at = next;
        return new ListValue(TextRange.FromBounds(first, items[items.Count - 1].Range.End), items.ToEquatableArray());
    }

    /// <summary>The comma after an item, or the bracket; -1 when the item is not simple.</summary>
    private static int EndOfItem(string text, int start, int last)
    {
        if (start < last && text[start] is '"' or '\'')
        {
            int quote = text.IndexOf(text[start], start + 1, last - start - 1);
            if (quote < 0) return -1;
            int end = quote + 1;
            while (end < last && text[end] == ' ') end++;
            return end == last || text[end] == ',' ? end : -1;
        }

        for (int i = start; i < last; i++)
        {
            char c = text[i];
            if (c == ',') return i;
            // A colon makes a mapping of an item more easily in brackets than elsewhere.
            if (c is '[' or ']' or '{' or '}' || (c == ':' && !char.IsLetterOrDigit(text[i + 1]))) return -1;
        }

        return last;
    }

    private static TextRange TrimBlanks(string text, int start, int end)
    {
        while (start < end && text[start] == ' ') start++;
        while (end > start && text[end - 1] == ' ') end--;
        return TextRange.FromBounds(start, end);
    }
}
