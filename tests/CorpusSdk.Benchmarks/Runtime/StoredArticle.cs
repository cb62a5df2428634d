using System.Text.Json.Serialization;

namespace CorpusSdk.Benchmarks;

/// <summary>An article as somebody stores it who has no CorpusSdk: for JSON and SQLite.</summary>
internal sealed record StoredArticle(string Key, string Title, string? Date, string? Source, int Words, string Body)
{
    public static StoredArticle Of(Article article, string key) =>
        new(key, article.Title, article.Date?.ToString(
            "O", System.Globalization.CultureInfo.InvariantCulture), article.Source, article.WordCount, article.Body);
}

[JsonSerializable(typeof(StoredArticle[]))]
internal sealed partial class StoredArticles : JsonSerializerContext;
