using CorpusSdk.Generator.Declarations;
using CorpusSdk.Generator.Queries;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Analysis;

/// <summary>The classes of the runtime that generated collections derive from, as one compilation sees them.</summary>
internal sealed class RuntimeTypes
{
    private readonly INamedTypeSymbol _set;
    private readonly INamedTypeSymbol? _collection;
    private readonly INamedTypeSymbol? _union;
    private readonly INamedTypeSymbol? _facet;
    private readonly INamedTypeSymbol? _articleType;
    private readonly INamedTypeSymbol? _searchQuery;
    private readonly (INamedTypeSymbol? Type, QueriedValue Value)[] _facets;

    private RuntimeTypes(Compilation compilation, INamedTypeSymbol set)
    {
        _set = set;
        _collection = compilation.GetTypeByMetadataName("CorpusSdk.ArticleCollection`1");
        _union = compilation.GetTypeByMetadataName("CorpusSdk.ArticleUnion");
        _facet = compilation.GetTypeByMetadataName("CorpusSdk.Facet`1");
        _articleType = compilation.GetTypeByMetadataName(DeclarationReader.Attribute);
        _searchQuery = compilation.GetTypeByMetadataName("CorpusSdk.SearchQuery");
        _facets =
        [
            (compilation.GetTypeByMetadataName("CorpusSdk.TagFacet`1"), QueriedValue.Tag),
            (compilation.GetTypeByMetadataName("CorpusSdk.SourceFacet`1"), QueriedValue.Source),
            (compilation.GetTypeByMetadataName("CorpusSdk.AuthorFacet`1"), QueriedValue.Author),
        ];
    }

    /// <summary>Null when the compilation does not use the runtime.</summary>
    public static RuntimeTypes? In(Compilation compilation) =>
        compilation.GetTypeByMetadataName("CorpusSdk.ArticleSet`1") is { } set ? new RuntimeTypes(compilation, set) : null;

    public bool IsSet(INamedTypeSymbol type) => Is(type, _set);

    public bool IsSearchQuery(INamedTypeSymbol type) => Is(type, _searchQuery);

    /// <summary>Whether a member is declared by a collection, or by the set of all articles.</summary>
    public bool IsCollectionClass(INamedTypeSymbol type) => Is(type, _collection) || Is(type, _union);

    public bool IsFacetClass(INamedTypeSymbol type) => Is(type, _facet);

    public bool IsCollection(ITypeSymbol? type) => BaseOf(type, _collection) is not null || BaseOf(type, _union) is not null;

    public bool IsFacet(ITypeSymbol? type) => BaseOf(type, _facet) is not null;

    /// <summary>The article type of a collection; null for another type.</summary>
    public INamedTypeSymbol? ArticleOf(ITypeSymbol? collection) => BaseOf(collection, _collection)?.TypeArguments[0] as INamedTypeSymbol;

    /// <summary>What a facet groups by; null when that is a year or a key of headers.</summary>
    public QueriedValue? ValueOf(ITypeSymbol? facet)
    {
        foreach ((INamedTypeSymbol? type, QueriedValue value) in _facets)
            if (BaseOf(facet, type) is not null) return value;
        return null;
    }

    /// <summary>The collection that a class with <c>[ArticleType]</c> is for; null for another class.</summary>
    public string? DeclaredCollectionOf(INamedTypeSymbol type) =>
        AttributeOf(type) is { } attribute ? attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "" : null;

    public AttributeData? AttributeOf(INamedTypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _articleType));

    private static INamedTypeSymbol? BaseOf(ITypeSymbol? type, INamedTypeSymbol? wanted)
    {
        for (var current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
            if (Is(current, wanted)) return current;
        return null;
    }

    private static bool Is(INamedTypeSymbol type, INamedTypeSymbol? wanted) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, wanted);
}
