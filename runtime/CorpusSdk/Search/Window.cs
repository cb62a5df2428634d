using System.Numerics;
using CorpusSdk.Shared.Packing;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>Which documents of a window match: a bit each.</summary>
internal unsafe struct Window
{
    public const int Numbers = IndexFormat.WindowLength / 64;

    private fixed ulong _numbers[Numbers];

    public readonly bool IsEmpty => (this[0] | this[1] | this[2] | this[3]) == 0;

    public readonly int Count =>
        BitOperations.PopCount(this[0])
        + BitOperations.PopCount(this[1])
        + BitOperations.PopCount(this[2])
        + BitOperations.PopCount(this[3]);

    /// <summary>Returns the window of an index in which all documents match: fewer than others in the last.</summary>
    public static Window All(int window, int documents)
    {
        Window all = default;
        all.SetRange(0, Math.Min(IndexFormat.WindowLength, documents - (window * IndexFormat.WindowLength)));
        return all;
    }

    public static Window Of(ReadOnlySpan<ulong> numbers, int window)
    {
        Window read = default;
        for (int i = 0; i < Numbers; i++)
        {
            read[i] = numbers[(window * Numbers) + i];
        }

        return read;
    }

    // In range whatever the number is, without a check. An inline array would be a span here, compiled anew in every process.
    public ulong this[int number]
    {
        readonly get => _numbers[number & (Numbers - 1)];
        private set => _numbers[number & (Numbers - 1)] = value;
    }

    public readonly bool Has(int local) => (this[local >> 6] & (1UL << (local & 63))) != 0;

    public void Set(int local) => this[local >> 6] |= 1UL << (local & 63);

    public void SetRange(int start, int end)
    {
        for (int i = 0; i < Numbers; i++)
        {
            int from = Math.Clamp(start - (i * 64), 0, 64);
            int to = Math.Clamp(end - (i * 64), 0, 64);
            if (from < to) this[i] |= (to == 64 ? ulong.MaxValue : (1UL << to) - 1) & (ulong.MaxValue << from);
        }
    }

    public void Or(in Window other)
    {
        for (int i = 0; i < Numbers; i++)
        {
            this[i] |= other[i];
        }
    }

    /// <summary>Adds what is marked by bits.</summary>
    public void Or(ReadOnlySpan<byte> bitmap)
    {
        for (int i = 0; i < Numbers; i++)
        {
            this[i] |= LittleEndian.UInt64(bitmap[(i * sizeof(ulong))..]);
        }
    }

    public void And(in Window other)
    {
        for (int i = 0; i < Numbers; i++)
        {
            this[i] &= other[i];
        }
    }

    public void Remove(in Window other)
    {
        for (int i = 0; i < Numbers; i++)
        {
            this[i] &= ~other[i];
        }
    }
}
