using System.Buffers;
using System.Numerics;

namespace CorpusSdk.Facts;

/// <summary>One bit for each article of a source, for as long as two sets are compared or an order is found.</summary>
/// <remarks>In numbers of 32 bits, whose pool .NET has compiled; that of larger ones would be compiled anew in every process.</remarks>
internal readonly ref struct IndexBits
{
    private const int WordLength = 32;

    private readonly int[] _rented;
    private readonly int _words;

    public IndexBits(int count)
    {
        _words = (count + WordLength - 1) / WordLength;
        _rented = ArrayPool<int>.Shared.Rent(_words);
        Array.Clear(_rented, 0, _words);
    }

    public IndexBits(int count, ReadOnlySpan<int> indexes)
        : this(count)
    {
        foreach (int index in indexes)
        {
            Add(index);
        }
    }

    public void Add(int index) => _rented[index / WordLength] |= 1 << (index % WordLength);

    public bool Contains(int index) => (_rented[index / WordLength] & (1 << (index % WordLength))) != 0;

    /// <summary>Writes the indexes whose bits are set, ascending.</summary>
    public void CopyTo(Span<int> indexes)
    {
        int next = 0;
        for (int word = 0; word < _words; word++)
        {
            for (uint rest = unchecked((uint)_rented[word]); rest != 0; rest &= rest - 1)
            {
                indexes[next++] = (word * WordLength) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_rented);
}
