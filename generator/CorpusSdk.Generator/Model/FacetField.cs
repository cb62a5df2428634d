using CorpusSdk.Parsing;

namespace CorpusSdk.Generator;

/// <summary>A field that is offered as named groups of articles.</summary>
/// <param name="Name">The field, such as <c>Source</c>.</param>
/// <param name="Preposition">What puts a value behind a number of articles: <c>from</c>.</param>
/// <param name="Key">The key of headers that it groups by; null for a member that every article has, which the runtime's class of this name groups by.</param>
internal sealed record FacetField(string Name, string Preposition, string? Key = null)
{
    /// <summary>The property of the collection, <c>Sources</c>.</summary>
    public string PropertyName => Plural.Of(Name);

    /// <summary>The nested class behind that property, <c>SourceFacet</c>: named like its base class in the runtime.</summary>
    public string TypeName { get; } = Name + "Facet";

    /// <summary>What it is called within a sentence: <c>source</c>, or the key.</summary>
    public string Noun => Key ?? Name.ToLowerInvariant();

    /// <summary>An article's values of it.</summary>
    public IEnumerable<string> Values(ParsedArticle article) => Name switch
    {
        _ when Key is not null => ValuesOf(article.Header.Fields, Key),
        nameof(ParsedArticle.Source) => article.Source is { } source ? [source] : [],
        "Tag" => article.Tags,
        "Author" => article.Authors,
        "Year" => article.Date is { } date ? [date.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture)] : [],
        _ => throw new InvalidOperationException($"No member of an article is called {Name}."),
    };

    private static IEnumerable<string> ValuesOf(EquatableArray<HeaderField> fields, string key)
    {
        foreach (HeaderField field in fields)
            if (field.Key.Equals(key, StringComparison.OrdinalIgnoreCase)) return TextsOf(field.Value);
        return [];
    }

    private static IEnumerable<string> TextsOf(FieldValue value) => value switch
    {
        ScalarValue { IsNull: false } scalar => [scalar.Text],
        ListValue list => list.Items.SelectMany(TextsOf),
        _ => [],
    };
}

internal static class FacetFields
{
    public static readonly IReadOnlyList<FacetField> All = [new("Source", "from"), new("Tag", "tagged"), new("Author", "by"), new("Year", "of")];
}
