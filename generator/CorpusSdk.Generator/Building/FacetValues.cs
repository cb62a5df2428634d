using System.Globalization;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;

namespace CorpusSdk.Generator.Building;

/// <summary>The values of an article that a facet groups by.</summary>
internal static class FacetValues
{
    /// <summary>Adds an article's values of it to a list.</summary>
    public static void Add(FacetField facet, ParsedArticle article, List<string> values)
    {
        switch (facet.Name)
        {
            case var _ when facet.Key is not null:
                foreach (HeaderField field in article.Header.Fields)
                {
                    if (!field.Key.Equals(facet.Key, StringComparison.OrdinalIgnoreCase)) continue;
                    AddTexts(field.Value, values);
                    break;
                }

                break;
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
                throw new InvalidOperationException($"No member of an article is called {facet.Name}.");
        }
    }

    private static void AddTexts(FieldValue value, List<string> values)
    {
        if (value is ScalarValue { IsNull: false } scalar) values.Add(scalar.Text);
        else if (value is ListValue list)
            foreach (FieldValue item in list.Items) AddTexts(item, values);
    }
}
