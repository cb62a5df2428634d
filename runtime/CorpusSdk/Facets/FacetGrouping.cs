using System.Runtime.InteropServices;

namespace CorpusSdk.Facets;

/// <summary>Groups the articles of a set by the values of a facet, in one pass over the set.</summary>
internal sealed class FacetGrouping<T>
    where T : Article
{
    private readonly Dictionary<string, Group> _groups = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);

    /// <summary>Adds the article at a position, later than those added before, to the group of a value.</summary>
    public void Add(string? value, int position)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        CollectionsMarshal.GetValueRefOrAddDefault(_spellings, value, out _)++;
        ref Group? group = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, value, out _);
        group ??= new Group();

        // An article may bear one tag twice, or in two spellings.
        if (group.Positions.Count == 0 || group.Positions[^1] != position)
        {
            group.Positions.Add(position);
        }
    }

    /// <summary>Returns the groups, sorted by value ignoring case.</summary>
    public FacetValue<T>[] ToValues(ArticleSet<T> set)
    {
        foreach ((string spelling, int count) in _spellings)
        {
            _groups[spelling].Offer(spelling, count);
        }

        FacetValue<T>[] values = new FacetValue<T>[_groups.Count];
        int next = 0;
        foreach (Group group in _groups.Values)
        {
            values[next++] = new FacetValue<T>(group.Spelling, set.Pick(CollectionsMarshal.AsSpan(group.Positions)));
        }

        Array.Sort(values, static (a, b) => StringComparer.OrdinalIgnoreCase.Compare(a.Value, b.Value));
        return values;
    }

    private sealed class Group
    {
        private int _spelt;

        public List<int> Positions { get; } = [];

        public string Spelling { get; private set; } = "";

        public void Offer(string spelling, int count)
        {
            if (count > _spelt || (count == _spelt && string.CompareOrdinal(spelling, Spelling) < 0))
            {
                _spelt = count;
                Spelling = spelling;
            }
        }
    }
}
