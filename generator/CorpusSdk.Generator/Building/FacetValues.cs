using System.Globalization;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;

namespace CorpusSdk.Generator.Building;

/// <summary>The values of an article that a facet groups by.</summary>
internal static class FacetValues
{
    /// <summary>Adds an article's values of a member that every article has to a list.</summary>
    public static void Add(FacetField facet, ParsedArticle article, List<string> values)
    {
        switch (facet.Name)
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
                throw new InvalidOperationException($"No member of an article is called {facet.Name}.");
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
