using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusSdk.CompilerServices;

/// <summary>Writes the keys of a header, or of a mapping in it, as an object.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleFieldsConverter : JsonConverter<ArticleFields>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: articles are written and not read.</exception>
    public override ArticleFields Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw FieldValueConverter.NotRead();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ArticleFields value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        FieldValueConverter.Write(writer, value);
    }
}
