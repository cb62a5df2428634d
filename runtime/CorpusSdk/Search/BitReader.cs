using System.Numerics;
using CorpusSdk.Shared.Packing;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>Reads what <see cref="BitWriter"/> wrote. What is not there is an <see cref="InvalidDataException"/>.</summary>
internal ref struct BitReader
{
    /// <summary>Bits that are at hand at once wherever the first of them is.</summary>
    private const int AtHand = 56;

    private readonly ReadOnlySpan<byte> _bytes;

    public BitReader(ReadOnlySpan<byte> bytes, long position = 0)
    {
        _bytes = bytes;
        Position = position;
    }

    /// <summary>Gets the bit that is read next.</summary>
    public long Position { readonly get; private set; }

    /// <summary>Reads a number of up to 32 bits.</summary>
    public int Read(int count)
    {
        int value = (int)(Next() & ((1UL << count) - 1));
        Skip(count);
        return value;
    }

    /// <summary>Reads zeros and a one, and returns how many zeros there are.</summary>
    public int ReadUnary()
    {
        int zeros = 0;
        while (true)
        {
            int found = Math.Min(BitOperations.TrailingZeroCount(Next()), AtHand);
            zeros += found;
            if (found < AtHand)
            {
                Skip(found + 1);
                return zeros;
            }

            Skip(AtHand);
        }
    }

    /// <summary>Reads a number above zero.</summary>
    public int ReadGamma()
    {
        int bits = ReadUnary();
        return bits == 0 ? 1 : bits < 31 ? (1 << bits) | Read(bits) : throw ByteReader.Damaged();
    }

    private void Skip(int count)
    {
        Position += count;
        if (Position > _bytes.Length * 8L) throw ByteReader.Damaged();
    }

    private readonly ulong Next()
    {
        long first = Position >> 3;
        if (first < 0 || first > _bytes.Length) throw ByteReader.Damaged();

        ReadOnlySpan<byte> rest = _bytes[(int)first..];
        if (rest.Length >= sizeof(ulong)) return LittleEndian.UInt64(rest) >> (int)(Position & 7);

        ulong value = 0;
        for (int i = 0; i < rest.Length; i++)
        {
            value |= (ulong)rest[i] << (8 * i);
        }

        return value >> (int)(Position & 7);
    }
}
