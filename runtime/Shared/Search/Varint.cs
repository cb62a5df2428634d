namespace CorpusSdk.Shared.Search;

/// <summary>Writes numbers in 7 bits a byte, lowest first.</summary>
internal static class Varint
{
    /// <summary>In bytes.</summary>
    public const int MaxLength = 5;

    /// <summary>Writes a number, and returns the place after it.</summary>
    public static int Write(Span<byte> bytes, int at, int value)
    {
        uint rest = unchecked((uint)value);
        while (rest >= 0x80)
        {
            bytes[at++] = unchecked((byte)(rest | 0x80));
            rest >>= 7;
        }

        bytes[at++] = (byte)rest;
        return at;
    }

    /// <summary>Returns how many bytes a number takes that is not below zero.</summary>
    public static int LengthOf(int value) => 1 + (IndexFormat.Log2(value) / 7);
}
