using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusSdk.CompilerServices;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.EntityFrameworkCore.Columns;

/// <summary>
/// What an article's file says beyond its columns, as JSON that gives it back: the dateline, authors, tags, whether it is a draft,
/// its order, and each key of the header in its place with what its value can be read as.
/// </summary>
/// <remarks>
/// A scalar that is text is a string, another one an array of its kind, its text, its number and its offset; a list is an object with
/// <c>items</c>, a mapping one with <c>fields</c>, and a key without a value is null.
/// </remarks>
internal static class HeaderText
{
    private const string DatelineName = "dateline";
    private const string AuthorsName = "authors";
    private const string TagsName = "tags";
    private const string DraftName = "draft";
    private const string OrderName = "order";
    private const string FieldsName = "fields";
    private const string ItemsName = "items";

    // No part of a web page: letters stay what they are. NUL is escaped, which PostgreSQL takes where it takes no other.
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes what an article has beyond its columns.</summary>
    public static string Of(Article article)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Options))
        {
            writer.WriteStartObject();
            if (article.Dateline is { } dateline) Write(writer, dateline);
            WriteTexts(writer, AuthorsName, article.Authors);
            WriteTexts(writer, TagsName, article.Tags);
            if (article.IsDraft) writer.WriteBoolean(DraftName, true);
            if (article.Order is { } order) writer.WriteNumber(OrderName, order);
            if (article.Fields.Count > 0) Write(writer, article.Fields);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads it again.</summary>
    /// <param name="json">What <see cref="Of"/> has written.</param>
    /// <param name="data">The article's other values.</param>
    /// <returns>All values.</returns>
    /// <exception cref="JsonException">The text is not of this form.</exception>
    public static ArticleData Read(string json, ArticleData data)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1024 });
        JsonElement root = document.RootElement;
        return data with
        {
            Dateline = root.TryGetProperty(DatelineName, out JsonElement dateline) ? DatelineOf(dateline) : null,
            Authors = TextsOf(root, AuthorsName),
            Tags = TextsOf(root, TagsName),
            IsDraft = root.TryGetProperty(DraftName, out JsonElement _),
            Order = root.TryGetProperty(OrderName, out JsonElement order) ? order.GetInt32() : null,
            Fields = FieldsOf(root),
        };
    }

    private static void Write(Utf8JsonWriter writer, Dateline dateline)
    {
        writer.WriteStartObject(DatelineName);
        writer.WriteString("text", WellFormedText.Of(dateline.Text));
        writer.WriteString("place", WellFormedText.Of(dateline.Place));
        WriteTexts(writer, "places", dateline.Places);
        WriteTexts(writer, "agencies", dateline.Agencies);
        if (dateline.Region is { } region) writer.WriteString("region", WellFormedText.Of(region));
        if (dateline.Date is { } day) writer.WriteNumber("day", day.DayNumber);
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, ImmutableArray<string> texts)
    {
        if (texts.Length == 0) return;

        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(WellFormedText.Of(text));
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ArticleFields fields)
    {
        // An array, since an object of PostgreSQL has each key once and in an order of its own.
        writer.WriteStartArray(FieldsName);
        foreach ((string key, FieldValue value) in fields)
        {
            writer.WriteStringValue(WellFormedText.Of(key));
            Write(writer, value);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, FieldValue value)
    {
        switch (value.ValueKind)
        {
            case ValueKind.Nothing:
                writer.WriteNullValue();
                break;
            case ValueKind.Text:
                writer.WriteStringValue(WellFormedText.Of(value.Text));
                break;
            case ValueKind.List:
                writer.WriteStartObject();
                writer.WriteStartArray(ItemsName);
                foreach (FieldValue item in value.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
                break;
            case ValueKind.Mapping:
                writer.WriteStartObject();
                Write(writer, value.Fields);
                writer.WriteEndObject();
                break;
            default:
                writer.WriteStartArray();
                writer.WriteNumberValue((int)value.ValueKind);
                writer.WriteStringValue(WellFormedText.Of(value.Text));
                if (value.ValueKind.HasNumber()) writer.WriteNumberValue(value.Number);
                if (value.ValueKind.HasOffset()) writer.WriteNumberValue(value.Offset);
                writer.WriteEndArray();
                break;
        }
    }

    private static Dateline DatelineOf(JsonElement json) => new()
    {
        Text = json.GetProperty("text").GetString()!,
        Place = json.GetProperty("place").GetString()!,
        Places = TextsOf(json, "places"),
        Agencies = TextsOf(json, "agencies"),
        Region = json.TryGetProperty("region", out JsonElement region) ? region.GetString() : null,
        Date = json.TryGetProperty("day", out JsonElement day) ? DateOnly.FromDayNumber(day.GetInt32()) : null,
    };

    private static ImmutableArray<string> TextsOf(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement texts) ? [.. texts.EnumerateArray().Select(static text => text.GetString()!)] : [];

    private static ArticleFields FieldsOf(JsonElement json)
    {
        if (!json.TryGetProperty(FieldsName, out JsonElement fields)) return ArticleFields.Empty;

        var read = new KeyValuePair<string, FieldValue>[fields.GetArrayLength() / 2];
        int position = 0;
        string key = "";
        foreach (JsonElement element in fields.EnumerateArray())
        {
            if (position % 2 == 0) key = element.GetString()!;
            else read[position / 2] = new KeyValuePair<string, FieldValue>(key, ValueOf(element));
            position++;
        }

        return ArticleFields.Create(read);
    }

    private static FieldValue ValueOf(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                return FieldValue.Create(json.GetString()!);
            case JsonValueKind.Array:
                int parts = json.GetArrayLength();
                return FieldValue.Scalar(
                    json[1].GetString()!, json[0].GetByte(), parts > 2 ? json[2].GetInt64() : 0, parts > 3 ? json[3].GetInt32() : 0);
            case JsonValueKind.Object when json.TryGetProperty(ItemsName, out JsonElement items):
                return FieldValue.CreateList([.. items.EnumerateArray().Select(ValueOf)]);
            case JsonValueKind.Object:
                return FieldValue.CreateMapping(FieldsOf(json));
            case JsonValueKind.Null:
                return FieldValue.Nothing;
            default:
                throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"A header has a value of the kind {json.ValueKind}."));
        }
    }
}
