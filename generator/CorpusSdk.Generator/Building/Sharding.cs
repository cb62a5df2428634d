using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Generator.Building;

/// <summary>A collection's articles → pieces that become a generated file each.</summary>
internal static class Sharding
{
    /// <summary>
    /// Some dozen articles make a file that is written and read again at once; more than 64 files cost the compiler more than they save.
    /// </summary>
    private const int ArticlesPerShard = 32;

    private const int MostShards = 64;

    /// <summary>Spreads articles by a hash of their ids: adding one never moves another, but when the number of shards doubles.</summary>
    public static IEnumerable<ShardModel> Spread(
        string collection, string articleType, IReadOnlyList<NamedArticle> articles, bool withMembers, bool withTexts)
    {
        int shards = 1;
        while (shards < MostShards && articles.Count > shards * ArticlesPerShard * 2) shards *= 2;
        if (shards == 1) return [new ShardModel(collection, articleType, null, withMembers, withTexts, articles.ToEquatableArray())];

        return articles.GroupBy(article => (int)(IdHash.Of(article.File.Id.AsSpan()) & (ulong)(shards - 1))).OrderBy(group => group.Key)
            .Select(group => new ShardModel(collection, articleType, group.Key, withMembers, withTexts, group.ToEquatableArray()));
    }
}
