using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.CompilerServices;

/// <summary>
/// Writes a value of a header as what it is: lists as arrays, mappings as objects, nothing as null. Of scalars, <c>true</c> and
/// <c>false</c> are booleans, what is written as JSON writes numbers is that number, digit for digit, and a day, a moment or a
/// duration is written as a property of that type is; everything else is the text.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldValueConverter : JsonConverter<FieldValue>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: articles are written and not read.</exception>
    public override FieldValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw NotRead();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FieldValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Write(writer, value);
    }

    internal static NotSupportedException NotRead() => new("Values of headers are written as JSON and not read from it.");

    internal static void Write(Utf8JsonWriter writer, ArticleFields fields)
    {
        writer.WriteStartObject();
        HashSet<string>? written = null;
        foreach (KeyValuePair<string, FieldValue> field in fields)
        {
            // Of a key that comes twice, the first is found.
            if ((written ??= new(Caseless.Comparer)).Add(field.Key))
            {
                writer.WritePropertyName(field.Key);
                Write(writer, field.Value);
            }
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, FieldValue value)
    {
        switch (value.Kind)
        {
            case FieldKind.Nothing:
                writer.WriteNullValue();
                break;
            case FieldKind.List:
                writer.WriteStartArray();
                foreach (FieldValue item in value.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case FieldKind.Mapping:
                Write(writer, value.Fields);
                break;
            default:
                WriteScalar(writer, value);
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter writer, FieldValue value)
    {
        // Literals do not keep whether a scalar was in quotes, so that its text alone decides, whatever holds it.
        switch (value.ValueKind)
        {
            case ValueKind.Date:
                writer.WriteStringValue(value.AsDateOnly()!.Value.ToString("O", CultureInfo.InvariantCulture));
                break;
            case ValueKind.LocalTime:
                writer.WriteStringValue(value.AsDateTimeOffset()!.Value.DateTime);
                break;
            case ValueKind.ZonedTime:
                writer.WriteStringValue(value.AsDateTimeOffset()!.Value);
                break;
            case ValueKind.Duration:
                writer.WriteStringValue(value.AsTimeSpan()!.Value.ToString("c", CultureInfo.InvariantCulture));
                break;
            case ValueKind.Text or ValueKind.Boolean or ValueKind.Integer or ValueKind.Number when value.Text is "true" or "false":
                writer.WriteBooleanValue(value.Text == "true");
                break;
            case ValueKind.Text or ValueKind.Boolean or ValueKind.Integer or ValueKind.Number when IsNumber(value.Text):
                writer.WriteRawValue(value.Text, skipInputValidation: true);
                break;
            default:
                writer.WriteStringValue(value.Text);
                break;
        }
    }

    /// <summary>Whether a text is a number as JSON writes it: <c>007</c>, <c>+49</c> and <c>.5</c> are none.</summary>
    private static bool IsNumber(string text)
    {
        int at = text.StartsWith('-') ? 1 : 0;
        int start = at;
        if (!TakeDigits(text, ref at) || (text[start] == '0' && at > start + 1)) return false;

        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (!TakeDigits(text, ref at)) return false;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at += at + 1 < text.Length && text[at + 1] is '-' or '+' ? 2 : 1;
            if (!TakeDigits(text, ref at)) return false;
        }

        return at == text.Length;
    }

    private static bool TakeDigits(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at > start;
    }
}
