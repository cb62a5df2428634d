using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.Analysis;

/// <summary>The keys of a collection's headers.</summary>
internal static class CollectionKeys
{
    /// <summary>All keys, each once, ignoring case.</summary>
    public static IReadOnlyCollection<string> Of(IEnumerable<ArticleFile> articles) =>
        new HashSet<string>(
            articles.SelectMany(static article => article.Article.Header.Fields).Select(static field => field.Key),
            Caseless.Comparer);

    /// <summary>How many keys, ignoring case, a property of each name would stand for: by the letters and digits of the name.</summary>
    public static Dictionary<string, int> ByName(IEnumerable<string> keys) =>
        keys
            .Distinct(Caseless.Comparer)
            .GroupBy(LettersOf, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);

    /// <summary>Whether a property of this name stands for a key by its name alone, and for no other key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="byName">The keys beside which it has to be found, as <see cref="ByName"/> counts them.</param>
    public static bool IsFoundByName(string key, string name, IReadOnlyDictionary<string, int> byName) =>
        FieldName.Matches(key, name) && !(byName.TryGetValue(LettersOf(name), out int keys) && keys > 1);

    /// <summary>What <see cref="FieldName.Matches"/> compares.</summary>
    private static string LettersOf(string name) => Casing.Fold(string.Concat(name.Where(char.IsLetterOrDigit)));
}
