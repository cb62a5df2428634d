using System.Text.Json;
using System.Text.Json.Serialization;
using CorpusSdk.Articles;

namespace CorpusSdk;

/// <summary>
/// Writes an article that another one refers to as its id: articles that refer to each other would be written without end.
/// </summary>
/// <remarks>
/// Generated article types carry it on their references. A record of your own that holds an article needs it as well:
/// <c>[property: JsonConverter(typeof(ArticleIdConverter&lt;Review&gt;))]</c>. Of a reference to any article, the name of its
/// collection comes first: <c>News/bridge</c>.
/// </remarks>
/// <typeparam name="T">The type of the article.</typeparam>
public sealed class ArticleIdConverter<T> : JsonConverter<T>
    where T : Article
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: articles are written and not read.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw ArticleIds.NotRead();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArticleIds.Write(writer, value, typeof(T));
    }
}
