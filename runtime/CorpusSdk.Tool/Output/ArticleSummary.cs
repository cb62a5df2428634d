using System.Collections.Immutable;

namespace CorpusSdk.Tool.Output;

/// <summary>An article as lists show it.</summary>
internal sealed record ArticleSummary(
    string Key, string Collection, string Id, string Title, DateOnly? Date, string? Source, ImmutableArray<string> Authors,
    ImmutableArray<string> Tags, string? Language, bool IsDraft, int Words, string Path)
{
    public static ArticleSummary Of(Article article, string key) => new(
        key, article.Collection, article.Id, article.Title, article.Date, article.Source, article.Authors, article.Tags, article.Language,
        article.IsDraft, article.WordCount, article.Path);
}
