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

    /// <summary>Reads gaps with so many lower bits, as the numbers that they lead to from -1 on: several from the same 64 bits.</summary>
    public void ReadGaps(int lower, Span<int> numbers)
    {
        ulong mask = (1UL << lower) - 1;
        int last = -1;
        int at = 0;
        while (at < numbers.Length)
        {
            ulong bits = Next();
            int used = 0;
            for (; at < numbers.Length; at++)
            {
                int zeros = BitOperations.TrailingZeroCount(bits);
                int length = zeros + 1 + lower;
                if (used + length > AtHand) break;

                last += (zeros << lower) + (int)((bits >> zeros >> 1) & mask) + 1;
                numbers[at] = last;
                bits >>= length;
                used += length;
            }

            Skip(used);
            if (used == 0)
            {
                last += (ReadUnary() << lower) + Read(lower) + 1;
                numbers[at++] = last;
            }
        }
    }

    /// <summary>Passes over gaps with so many lower bits.</summary>
    public void SkipGaps(int lower, int count)
    {
        while (count > 0)
        {
            ulong bits = Next();
            int used = 0;
            for (; count > 0; count--)
            {
                int length = BitOperations.TrailingZeroCount(bits) + 1 + lower;
                if (used + length > AtHand) break;

                bits >>= length;
                used += length;
            }

            Skip(used);
            if (used == 0)
            {
                ReadUnary();
                Skip(lower);
                count--;
            }
        }
    }

    /// <summary>Reads a gap with so many lower bits, and occurrences: mostly from the same 64 bits.</summary>
    public void ReadPosting(int lower, out long gap, out int occurrences)
    {
        ulong bits = Next();
        int zeros = BitOperations.TrailingZeroCount(bits);
        int length = zeros + 1 + lower;
        if (length < AtHand)
        {
            bits >>= zeros + 1;
            gap = ((long)zeros << lower) + (long)(bits & ((1UL << lower) - 1));
            bits >>= lower;
            zeros = BitOperations.TrailingZeroCount(bits);
            length += (2 * zeros) + 1;
            if (length <= AtHand)
            {
                occurrences = (1 << zeros) | (int)((bits >> zeros >> 1) & ((1UL << zeros) - 1));
                Skip(length);
                return;
            }
        }

        gap = ((long)ReadUnary() << lower) + Read(lower);
        occurrences = ReadGamma();
    }

    private void Skip(int count)
    {
        long position = Position + count;
        if (position > _bytes.Length * 8L) ByteReader.ThrowDamaged();

        Position = position;
    }

    private readonly ulong Next()
    {
        long position = Position;
        long first = position >> 3;
        return (ulong)first + sizeof(ulong) <= (ulong)_bytes.Length
            ? LittleEndian.UInt64(_bytes[(int)first..]) >> (int)(position & 7)
            : NextOfFew(first);
    }

    /// <summary>The same before the end, where there are fewer bytes.</summary>
    private readonly ulong NextOfFew(long first)
    {
        if (first < 0 || first > _bytes.Length) throw ByteReader.Damaged();

        ReadOnlySpan<byte> rest = _bytes[(int)first..];
        ulong value = 0;
        for (int i = 0; i < rest.Length; i++)
        {
            value |= (ulong)rest[i] << (8 * i);
        }

        return value >> (int)(Position & 7);
    }
}
