using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Values;

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

        var spread = new List<NamedArticle>?[shards];
        foreach (NamedArticle article in articles)
            (spread[(int)(article.Entry.Hash & (ulong)(shards - 1))] ??= []).Add(article);
        var models = new List<ShardModel>(shards);
        for (int i = 0; i < shards; i++)
        {
            if (spread[i] is { } some)
                models.Add(new ShardModel(collection, articleType, i, withMembers, withTexts, some.ToEquatableArray()));
        }

        return models;
    }
}
