namespace CorpusSdk.Parsing.Index;

/// <summary>How numbers are written: in characters that follow each other in ASCII.</summary>
internal static class IndexNumber
{
    /// <summary>The character of 0.</summary>
    public const byte First = (byte)'0';

    public const byte Minus = (byte)'-';

    /// <summary>How many bits of a number a character has.</summary>
    public const int Bits = 5;

    public const int Mask = (1 << Bits) - 1;

    /// <summary>The bit of a character that is not the last one.</summary>
    public const int More = 1 << Bits;

    /// <summary>In characters: a hyphen and 64 bits.</summary>
    public const int Longest = 14;
}
