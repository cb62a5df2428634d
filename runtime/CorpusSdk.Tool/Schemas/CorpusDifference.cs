using System.Text.Json.Serialization;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Schemas;

/// <summary>What two versions of a corpus do not have in common.</summary>
internal sealed class CorpusDifference
{
    public CorpusDifference(CorpusSource older, CorpusSource newer)
    {
        Dictionary<string, string> before = HashesOf(older);
        Dictionary<string, string> after = HashesOf(newer);
        List<string> removed = [.. before.Keys.Where(key => !after.ContainsKey(key))];
        List<string> added = [.. after.Keys.Where(key => !before.ContainsKey(key))];
        var byHash = added
            .GroupBy(key => after[key], StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, static same => new Queue<string>(same), StringComparer.Ordinal);
        List<Rename> renamed = [];
        foreach (string key in removed)
        {
            if (byHash.TryGetValue(before[key], out Queue<string>? same) && same.TryDequeue(out string? to))
            {
                renamed.Add(new Rename(key, to));
            }
        }

        HashSet<string> moved = [.. renamed.Select(static rename => rename.From)];
        HashSet<string> arrived = [.. renamed.Select(static rename => rename.To)];
        Removed = [.. removed.Where(key => !moved.Contains(key))];
        Added = [.. added.Where(key => !arrived.Contains(key))];
        Renamed = renamed;
        Changed = [.. before.Keys.Where(key => after.TryGetValue(key, out string? hash) && hash != before[key])];
        Unchanged = before.Count - removed.Count - Changed.Count;
        Api = [.. ApiChanges(CorpusSchema.Of(older), CorpusSchema.Of(newer))];
    }

    public IReadOnlyList<string> Added { get; }

    public IReadOnlyList<string> Removed { get; }

    public IReadOnlyList<Rename> Renamed { get; }

    /// <summary>Gets the articles with another text or header.</summary>
    public IReadOnlyList<string> Changed { get; }

    public int Unchanged { get; }

    /// <summary>Gets what became of types and properties, a line each.</summary>
    public IReadOnlyList<string> Api { get; }

    [JsonIgnore]
    public bool IsEmpty => Added.Count + Removed.Count + Renamed.Count + Changed.Count + Api.Count == 0;

    private static Dictionary<string, string> HashesOf(CorpusSource source) => new(
        source.Articles
            // By the names of collections: what is compiled does not know how their folders were spelled.
            .Select(static article => KeyValuePair.Create(
                KeyPrefix.Of(article.Collection, article.Collection) + article.Id, article.ContentHash))
            .OrderBy(static article => article.Key, StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static IEnumerable<string> ApiChanges(CorpusSchema older, CorpusSchema newer)
    {
        var before = older.Collections.ToDictionary(static type => type.Collection, StringComparer.Ordinal);
        var after = newer.Collections.ToDictionary(static type => type.Collection, StringComparer.Ordinal);
        foreach (string collection in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            before.TryGetValue(collection, out CollectionType? then);
            after.TryGetValue(collection, out CollectionType? now);
            string[] changes = now is null ? [$"{collection}: removed"] : then is null ? [$"{collection}: added"] : [.. Changes(then, now)];
            foreach (string change in changes)
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<string> Changes(CollectionType then, CollectionType now)
    {
        var before = then.Fields.ToDictionary(static field => field.Name, static field => field.Type, StringComparer.Ordinal);
        var after = now.Fields.ToDictionary(static field => field.Name, static field => field.Type, StringComparer.Ordinal);
        foreach (string name in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            string? was = before.GetValueOrDefault(name);
            string? @is = after.GetValueOrDefault(name);
            if (was == @is) continue;

            yield return $"{now.Type}.{name}: " + (was is null ? $"added, {@is}" : @is is null ? $"removed, was {was}" : $"{was} → {@is}");
        }
    }
}

/// <summary>An article that has another key, and the same text.</summary>
internal sealed record Rename(string From, string To);
