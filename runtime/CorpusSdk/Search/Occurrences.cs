using System.Runtime.Intrinsics;
using CorpusSdk.Shared.Packing;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>How often documents have a word, four bits each.</summary>
internal static class Occurrences
{
    /// <summary>Numbers that are read at once.</summary>
    private const int AtOnce = 2 * sizeof(int);

    /// <summary>Reads numbers of four bits.</summary>
    /// <param name="nibbles">Two in each byte, the first in the lower half.</param>
    /// <param name="skipped">How many to pass over: 0 or 1.</param>
    /// <param name="occurrences">Takes the numbers; its length says how many.</param>
    /// <returns>True when one is <see cref="IndexFormat.InNibble"/>, so that there is more to it.</returns>
    public static bool Read(ReadOnlySpan<byte> nibbles, int skipped, Span<float> occurrences)
    {
        bool hasMore = false;
        int done = 0;
        if (skipped != 0 && !occurrences.IsEmpty)
        {
            occurrences[done++] = nibbles[0] >> 4;
            hasMore = nibbles[0] >> 4 == IndexFormat.InNibble;
            nibbles = nibbles[1..];
        }

        ulong carries = 0;
        for (; occurrences.Length - done >= AtOnce; done += AtOnce)
        {
            // Each nibble to a byte of its own; 15 and one is a carry.
            ulong spread = (uint)LittleEndian.Int32(nibbles);
            spread = (spread | (spread << 16)) & 0x0000_FFFF_0000_FFFF;
            spread = (spread | (spread << 8)) & 0x00FF_00FF_00FF_00FF;
            spread = (spread | (spread << 4)) & 0x0F0F_0F0F_0F0F_0F0F;
            carries |= spread + 0x0101_0101_0101_0101;
            var numbers = Vector128.WidenLower(Vector128.CreateScalar(spread).AsByte());
            ref float results = ref occurrences[done];
            Vector128.ConvertToSingle(Vector128.WidenLower(numbers).AsInt32()).StoreUnsafe(ref results);
            Vector128.ConvertToSingle(Vector128.WidenUpper(numbers).AsInt32()).StoreUnsafe(ref results, (nuint)Vector128<float>.Count);
            nibbles = nibbles[sizeof(int)..];
        }

        hasMore |= (carries & 0x1010_1010_1010_1010) != 0;
        for (int at = 0; done < occurrences.Length; done++, at++)
        {
            int number = (nibbles[at >> 1] >> ((at & 1) << 2)) & IndexFormat.InNibble;
            hasMore |= number == IndexFormat.InNibble;
            occurrences[done] = number;
        }

        return hasMore;
    }
}
