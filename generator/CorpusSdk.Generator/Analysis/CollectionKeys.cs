using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Analysis;

/// <summary>The keys of a collection's headers.</summary>
internal static class CollectionKeys
{
    /// <summary>All keys, each once, ignoring case.</summary>
    public static IReadOnlyCollection<string> Of(IEnumerable<ArticleFile> articles) =>
        new HashSet<string>(articles.SelectMany(static article => article.Article.Header.Fields).Select(static field => field.Key), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a property of this name stands for a key by its name alone, and for no other key.</summary>
    public static bool IsFoundByName(string key, string name, IEnumerable<string> keys) =>
        FieldName.Matches(key, name) && !keys.Any(other => FieldName.Matches(other, name) && !other.Equals(key, StringComparison.OrdinalIgnoreCase));
}
