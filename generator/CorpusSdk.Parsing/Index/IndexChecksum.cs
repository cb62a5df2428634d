using System.Globalization;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Parsing.Index;

/// <summary>The checksum at the end of a line of the index: a line that somebody changed is never read for what it was.</summary>
internal static class IndexChecksum
{
    /// <summary>How many characters a checksum has.</summary>
    public const int Digits = 16;

    /// <summary>How many characters end a line: the checksum and the end of the line.</summary>
    public const int EndLength = Digits + 1;

    public static string Of(ReadOnlySpan<byte> content) => Checksum.Of(content).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Whether a line with its end is as it was written.</summary>
    public static bool IsIntact(ReadOnlySpan<byte> line)
    {
        int content = line.Length - EndLength;
        if (content < 0 || line[line.Length - 1] != '\n') return false;

        ulong checksum = Checksum.Of(line.Slice(0, content));
        for (int i = 0; i < Digits; i++)
        {
            int digit = (int)(checksum >> (4 * (Digits - 1 - i))) & 0xF;
            if (line[content + i] != digit + (digit < 10 ? '0' : 'a' - 10)) return false;
        }

        return true;
    }
}
