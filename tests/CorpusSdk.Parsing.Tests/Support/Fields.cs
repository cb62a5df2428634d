using CorpusSdk.Parsing.Fields;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Tests;

/// <summary>The fields of a header in one line that a reader of a test can check by eye.</summary>
internal static class Fields
{
    /// <summary>
    /// <c>title: "A", n: 5 Integer, list: [1 Integer, {x: true Boolean}], none: null</c>; texts in quotes are those that the file says are
    /// texts.
    /// </summary>
    public static string Shown(this IEnumerable<HeaderField> fields) =>
        string.Join(", ", fields.Select(field => $"{field.Key}: {field.Value.Shown()}"));

    public static string Shown(this FieldValue value) => value switch
    {
        ScalarValue { IsNull: true } => "null",
        ScalarValue scalar =>
            $"{(scalar.IsQuoted ? $"\"{scalar.Text}\"" : scalar.Text)}{(scalar.Reading.Kind == ValueKind.Text ? "" : " " + scalar.Reading.Kind)}",
        ListValue list => $"[{string.Join(", ", list.Items.Select(Shown))}]",
        MappingValue mapping => $"{{{mapping.Fields.Shown()}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>Every key and value with what is marked of the file for it, in the order of the header.</summary>
    public static IEnumerable<string> Marked(this IEnumerable<HeaderField> fields, string text) =>
        fields.SelectMany(field =>
            (string[])[$"{field.Key} = {text.Substring(field.KeyRange.Start, field.KeyRange.Length)}", .. field.Value.Marked(text)]);

    private static IEnumerable<string> Marked(this FieldValue value, string text) =>
    [
        text.Substring(value.Range.Start, value.Range.Length),
        .. value switch
        {
            ListValue list => list.Items.SelectMany(item => item.Marked(text)),
            MappingValue mapping => mapping.Fields.Marked(text),
            _ => [],
        },
    ];
}
