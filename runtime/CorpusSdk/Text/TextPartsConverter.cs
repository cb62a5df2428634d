using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusSdk.CompilerServices;

/// <summary>Writes the parts of a text as a list of strings.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextPartsConverter : JsonConverter<TextParts>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: parts are written and not read.</exception>
    public override TextParts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Parts of a text are written as JSON and not read from it.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TextParts value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (TextPart part in value) writer.WriteStringValue(part.Span);
        writer.WriteEndArray();
    }
}
