using System.Globalization;
using CorpusSdk.Generator.Naming;

namespace CorpusSdk.Generator.Model;

/// <summary>A field that is offered as named groups of articles.</summary>
/// <param name="Name">The field, such as <c>Source</c>.</param>
/// <param name="Preposition">What puts a value after a number of articles: <c>from</c>.</param>
/// <param name="Key">The key of headers that it groups by; null for a member that every article has, which the runtime's class of this name
/// groups by.</param>
internal sealed record FacetField(string Name, string Preposition, string? Key = null)
{
    /// <summary>The property of the collection, <c>Sources</c>.</summary>
    public string PropertyName => OtherPropertyName ?? Plural.Of(Name);

    /// <summary>What that property is called where another one has the plural: <c>categories</c> beside <c>category</c>.</summary>
    public string? OtherPropertyName { get; init; }

    /// <summary>The nested class behind that property, <c>SourceFacet</c>: named like its base class in the runtime.</summary>
    public string TypeName { get; } = Name + "Facet";

    /// <summary>What it is called within a sentence: <c>source</c>, or the key.</summary>
    public string Noun => Key ?? Name.ToLowerInvariant();
}
