namespace CorpusSdk.Shared.Search;

/// <summary>Reads what <see cref="ByteBuffer"/> wrote. What is not there is an <see cref="InvalidDataException"/>.</summary>
internal ref struct ByteReader
{
    private readonly ReadOnlySpan<byte> _bytes;

    public ByteReader(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    public int Position { readonly get; private set; }

    public int ReadByte()
    {
        if ((uint)Position >= (uint)_bytes.Length) throw Damaged();

        return _bytes[Position++];
    }

    public int ReadVarint()
    {
        int value = ReadByte();
        if (value < 0x80) return value;

        value &= 0x7F;
        for (int shift = 7; shift < 35; shift += 7)
        {
            int next = ReadByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value >= 0 ? value : throw Damaged();
        }

        throw Damaged();
    }

    public int ReadSigned()
    {
        int value = ReadVarint();
        return (value >> 1) ^ -(value & 1);
    }

    public ReadOnlySpan<byte> Read(int length)
    {
        if (length < 0 || length > _bytes.Length - Position) throw Damaged();

        ReadOnlySpan<byte> read = _bytes.Slice(Position, length);
        Position += length;
        return read;
    }

    public static InvalidDataException Damaged() => new("The search index is damaged. Clean and rebuild the project.");
}
