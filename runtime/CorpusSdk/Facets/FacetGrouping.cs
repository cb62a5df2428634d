using System.Globalization;
using System.Runtime.InteropServices;
using CorpusSdk.Facts;
using CorpusSdk.Sets;
using CorpusSdk.Shared.Letters;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Facets;

/// <summary>Groups the articles of a set by the values of a facet: from an index, or in one pass over the set.</summary>
internal sealed class FacetGrouping<T>
    where T : Article
{
    private readonly ArticleSet<T> _set;
    private readonly Dictionary<string, ArticleGroup> _groups = new(Caseless.Comparer);
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);

    /// <summary>The position of each article of the source in the set, plus one; null where the set is the whole source.</summary>
    private readonly int[]? _positions;

    private string _index = "articles";

    public FacetGrouping(ArticleSet<T> set)
    {
        _set = set;
        _positions = set.Positions();
    }

    /// <summary>Adds all articles by what a function says of them.</summary>
    public void AddAll(Func<T, IEnumerable<string?>> valuesOf)
    {
        int position = 0;
        foreach (T article in _set)
        {
            foreach (string? value in valuesOf(article))
            {
                if (!string.IsNullOrEmpty(value)) GroupOf(value, 1).Add(position);
            }

            position++;
        }
    }

    /// <summary>Adds all articles by an index; by that of dates without a field, each under its year.</summary>
    public void AddIndexed(FactField? field)
    {
        _index = field?.Index ?? "index of dates";
        ArticleParts parts = _set.Parts;
        for (int part = 0; part < parts.Facts.Length; part++)
        {
            if (field is null)
            {
                AddYears(parts.Facts[part].Timeline, parts.StartOf(part));
            }
            else
            {
                AddValues(parts.Facts[part].ValuesOf(field), parts.StartOf(part));
            }
        }
    }

    /// <summary>Returns the groups, sorted by value ignoring case.</summary>
    public FacetValue<T>[] ToValues()
    {
        foreach ((string spelling, int count) in _spellings)
        {
            _groups[spelling].Offer(spelling, count);
        }

        // Sorted as groups and not as values: to sort what is no reference would be compiled anew in every process.
        var groups = new ArticleGroup[_groups.Count];
        _groups.Values.CopyTo(groups, 0);
        Array.Sort(groups, static (a, b) => Caseless.Compare(a.Spelling, b.Spelling));
        var values = new FacetValue<T>[groups.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = new FacetValue<T>(groups[i].Spelling, _set.Group(groups[i], _index));
        }

        return values;
    }

    private void AddYears(Timeline timeline, int start)
    {
        int dated = timeline.Dated;
        for (int position = 0; position < dated;)
        {
            int year = DateOnly.FromDayNumber(ArticleMoment.DayOf(timeline.Moments[position]) - 1).Year;
            DayIndexes articles = timeline.Between(new DateOnly(year, 1, 1).DayNumber + 1, new DateOnly(year, 12, 31).DayNumber + 1);
            position += articles.Count;
            string text = year.ToString(YearFacet.Format, CultureInfo.InvariantCulture);
            if (_positions is null)
            {
                GroupOf(text, articles.Count).Add(articles, start);
            }
            else
            {
                AddSome(text, articles.ToArray(), start);
            }
        }
    }

    private void AddValues(FieldValues values, int start)
    {
        for (int value = 0; value < values.Count; value++)
        {
            ReadOnlySpan<char> text = values.TextOf(value);
            if (text.IsEmpty) continue;

            ReadOnlySpan<int> occurrences = values.OrdinalsOf(value);
            if (_positions is null)
            {
                GroupOf(text.ToString(), occurrences.Length).Add(new ValueIndexes(values, value), start);
            }
            else
            {
                AddSome(text.ToString(), occurrences, start);
            }
        }
    }

    /// <summary>Adds those of some articles that are in the set.</summary>
    private void AddSome(string value, ReadOnlySpan<int> ordinals, int start)
    {
        ArticleGroup? group = null;
        int found = 0;
        foreach (int ordinal in ordinals)
        {
            if (_positions![start + ordinal] is > 0 and int position)
            {
                group ??= GroupOf(value, 0);
                group.Add(position - 1);
                found++;
            }
        }

        if (found > 0) _spellings[value] += found;
    }

    private ArticleGroup GroupOf(string value, int occurrences)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_spellings, value, out _) += occurrences;
        ref ArticleGroup? group = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, value, out _);
        return group ??= new ArticleGroup();
    }
}
