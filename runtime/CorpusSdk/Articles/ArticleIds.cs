using System.Text.Json;

namespace CorpusSdk.Articles;

/// <summary>How references to articles are written as JSON.</summary>
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
