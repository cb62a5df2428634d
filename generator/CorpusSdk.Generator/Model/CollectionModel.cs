using CorpusSdk.Generator.Naming;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Generator.Model;

/// <summary>The types of one collection: its article type, its ids and its facets.</summary>
/// <param name="Name">The collection's name, <c>News</c>.</param>
/// <param name="Guarantees">The fields that all its articles have.</param>
/// <param name="Extent">How many articles and over which days.</param>
/// <param name="Articles">The articles' ids and names, in ordinal order of the ids.</param>
/// <param name="Schema">Its article type: declared by the user, or inferred from what its headers hold.</param>
/// <param name="Facets">The facets with their values.</param>
/// <param name="HasIdEnum">Whether an enum stands for the articles instead of members.</param>
internal sealed record CollectionModel(
    string Name, MemberSet Guarantees, Extent Extent, EquatableArray<ArticleEntry> Articles, CollectionSchema Schema,
    EquatableArray<FacetModel> Facets, bool HasIdEnum)
{
    public string CollectionType => CollectionNames.CollectionType(Name);

    public bool IsTopLevel => Name == CollectionNames.TopLevel;
}

/// <param name="ArticleType">The article type as other code names it.</param>
/// <param name="IsDeclared">Whether the user declared it.</param>
/// <param name="Fields">The fields of an inferred type.</param>
/// <param name="IsReferenced">Whether properties of declared types refer to its articles.</param>
internal sealed record CollectionSchema(string ArticleType, bool IsDeclared, EquatableArray<FieldModel> Fields, bool IsReferenced);

internal sealed record ArticleEntry(string Id, string Name)
{
    /// <summary>The hash of the id.</summary>
    public ulong Hash { get; } = IdHash.Of(Id.AsSpan());
}

/// <param name="Name">The collection's name.</param>
/// <param name="Prefix">What its ids start with in the set of all articles.</param>
/// <param name="Extent">How many articles and over which days.</param>
/// <param name="ArticleType">The type of its articles as other code names it.</param>
/// <param name="HasIdEnum">Whether an enum stands for its articles.</param>
internal sealed record CollectionSummary(string Name, string Prefix, Extent Extent, string ArticleType, bool HasIdEnum);

/// <param name="ArticleType">The type that has the properties, as other code names it.</param>
/// <param name="Items">The articles that they hold, as items of a collection expression about an article called <c>source</c>.</param>
internal sealed record ReferenceProperties(string ArticleType, EquatableArray<string> Items);
