#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CorpusSdk.Shared.Search;

/// <content>Passing over words: 64 characters at a time where these are plain ASCII, as most are.</content>
internal ref partial struct TokenReader
{
    /// <summary>Characters that are looked at together: a bit each.</summary>
    private const int Together = 64;

    /// <summary>Passes over words, as if they were read, and returns how many there were.</summary>
    /// <param name="most">How many at most.</param>
    public int Skip(int most)
    {
        int passed = 0;
        while (passed < most)
        {
            passed += SkipAscii(most - passed);
            if (passed < most)
            {
                if (!MoveNext()) break;
                passed++;
            }
        }

        return passed;
    }

    /// <summary>
    /// Passes over words up to one that is not plain: of letters and digits of ASCII alone, with one of these on neither side of what
    /// might join them.
    /// </summary>
    private int SkipAscii(int most)
    {
        int passed = 0;
        while (passed < most && _text.Length - _next >= Together)
        {
            Classify(_text.Slice(_next, Together), out ulong words, out ulong joiners, out ulong others);
            ulong separators = ~(words | joiners | others);
            ulong doubtful = others | (joiners & (words << 1) & (words >> 1));
            if (doubtful != 0) separators &= (doubtful & (~doubtful + 1)) - 1;

            // What ends before a separator has all that it depends on before it.
            if (separators == 0) break;

            int end = Together - BitOperations.LeadingZeroCount(separators);
            if (end < Together) words &= (1UL << end) - 1;

            ulong starts = words & ~(words << 1);
            if (BitOperations.PopCount(starts) > most - passed)
            {
                for (; passed < most; passed++)
                {
                    starts &= starts - 1;
                }

                _next += BitOperations.TrailingZeroCount(starts);
                return most;
            }

            passed += BitOperations.PopCount(starts);
            _next += end;
        }

        return passed;
    }

    /// <summary>Characters → which are of words, which join words between letters or digits, and which are something else again.</summary>
    private static void Classify(ReadOnlySpan<char> text, out ulong words, out ulong joiners, out ulong others)
    {
        words = 0;
        joiners = 0;
        others = 0;
        ref readonly ushort first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text[..Together]));
        for (int i = 0; i < Together; i += Vector128<byte>.Count)
        {
            // What is not in a byte becomes the highest one, and so is no ASCII either.
            var characters = Vector128.NarrowWithSaturation(
                Vector128.LoadUnsafe(in first, (nuint)i), Vector128.LoadUnsafe(in first, (nuint)(i + Vector128<ushort>.Count)));
            var isLetter = Vector128.LessThan(
                (characters | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
            var isDigit = Vector128.LessThan(characters - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
            Vector128<byte> isJoiner = Vector128.Equals(characters, Vector128.Create((byte)'\''))
                | Vector128.Equals(characters, Vector128.Create((byte)'.'))
                | Vector128.Equals(characters, Vector128.Create((byte)','))
                | Vector128.Equals(characters, Vector128.Create((byte)';'));
            Vector128<byte> isOther = characters | Vector128.Equals(characters, Vector128.Create((byte)'_'));
            words |= (ulong)(isLetter | isDigit).ExtractMostSignificantBits() << i;
            joiners |= (ulong)isJoiner.ExtractMostSignificantBits() << i;
            others |= (ulong)isOther.ExtractMostSignificantBits() << i;
        }
    }
}
#endif
