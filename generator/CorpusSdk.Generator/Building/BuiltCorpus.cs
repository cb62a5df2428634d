using CorpusSdk.Generator.Inference;
using CorpusSdk.Generator.JsonSchemas;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Building;

/// <summary>A model, with what it was made of: the next model starts there. Never changed after it was made.</summary>
/// <param name="Model">The model.</param>
/// <param name="Files">The files in order of their paths.</param>
/// <param name="Collected">The articles by collection.</param>
/// <param name="IsPlain">Whether each article has the id, the collection and the day that its own file gives it, and none is left
/// out.</param>
/// <param name="Collections">The collections' parts of the model, in the same order.</param>
/// <param name="Facets">The values of all articles.</param>
/// <param name="LiteralBytes">The bytes of string literals that the articles take at most; 0 where they are packed.</param>
internal sealed record BuiltCorpus(
    CorpusModel Model, EquatableArray<ParsedFile> Files, IReadOnlyList<CollectedArticles> Collected, bool IsPlain,
    IReadOnlyList<BuiltCollection> Collections, IReadOnlyList<FacetCounts> Facets, long LiteralBytes)
{
    /// <summary>What was made of a collection; null when there was none of its name.</summary>
    public BuiltCollection? Of(CollectedArticles collection) =>
        PlaceOf(collection) is >= 0 and int place ? Collections[place] : null;

    /// <summary>The articles that a collection had.</summary>
    public IReadOnlyList<ArticleFile> ArticlesOf(CollectedArticles collection) =>
        PlaceOf(collection) is >= 0 and int place ? Collected[place].Articles : [];

    /// <summary>The same with the drafts that were left out.</summary>
    public IReadOnlyList<ArticleFile> AllOf(CollectedArticles collection) =>
        PlaceOf(collection) is >= 0 and int place ? Collected[place].All : [];

    private int PlaceOf(CollectedArticles collection)
    {
        for (int i = 0; i < Collected.Count; i++)
            if (Collected[i].Name == collection.Name && Collected[i].Spelling == collection.Spelling) return i;
        return -1;
    }
}

/// <summary>A collection's part of the model, before it is cut into pieces.</summary>
/// <param name="Model">Its types.</param>
/// <param name="Articles">Its articles with their names, in ordinal order of their ids.</param>
/// <param name="AreNamesApart">Whether all articles are in it and no two of them wanted the same name.</param>
/// <param name="Keys">What its headers hold; null where nothing is inferred from them.</param>
/// <param name="Facets">The values of its articles.</param>
/// <param name="JsonSchema">The schema of its front matter; null where the project asks for none.</param>
/// <param name="Problems">What is wrong in its files.</param>
internal sealed record BuiltCollection(
    CollectionModel Model, EquatableArray<NamedArticle> Articles, bool AreNamesApart, HeaderKeys? Keys,
    IReadOnlyList<FacetCounts> Facets, JsonSchemaModel? JsonSchema, IReadOnlyList<FileProblem> Problems);
