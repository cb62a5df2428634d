using System.Globalization;
using System.Text;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>JSON as text that people can read: two spaces for each level, and what is short on one line.</summary>
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
        if (indent.Length > 0 && OneLineOf(value) is { Length: <= LongestLine } line)
        {
            text.Append(line);
            return;
        }

        switch (value)
        {
            case JsonObject members:
                WriteLines(text, '{', '}', members, indent, (member, inner) =>
                {
                    WriteText(text, member.Key);
                    text.Append(": ");
                    Write(text, member.Value, inner);
                });
                break;
            case IReadOnlyList<object?> items:
                WriteLines(text, '[', ']', items, indent, (item, inner) => Write(text, item, inner));
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

    /// <summary>A value on one line; what is clearly too long for that is cut short.</summary>
    private static string OneLineOf(object? value)
    {
        var line = new StringBuilder();
        WriteOnLine(line, value);
        return line.ToString();
    }

    private static void WriteOnLine(StringBuilder line, object? value)
    {
        if (line.Length > LongestLine) return;

        string between = "";
        switch (value)
        {
            case JsonObject { Count: 0 }:
                line.Append("{}");
                break;
            case JsonObject members:
                line.Append("{ ");
                foreach (KeyValuePair<string, object?> member in members)
                {
                    WriteText(line.Append(between), member.Key);
                    WriteOnLine(line.Append(": "), member.Value);
                    between = ", ";
                }

                line.Append(" }");
                break;
            case IReadOnlyList<object?> items:
                line.Append('[');
                foreach (object? item in items)
                {
                    WriteOnLine(line.Append(between), item);
                    between = ", ";
                }

                line.Append(']');
                break;
            default:
                WriteScalar(line, value);
                break;
        }
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
