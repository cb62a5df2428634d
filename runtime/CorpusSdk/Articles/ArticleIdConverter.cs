using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusSdk;

/// <summary>Writes an article that another one refers to as its id: articles that refer to each other would be written without end.</summary>
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

/// <summary>What both of them write.</summary>
internal static class ArticleIds
{
    /// <summary>The collection of the files directly below the corpus root: its articles are named by their ids alone.</summary>
    private const string TopLevel = "Articles";

    public static void Write(Utf8JsonWriter writer, Article? article, Type referred)
    {
        if (article is null)
        {
            writer.WriteNullValue();
            return;
        }

        bool isQualified = referred == typeof(Article) && article.Collection != TopLevel;
        writer.WriteStringValue(isQualified ? $"{article.Collection}/{article.Id}" : article.Id);
    }

    public static NotSupportedException NotRead() => new("Articles are written as JSON and not read from it.");
}
