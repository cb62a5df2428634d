using System.Globalization;
using System.Text;

namespace CorpusSdk.Generator;

/// <summary>JSON as text that people can read: two blanks for each level, short lists of plain values on one line.</summary>
internal static class JsonText
{
    private const string Indent = "  ";
    private const int LongestLine = 100;

    public static string Of(JsonObject root)
    {
        var text = new StringBuilder();
        Write(text, root, "");
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, object? value, string indent)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } members:
                WriteLines(text, '{', '}', members, indent, (member, inner) =>
                {
                    WriteText(text, member.Key);
                    text.Append(": ");
                    Write(text, member.Value, inner);
                });
                break;
            case IReadOnlyList<object?> items when OneLineOf(items) is not { } line || line.Length > LongestLine:
                WriteLines(text, '[', ']', items, indent, (item, inner) => Write(text, item, inner));
                break;
            case IReadOnlyList<object?> items:
                text.Append(OneLineOf(items));
                break;
            case JsonObject:
                text.Append("{}");
                break;
            default:
                WriteScalar(text, value);
                break;
        }
    }

    private static void WriteLines<T>(StringBuilder text, char open, char close, IEnumerable<T> parts, string indent, Action<T, string> write)
    {
        string inner = indent + Indent;
        char before = open;
        foreach (T part in parts)
        {
            text.Append(before).Append('\n').Append(inner);
            write(part, inner);
            before = ',';
        }

        text.Append('\n').Append(indent).Append(close);
    }

    /// <summary>Null for a list that holds more than plain values.</summary>
    private static string? OneLineOf(IReadOnlyList<object?> items)
    {
        if (items.Any(static item => item is JsonObject or IReadOnlyList<object?>)) return null;

        var line = new StringBuilder("[");
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0) line.Append(", ");
            WriteScalar(line, items[i]);
        }

        return line.Append(']').ToString();
    }

    private static void WriteScalar(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null: text.Append("null"); break;
            case bool flag: text.Append(flag ? "true" : "false"); break;
            case JsonNumber number: text.Append(number.Text); break;
            default: WriteText(text, (string)value); break;
        }
    }

    private static void WriteText(StringBuilder text, string value)
    {
        text.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            bool isPair = char.IsSurrogatePair(value, i);
            if (c is '"' or '\\') text.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' || (char.IsSurrogate(c) && !isPair)) text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else text.Append(c);
            if (isPair) text.Append(value[++i]);
        }

        text.Append('"');
    }
}
