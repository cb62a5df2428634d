using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusSdk.CompilerServices;

/// <summary>Writes a part of a text as a string.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextPartConverter : JsonConverter<TextPart>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: parts are written and not read.</exception>
    public override TextPart Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Parts of a text are written as JSON and not read from it.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TextPart value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Span);
    }
}
