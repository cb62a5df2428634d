using CorpusSdk.Parsing;
using Humanizer;

namespace CorpusSdk.Generator;

/// <summary>A field that is offered as named groups of articles.</summary>
/// <param name="Name">The field, such as <c>Source</c>; also says which base class of the runtime groups it.</param>
/// <param name="Values">An article's values of it.</param>
/// <param name="Phrase">Puts a value behind a number of articles: <c>from {0}</c>.</param>
internal sealed record FacetField(string Name, Func<ArticleFile, IEnumerable<string>> Values, string Phrase)
{
    /// <summary>The property of the collection, <c>Sources</c>.</summary>
    public string PropertyName { get; } = Name.Pluralize();

    /// <summary>The nested class behind that property, <c>SourceFacet</c>: named like its base class in the runtime.</summary>
    public string TypeName { get; } = Name + "Facet";
}

internal static class FacetFields
{
    public static readonly IReadOnlyList<FacetField> All =
    [
        new("Source", file => file.Article.Source is { } source ? [source] : [], "from {0}"),
        new("Tag", file => file.Article.Tags, "tagged {0}"),
        new("Author", file => file.Article.Authors, "by {0}"),
        new("Year", file => file.Article.Date is { } date ? [date.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture)] : [], "of {0}"),
    ];
}
