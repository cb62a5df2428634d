namespace CorpusSdk.Parsing.Collecting;

/// <summary>The articles of one collection in ordinal order of their ids, which are unique.</summary>
internal sealed record CollectedArticles(string Name, string Spelling, IReadOnlyList<ArticleFile> Articles)
{
    /// <summary>What stands before its ids in the keys of all articles.</summary>
    public string Prefix { get; } = KeyPrefix.Of(Name, Spelling);
}
