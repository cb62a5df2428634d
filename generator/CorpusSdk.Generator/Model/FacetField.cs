using System.Globalization;
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

    /// <summary>Adds an article's values of a member that every article has to a list.</summary>
    public void AddValues(ParsedArticle article, List<string> values)
    {
        switch (Name)
        {
            case nameof(ParsedArticle.Source):
                if (article.Source is { } source) values.Add(source);
                break;
            case "Tag":
                foreach (string tag in article.Tags) values.Add(tag);
                break;
            case "Author":
                foreach (string author in article.Authors) values.Add(author);
                break;
            case "Year":
                if (article.Date is { } date) values.Add(date.Year.ToString("D4", CultureInfo.InvariantCulture));
                break;
            default:
                throw new InvalidOperationException($"No member of an article is called {Name}.");
        }
    }

    /// <summary>Adds the texts under a key to a list.</summary>
    public static void AddTexts(FieldValue value, List<string> values)
    {
        if (value is ScalarValue { IsNull: false } scalar) values.Add(scalar.Text);
        else if (value is ListValue list)
            foreach (FieldValue item in list.Items) AddTexts(item, values);
    }
}

internal static class FacetFields
{
    public static readonly IReadOnlyList<FacetField> All = [new("Source", "from"), new("Tag", "tagged"), new("Author", "by"), new("Year", "of")];
}
