using System.Globalization;
using System.Text;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Building;

/// <summary>
/// Counts the values of a field over articles and names those that become members. Values that differ only in case are one.
/// </summary>
internal static class FacetBuilder
{
    /// <summary>More values than this do not help in a completion list; they stay reachable by their text.</summary>
    public const int MostMembers = 250;

    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "ContainsKey", "Count", "Enumerator", "Equals", "Finalize", "Find", "GetEnumerator", "GetHashCode", "GetType", "Item",
        "MemberwiseClone", "NotFound",
        "ReferenceEquals", "ToString", "TryGetValue",
    };

    /// <param name="articles">The articles of a set.</param>
    /// <param name="fields">Their fields; those that hold a few words over and over are facets as well.</param>
    public static EquatableArray<FacetModel> Build(IReadOnlyList<ArticleFile> articles, EquatableArray<FieldModel> fields)
    {
        IEnumerable<FacetModel?> standard = FacetFields.All.Select(
            field => Build(field, articles.Count, (i, found) => FacetValues.Add(field, articles[i].Article, found), int.MaxValue));
        FacetField[] words = [.. WordFields.Of(fields)];
        Dictionary<string, List<FieldValue>> values = ValuesOf(words, articles);
        IEnumerable<FacetModel?> own = words.Select(
            field =>
                Build(
                    field, values[field.Key!].Count, (i, found) => FacetValues.AddTexts(values[field.Key!][i], found),
                    FacetLimits.MostValues));
        return standard
            .OfType<FacetModel>()
            .Where(static facet => facet.DistinctValues > 0)
            .Concat(WithNames(own.OfType<FacetModel>().Where(WordFields.IsFacet)))
            .ToEquatableArray();
    }

    /// <summary>
    /// Keys such as <c>category</c> and <c>categories</c> have one plural: the first key has it, and another one says what is in its
    /// property.
    /// </summary>
    private static IEnumerable<FacetModel> WithNames(IEnumerable<FacetModel> facets)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (FacetModel facet in facets)
        {
            FacetModel named = names.Contains(facet.Field.PropertyName)
                ? facet with { Field = facet.Field with { OtherPropertyName = facet.Field.Name + "Values" } }
                : facet;
            if (names.Contains(named.Field.TypeName) || !names.Add(named.Field.PropertyName)) continue;

            names.Add(named.Field.TypeName);
            yield return named;
        }
    }

    /// <summary>What headers hold under the keys of fields, the first of a key that a header has twice.</summary>
    private static Dictionary<string, List<FieldValue>> ValuesOf(FacetField[] fields, IReadOnlyList<ArticleFile> articles)
    {
        var values = new Dictionary<string, List<FieldValue>>(StringComparer.OrdinalIgnoreCase);
        foreach (FacetField field in fields) values[field.Key!] = [];
        if (values.Count == 0) return values;

        var seen = new HashSet<List<FieldValue>>();
        foreach (ArticleFile article in articles)
        {
            seen.Clear();
            foreach (HeaderField field in article.Article.Header.Fields)
                if (values.TryGetValue(field.Key, out List<FieldValue>? found) && seen.Add(found)) found.Add(field.Value);
        }

        return values;
    }

    /// <param name="field">The field.</param>
    /// <param name="sources">How many articles, or headers that have the key, there are.</param>
    /// <param name="add">Adds what one of them holds to a list.</param>
    /// <param name="most">How many values are wanted.</param>
    /// <returns>Null as soon as there are more values than wanted.</returns>
    private static FacetModel? Build(FacetField field, int sources, Action<int, List<string>> add, int most)
    {
        var values = new Dictionary<string, FacetValue>(StringComparer.OrdinalIgnoreCase);
        // Nearly every value was there before, spelled as it is: to look for that takes half the time.
        var spellings = new Dictionary<string, Spelling>(StringComparer.Ordinal);
        var found = new List<string>();
        for (int i = 0; i < sources; i++)
        {
            found.Clear();
            add(i, found);
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
        ILookup<string, FacetValue> groups = values.ToLookup(value => MemberName(field, value.Spelling), StringComparer.Ordinal);
        var named = new List<FacetValueModel>();
        foreach (IGrouping<string, FacetValue> group in groups.Where(static group => group.Key.Length > 0))
        {
            Func<FacetValue, string> nameOf = group.Count() == 1 ? _ => group.Key
                : AreApart(group, Read, groups) ? Read
                : value => ShortName.Of(group.Key + Signs(value.Spelling));
            named.AddRange(group.Select(value => new FacetValueModel(value.Spelling, nameOf(value), value.Count)));
        }

        // "C" and "C#" are told apart by their signs; what that cannot tell apart stays without a member.
        return named.GroupBy(value => value.Name, StringComparer.Ordinal).Where(group => group.Count() == 1).Select(group => group.Single())
            .OrderBy(value => value.Name, StringComparer.Ordinal).ToEquatableArray();

        string Read(FacetValue value) => MemberName(field, SpokenSigns.Read(value.Spelling));
    }

    /// <summary>Whether names differ from each other, and from those that other values have.</summary>
    private static bool AreApart(IGrouping<string, FacetValue> group, Func<FacetValue, string> nameOf, ILookup<string, FacetValue> groups)
    {
        string[] names = [.. group.Select(nameOf)];
        return names.Distinct(StringComparer.Ordinal).Count() == names.Length
            && names.All(name => name == group.Key || !groups.Contains(name));
    }

    private static string MemberName(FacetField field, string value)
    {
        string name = Identifier.From(SpokenSigns.ReadWord(value));
        return Taken.Contains(name) || name == field.TypeName ? name + "Value" : name;
    }

    /// <summary>The characters a name leaves out, as hexadecimal codes: what signs without a word leave to tell apart.</summary>
    private static string Signs(string value)
    {
        var signs = new StringBuilder();
        foreach (char c in value)
        {
            if (!char.IsLetterOrDigit(c) && !char.IsWhiteSpace(c))
                signs.Append("_x").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

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
            : Spellings
                .OrderByDescending(static spelling => spelling.Count)
                .ThenBy(static spelling => spelling.Text, StringComparer.Ordinal)
                .First().Text;
    }

    private sealed class Spelling(string text)
    {
        public string Text { get; } = text;

        /// <summary>Articles in which it stands.</summary>
        public int Count { get; set; }
    }
}
