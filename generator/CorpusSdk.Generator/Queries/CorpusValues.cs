using CorpusSdk.Generator.Building;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Letters;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Queries;

/// <summary>The values of all collections of a project, by the classes that are generated for them.</summary>
internal sealed class CorpusValues
{
    private readonly Dictionary<string, CollectionValues> _byType = new(StringComparer.Ordinal);
    private readonly string _namespace;

    private CorpusValues(CorpusOptions options, IReadOnlyList<CollectedArticles> collections)
    {
        _namespace = options.Namespace;
        Collections = collections;
    }

    public IReadOnlyList<CollectedArticles> Collections { get; }

    public static CorpusValues Of(EquatableArray<ParsedFile> files, CorpusOptions options)
    {
        IReadOnlyList<CollectedArticles> collected = Collector.Collect(
            files, name => ReservedNames.IsTakenInCorpus(name, options.ClassName), [], options.CollectingRules);
        var values = new CorpusValues(options, collected);
        foreach (CollectedArticles collection in collected)
        {
            IEnumerable<(string, ArticleFile)> articles = collection.Articles.Select(static article => (article.Id, article));
            values._byType.Add(
                CollectionNames.CollectionType(collection.Name), new CollectionValues($"{options.ClassName}.{collection.Name}", articles)
                {
                    Drafts = [.. collection.Drafts.Select(static draft => draft.Id)]
                });
        }

        IEnumerable<(string, ArticleFile)> all = collected.SelectMany(
            static collection => collection.Articles.Select(article => (CorpusBuilder.PrefixedId(collection, article), article)));
        values._byType.Add(GeneratedNames.AllArticles, new CollectionValues($"{options.ClassName}.{CollectionNames.TopLevel}", all)
        {
            Drafts = [.. collected.SelectMany(
                static collection => collection.Drafts.Select(draft => CorpusBuilder.PrefixedId(collection, draft)))]
        });
        return values;
    }

    /// <summary>The values of a collection's class; null for a class of somebody else.</summary>
    public CollectionValues? Find(INamedTypeSymbol collection) =>
        _byType.TryGetValue(collection.Name, out CollectionValues? values) && NamespaceOf(collection) == _namespace ? values : null;

    /// <summary>The collection that an <c>[ArticleType]</c> names, in whatever spelling.</summary>
    public CollectedArticles? FindCollection(string spelling) =>
        Identifier.From(spelling.Trim()) is { Length: > 0 } name
            ? Collections.FirstOrDefault(collection => Caseless.Equals(collection.Name, name))
            : null;

    private static string NamespaceOf(INamedTypeSymbol type) =>
        type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "";
}
