using CorpusSdk.Parsing.Text;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.Diagnostics;

/// <summary>
/// Texts in the order of their beginnings and in that of their ends, so that of many thousands a few are compared with what was
/// written: comparing every broken link with every file took minutes where good links took seconds.
/// </summary>
internal sealed class NearTexts
{
    /// <summary>So many texts are compared one by one.</summary>
    private const int Few = 64;

    /// <summary>Of more texts, those on either side of the place that what was written would have, in either order.</summary>
    private const int OnEachSide = Few / 4;

    private readonly string[] _byStart;
    private readonly string[] _byEnd;

    public NearTexts(IEnumerable<string> texts)
    {
        _byStart = [.. texts.Distinct(StringComparer.Ordinal)];
        _byEnd = _byStart.Length > Few ? [.. _byStart] : [];
        Array.Sort(_byStart, ByStart);
        Array.Sort(_byEnd, ByEnd);
    }

    /// <summary>Texts among which the nearest to another is, unless it differs at its beginning and at its end.</summary>
    public IEnumerable<string> Around(string text)
    {
        if (_byEnd.Length == 0) return _byStart;

        var near = new HashSet<string>(StringComparer.Ordinal);
        Add(near, _byStart, text, ByStart);
        Add(near, _byEnd, text, ByEnd);
        return near;
    }

    private static void Add(HashSet<string> near, string[] sorted, string text, Comparison<string> order)
    {
        int found = Array.BinarySearch(sorted, text, Comparer<string>.Create(order));
        int place = found >= 0 ? found : ~found;
        for (int i = Math.Max(0, place - OnEachSide); i < Math.Min(sorted.Length, place + OnEachSide); i++) near.Add(sorted[i]);
    }

    private static int ByStart(string left, string right) =>
        Caseless.Comparer.Compare(left, right) is var order and not 0 ? order : string.CompareOrdinal(left, right);

    private static int ByEnd(string left, string right)
    {
        for (int i = 1; i <= left.Length && i <= right.Length; i++)
        {
            int order = Casing.ToUpper(left[left.Length - i]).CompareTo(Casing.ToUpper(right[right.Length - i]));
            if (order != 0) return order;
        }

        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right);
    }
}
