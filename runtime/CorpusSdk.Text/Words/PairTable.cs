using System.Runtime.InteropServices;

namespace CorpusSdk.Text.Words;

/// <summary>Counts pairs of numbers, or numbers them in the order in which they first come.</summary>
internal sealed class PairTable
{
    private readonly Dictionary<Pair, int> _values = [];

    public int Count => _values.Count;

    public IEnumerable<KeyValuePair<Pair, int>> All => _values;

    public void CountOne(int first, int second) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_values, new Pair(first, second), out _)++;

    /// <summary>Returns the pair's number: its own, or the next one.</summary>
    public int Intern(int first, int second, out bool isNew)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_values, new Pair(first, second), out bool exists);
        isNew = !exists;
        if (isNew) number = _values.Count - 1;

        return number;
    }

    /// <summary>Returns what a pair has been given, or -1.</summary>
    public int Find(int first, int second) => _values.TryGetValue(new Pair(first, second), out int value) ? value : -1;
}

/// <summary>Two numbers in their order.</summary>
// Numbers are small and follow each other, and texts choose them: the hash mixes them with a seed that no text knows.
internal readonly record struct Pair(int First, int Second)
{
    public override int GetHashCode() => HashCode.Combine(First, Second);
}
