using System.Text;

namespace CorpusSdk.Packed;

/// <summary>
/// UTF-8 → text. A process decodes its first texts one character after the other: what .NET has for this is made for long texts,
/// and takes 3 ms to be ready, in which a program reads its first article three times.
/// </summary>
internal static class Utf8Decoder
{
    /// <summary>As many as some articles have.</summary>
    private const int FirstTexts = 64;

    private const int OnStack = 256;

    // Threads that race for it decode a few texts more, or fewer, in one way or the other.
    private static int Decoded;

    public static string Decode(ReadOnlySpan<byte> utf8)
    {
        if (Decoded >= FirstTexts) return Encoding.UTF8.GetString(utf8);

        Decoded++;
        Span<char> characters = utf8.Length <= OnStack ? stackalloc char[OnStack] : new char[utf8.Length];
        return characters[..Decode(utf8, characters)].ToString();
    }

    /// <param name="utf8">The text.</param>
    /// <param name="characters">Takes its characters; as long as the text at least.</param>
    /// <returns>The number of characters.</returns>
    public static int Decode(ReadOnlySpan<byte> utf8, Span<char> characters) =>
        Decoded <= FirstTexts && DecodeOneByOne(utf8, characters) is >= 0 and int count ? count : Encoding.UTF8.GetChars(utf8, characters);

    /// <returns>The number of characters; -1 when the bytes are not UTF-8.</returns>
    internal static int DecodeOneByOne(ReadOnlySpan<byte> utf8, Span<char> characters)
    {
        int count = 0;
        for (int i = 0; i < utf8.Length;)
        {
            int first = utf8[i++];
            if (first < 0x80)
            {
                characters[count++] = (char)first;
                continue;
            }

            // The first byte says how many follow, each of which brings six bits.
            int following = first switch { >= 0xC2 and < 0xE0 => 1, >= 0xE0 and < 0xF0 => 2, >= 0xF0 and < 0xF5 => 3, _ => -1 };
            if (following < 0 || i + following > utf8.Length) return -1;

            int point = first & (0x3F >> following);
            for (int end = i + following; i < end; i++)
            {
                if ((utf8[i] & 0xC0) != 0x80) return -1;

                point = (point << 6) | (utf8[i] & 0x3F);
            }

            bool isShortest = following switch { 1 => true, 2 => point >= 0x800, _ => point is >= 0x1_0000 and <= 0x10_FFFF };
            if (!isShortest || point is >= 0xD800 and < 0xE000) return -1;

            if (point >= 0x1_0000)
            {
                characters[count++] = (char)(0xD800 + ((point - 0x1_0000) >> 10));
                point = 0xDC00 + ((point - 0x1_0000) & 0x3FF);
            }

            characters[count++] = (char)point;
        }

        return count;
    }
}
