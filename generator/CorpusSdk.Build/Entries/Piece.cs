namespace CorpusSdk.Build.Entries;

/// <summary>A part of an output: new bytes, or those at a place in the last output.</summary>
internal readonly record struct Piece(byte[]? Bytes, int Position, int Length)
{
    /// <summary>A part that is in no output: the article's id belongs to another, or its collection has no name.</summary>
    public static readonly Piece Nowhere = At(-1, 0);

    public bool IsNowhere => Position < 0;

    public static Piece New(ArraySegment<byte> bytes) => new(bytes.Array, bytes.Offset, bytes.Count);

    public static Piece At(int position, int length) => new(null, position, length);

    /// <summary>Whether there is such a place in an output.</summary>
    public bool IsWithin(byte[] output) => Position >= 0 && Length >= 0 && (long)Position + Length <= output.Length;

    /// <summary>The bytes, given those of the last output.</summary>
    public ArraySegment<byte> In(byte[] last) => new(Bytes ?? last, Position, Length);
}
