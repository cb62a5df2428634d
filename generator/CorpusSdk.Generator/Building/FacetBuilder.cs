using System.Globalization;
using System.Text;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Building;

/// <summary>Counts the values of a field over articles and names those that become members. Values that differ only in case are one.</summary>
internal static class FacetBuilder
{
    /// <summary>More values than this are no choice for a completion list; they stay reachable by their text.</summary>
    public const int MostMembers = 250;

    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "Contains", "Count", "Equals", "Finalize", "Find", "GetEnumerator", "GetHashCode", "GetType", "Item", "MemberwiseClone", "NotFound",
        "ReferenceEquals", "ToString", "TryGet",
    };

    /// <param name="articles">The articles of a set.</param>
    /// <param name="fields">Their fields; those that hold a few words over and over are facets as well.</param>
    public static EquatableArray<FacetModel> Build(IReadOnlyList<ArticleFile> articles, EquatableArray<FieldModel> fields) =>
        FacetFields.All.Select(field => Build(field, articles, int.MaxValue)).OfType<FacetModel>().Where(static facet => facet.DistinctValues > 0)
            .Concat(WordFields.Of(fields).Select(field => Build(field, articles, WordFields.MostValues)).OfType<FacetModel>().Where(WordFields.IsFacet)).ToEquatableArray();

    /// <summary>Null as soon as there are more values than wanted.</summary>
    private static FacetModel? Build(FacetField field, IReadOnlyList<ArticleFile> articles, int most)
    {
        var values = new Dictionary<string, FacetValue>(StringComparer.OrdinalIgnoreCase);
        // Nearly every value was there before, spelled as it is: to look for that takes half the time.
        var spellings = new Dictionary<string, Spelling>(StringComparer.Ordinal);
        var found = new List<string>();
        foreach (ArticleFile article in articles)
        {
            found.Clear();
            FacetValues.Add(field, article.Article, found);
            foreach (string text in found)
            {
                if (!spellings.TryGetValue(text, out Spelling? spelling))
                {
                    if (!values.TryGetValue(text, out FacetValue? value))
                    {
                        if (values.Count == most) return null;
                        values.Add(text, value = new FacetValue());
                    }

                    spellings.Add(text, spelling = new Spelling(text));
                    value.Spellings.Add(spelling);
                }

                spelling.Count++;
            }
        }

        EquatableArray<FacetValueModel> members = values.Count > MostMembers ? [] : Name(field, values.Values);
        return new FacetModel(field, values.Count, members);
    }

    private static EquatableArray<FacetValueModel> Name(FacetField field, IEnumerable<FacetValue> values)
    {
        var named = new List<FacetValueModel>();
        foreach (IGrouping<string, FacetValue> group in values.GroupBy(value => MemberName(field, value.Spelling), StringComparer.Ordinal))
        {
            if (group.Key.Length == 0) continue;
            if (group.Count() == 1) named.Add(new FacetValueModel(group.Single().Spelling, group.Key, group.Single().Count));
            else named.AddRange(group.Select(value => new FacetValueModel(value.Spelling, group.Key + Signs(value.Spelling), value.Count)));
        }

        // "C" and "C#" are told apart by their signs; what that cannot tell apart stays without a member.
        return named.GroupBy(value => value.Name, StringComparer.Ordinal).Where(group => group.Count() == 1).Select(group => group.Single())
            .OrderBy(value => value.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    private static string MemberName(FacetField field, string value)
    {
        string name = Identifier.From(value);
        return Taken.Contains(name) || name == field.TypeName ? name + "Value" : name;
    }

    /// <summary>The characters a name leaves out, as hexadecimal codes: <c>C#</c> → <c>_x0023</c>.</summary>
    private static string Signs(string value)
    {
        var signs = new StringBuilder();
        foreach (char c in value)
            if (!char.IsLetterOrDigit(c) && !char.IsWhiteSpace(c)) signs.Append("_x").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        return signs.ToString();
    }

    /// <summary>A value in all its spellings, of which most values have one.</summary>
    private sealed class FacetValue
    {
        public List<Spelling> Spellings { get; } = new(1);

        public int Count => Spellings.Sum(static spelling => spelling.Count);

        /// <summary>The spelling of most articles; of those, the first in ordinal order.</summary>
        public string Spelling => Spellings.Count == 1
            ? Spellings[0].Text
            : Spellings.OrderByDescending(static spelling => spelling.Count).ThenBy(static spelling => spelling.Text, StringComparer.Ordinal).First().Text;
    }

    private sealed class Spelling(string text)
    {
        public string Text { get; } = text;

        /// <summary>Articles in which it stands.</summary>
        public int Count { get; set; }
    }
}
