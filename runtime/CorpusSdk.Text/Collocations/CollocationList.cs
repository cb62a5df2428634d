using System.Collections;
using System.Diagnostics;

namespace CorpusSdk.Text;

/// <summary>Pairs of words that occur near each other, the strongest first.</summary>
/// <remarks>Equal ones are in ordinal order of their words. Immutable.</remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed class CollocationList : IReadOnlyList<Collocation>
{
    private readonly Collocation[] _pairs;

    internal CollocationList(IEnumerable<Collocation> pairs, CollocationMeasure measure)
    {
        _pairs = [.. pairs
            .OrderByDescending(pair => pair.By(measure))
            .ThenBy(static pair => pair.First, StringComparer.Ordinal)
            .ThenBy(static pair => pair.Second, StringComparer.Ordinal)];
        Measure = measure;
    }

    /// <summary>Gets the measure by which they are sorted.</summary>
    public CollocationMeasure Measure { get; }

    /// <summary>Gets the number of pairs.</summary>
    public int Count => _pairs.Length;

    /// <summary>Gets a pair by its place in the list.</summary>
    /// <param name="index">The place, from 0 for the strongest to <see cref="Count"/> - 1.</param>
    /// <returns>The pair.</returns>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public Collocation this[int index] => _pairs[index];

    /// <summary>Sorts by a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>A list of the same pairs, the strongest by this measure first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is none that the enum names.</exception>
    public CollocationList SortBy(CollocationMeasure measure)
    {
        _ = default(Collocation).By(measure);
        return new CollocationList(_pairs, measure);
    }

    /// <summary>Returns an enumerator over the pairs, the strongest first.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<Collocation> GetEnumerator() => ((IEnumerable<Collocation>)_pairs).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
