using System.Globalization;
using System.Text;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Letters;

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

    /// <summary>What articles have of the members that every article has.</summary>
    public static IReadOnlyList<FacetCounts> Count(IReadOnlyList<ArticleFile> articles) =>
        [.. FacetFields.All.Select(field => FacetCounts.Of(field, articles))];

    /// <summary>The facets of members that every article has.</summary>
    public static EquatableArray<FacetModel> Build(IReadOnlyList<FacetCounts> standard) => Build(standard, [], static _ => []);

    /// <param name="standard">The values of the members that every article has.</param>
    /// <param name="fields">The fields of the articles; those that hold a few words over and over are facets as well.</param>
    /// <param name="valuesOf">What headers hold under a key, the first of a key that a header has twice.</param>
    public static EquatableArray<FacetModel> Build(
        IReadOnlyList<FacetCounts> standard, EquatableArray<FieldModel> fields, Func<string, IEnumerable<FieldValue>> valuesOf)
    {
        IEnumerable<FacetModel?> own = WordFields.Of(fields).Select(field => Build(field, valuesOf(field.Key!), FacetLimits.MostValues));
        return standard
            .Select(static counts => counts.Model)
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

    /// <returns>Null as soon as there are more values than wanted.</returns>
    private static FacetModel? Build(FacetField field, IEnumerable<FieldValue> headers, int most)
    {
        var values = new HashSet<string>(Caseless.Comparer);
        var spellings = new Dictionary<string, Spelling>(StringComparer.Ordinal);
        var found = new List<string>();
        foreach (FieldValue value in headers)
        {
            found.Clear();
            FacetValues.AddTexts(value, found);
            foreach (string text in found)
            {
                if (!spellings.TryGetValue(text, out Spelling? spelling))
                {
                    if (values.Add(text) && values.Count > most) return null;
                    spellings.Add(text, spelling = new Spelling(text));
                }

                spelling.Count++;
            }
        }

        return Name(field, spellings.Values);
    }

    /// <summary>The facet of values with their spellings.</summary>
    public static FacetModel Name(FacetField field, IReadOnlyCollection<Spelling> spellings)
    {
        var values = new Dictionary<string, FacetValue>(Caseless.Comparer);
        foreach (Spelling spelling in spellings)
        {
            if (!values.TryGetValue(spelling.Text, out FacetValue? value)) values.Add(spelling.Text, value = new FacetValue());
            value.Spellings.Add(spelling);
        }

        return new FacetModel(field, values.Count, values.Count > MostMembers ? [] : Name(field, values.Values));
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
}
