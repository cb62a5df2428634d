using CorpusSdk.Parsing;

namespace CorpusSdk.Generator;

/// <summary>Some of a collection's articles: one generated file, which changes with its own articles only.</summary>
/// <param name="Collection">The collection's name.</param>
/// <param name="ArticleType">The type of its articles as other code names it.</param>
/// <param name="Number">Which of the collection's shards; null when there is only one.</param>
/// <param name="WithMembers">False when an enum stands for the articles.</param>
/// <param name="WithBodies">False when the corpus does not fit into literals; a problem says so.</param>
/// <param name="Articles">The articles in ordinal order of their ids.</param>
internal sealed record ShardModel(string Collection, string ArticleType, int? Number, bool WithMembers, bool WithBodies, EquatableArray<NamedArticle> Articles)
{
    /// <summary>Some dozen articles make a file that is written and read again at once; more than 64 files cost the compiler more than they save.</summary>
    private const int ArticlesPerShard = 32;

    private const int MostShards = 64;

    /// <summary>Spreads articles by a hash of their ids: adding one never moves another, but when the number of shards doubles.</summary>
    public static IEnumerable<ShardModel> Spread(string collection, string articleType, IReadOnlyList<NamedArticle> articles, bool withMembers, bool withBodies)
    {
        int shards = 1;
        while (shards < MostShards && articles.Count > shards * ArticlesPerShard * 2) shards *= 2;
        if (shards == 1) return [new ShardModel(collection, articleType, null, withMembers, withBodies, articles.ToEquatableArray())];

        return articles.GroupBy(article => StableHash(article.File.Id) & (shards - 1)).OrderBy(group => group.Key)
            .Select(group => new ShardModel(collection, articleType, group.Key, withMembers, withBodies, group.ToEquatableArray()));
    }

    /// <summary>FNV-1a over UTF-16 code units: <c>string.GetHashCode</c> differs from process to process.</summary>
    private static int StableHash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text) hash = unchecked((hash ^ c) * 16777619);
        return (int)((hash ^ (hash >> 16)) & int.MaxValue);
    }
}

/// <summary>The articles of a collection that has too many for members: one enum, which is one file.</summary>
internal sealed record IdEnumModel(string Collection, EquatableArray<NamedArticle> Articles);
