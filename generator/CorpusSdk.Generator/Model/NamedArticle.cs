using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Generator.Model;

/// <summary>An article with its name in the collection, and what to say about that name.</summary>
internal sealed record NamedArticle(ArticleFile File, string Name, string BaseName)
{
    /// <summary>What the types of the collection need of it. The same object as long as the article is there under its name.</summary>
    public ArticleEntry Entry { get; } = new(File.Id, Name);
}
