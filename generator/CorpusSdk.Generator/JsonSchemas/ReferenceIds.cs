using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>The ids that references may have, for an editor to offer: those of drafts too, so that all builds write one schema.</summary>
/// <param name="collections">The articles by collection.</param>
/// <param name="keyOf">An article's key among those of all collections.</param>
internal sealed class ReferenceIds(IReadOnlyList<CollectedArticles> collections, Func<CollectedArticles, ArticleFile, string> keyOf)
{
    /// <summary>Longer lists are searched by nobody, and change the schema with every file.</summary>
    private const int Most = 200;

    /// <returns>The ids in ordinal order; null when they are too many.</returns>
    public IReadOnlyList<string>? Of(ReferenceFieldType reference)
    {
        CollectedArticles[] targets = [
            .. collections.Where(collection =>
                reference.Collection == CollectionNames.TopLevel
                    || Caseless.Equals(collection.Name, reference.Collection))];
        if (targets.Sum(static collection => collection.Articles.Count + collection.Drafts.Count) > Most) return null;

        return [.. targets
            .SelectMany(collection =>
                collection.All.Select(
                    article => reference.Collection == CollectionNames.TopLevel ? keyOf(collection, article) : article.Id))
            .OrderBy(static id => id, StringComparer.Ordinal)];
    }
}
