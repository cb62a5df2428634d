using System.Runtime.InteropServices;
using CorpusSdk.Fields;

namespace CorpusSdk.Tool.Schemas;

/// <summary>How many articles have each value, as facets count them: values that differ in case alone are one.</summary>
internal sealed class ValueCounts
{
    private readonly Dictionary<string, int> _articles = new(NameComparison.IgnoringCase);
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);

    /// <summary>Adds the values of an article.</summary>
    public void Add(params ReadOnlySpan<string?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (string.IsNullOrEmpty(values[i])) continue;

            if (!values[..i].Contains(values[i])) Count(_spellings, values[i]!);
            if (!Contains(values[..i], values[i]!)) Count(_articles, values[i]!);
        }
    }

    /// <summary>The values, each in the spelling of most articles; of equals, in the first in ordinal order.</summary>
    public IEnumerable<(string Value, int Count)> Values()
    {
        Dictionary<string, string> spelled = new(NameComparison.IgnoringCase);
        foreach ((string spelling, int count) in _spellings)
        {
            ref string? best = ref CollectionsMarshal.GetValueRefOrAddDefault(spelled, spelling, out _);
            if (best is null || count > _spellings[best] || (count == _spellings[best] && string.CompareOrdinal(spelling, best) < 0))
            {
                best = spelling;
            }
        }

        return spelled.Select(value => (value.Value, _articles[value.Key]));
    }

    private static void Count(Dictionary<string, int> counts, string value) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;

    private static bool Contains(ReadOnlySpan<string?> values, string value)
    {
        foreach (string? other in values)
        {
            if (NameComparison.IgnoringCase.Equals(other, value)) return true;
        }

        return false;
    }
}
