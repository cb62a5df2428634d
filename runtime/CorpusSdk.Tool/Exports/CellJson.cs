using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusSdk.EntityFrameworkCore.Columns;

namespace CorpusSdk.Tool.Exports;

/// <summary>Values of columns as JSON.</summary>
internal static class CellJson
{
    // No part of a web page: letters stay what they are. Values are well-formed, so that nothing is checked twice.
    public static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A value of a header, whatever its shape.</summary>
    public static string TextOf(FieldValue value) => CleanText.Of(JsonSerializer.Serialize(value, Relaxed));

    /// <summary>A list or record as a text.</summary>
    public static string TextOf(ExportType type, object value)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Options))
        {
            Write(writer, type, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Write(Utf8JsonWriter writer, ExportType type, object? value)
    {
        switch (type)
        {
            case ListExportType list when value is object?[] items:
                writer.WriteStartArray();
                foreach (object? item in items)
                {
                    Write(writer, list.Item, item);
                }

                writer.WriteEndArray();
                break;
            case RecordExportType record when value is object?[] members:
                writer.WriteStartObject();
                for (int i = 0; i < members.Length; i++)
                {
                    writer.WritePropertyName(record.Columns[i].Name);
                    Write(writer, record.Columns[i].Type, members[i]);
                }

                writer.WriteEndObject();
                break;
            case ScalarExportType { Scalar: ColumnKind.Json } when value is string json:
                writer.WriteRawValue(json, skipInputValidation: true);
                break;
            default:
                WriteScalar(writer, value);
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteRawValue(number.ToString(CultureInfo.InvariantCulture), skipInputValidation: true);
                break;
            // JSON has no word for infinity.
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case null or double:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteStringValue(CellText.Of(value));
                break;
        }
    }
}
