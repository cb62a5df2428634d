using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using CorpusSdk.Articles;

namespace CorpusSdk.CompilerServices;

/// <summary>Writes the articles that another one refers to as a list of their ids.</summary>
/// <typeparam name="TList">The type of the list.</typeparam>
/// <typeparam name="T">The type of the articles.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleIdsConverter<TList, T> : JsonConverter<TList>
    where TList : IEnumerable<T>
    where T : Article
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: articles are written and not read.</exception>
    public override TList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw ArticleIds.NotRead();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TList value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (T article in value)
        {
            ArticleIds.Write(writer, article, typeof(T));
        }

        writer.WriteEndArray();
    }
}
