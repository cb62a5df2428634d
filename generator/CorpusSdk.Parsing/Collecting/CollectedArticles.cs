namespace CorpusSdk.Parsing.Collecting;

/// <summary>The articles of one collection in ordinal order of their ids, which are unique.</summary>
internal sealed record CollectedArticles(string Name, string Spelling, IReadOnlyList<ArticleFile> Articles)
{
    /// <summary>The drafts that are left out, in the same order; no other article has one of their ids.</summary>
    public IReadOnlyList<ArticleFile> Drafts { get; init; } = [];

    /// <summary>
    /// The articles and the drafts that are left out: types and names are made of all, so that builds with and without drafts agree.
    /// </summary>
    public IReadOnlyList<ArticleFile> All => Drafts.Count == 0
        ? Articles
        : [.. Articles.Concat(Drafts).OrderBy(static article => article.Id, StringComparer.Ordinal)];

    /// <summary>What stands before its ids in the keys of all articles.</summary>
    public string Prefix { get; } = KeyPrefix.Of(Name, Spelling);
}
