namespace CorpusSdk.Shared.Search;

/// <summary>Reads what <see cref="ByteBuffer"/> wrote. What is not there is an <see cref="InvalidDataException"/>.</summary>
internal ref struct ByteReader
{
    private readonly ReadOnlySpan<byte> _bytes;

    public ByteReader(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    public int Position { readonly get; private set; }

    public int ReadByte()
    {
        int position = Position;
        if ((uint)position >= (uint)_bytes.Length) ThrowDamaged();

        Position = position + 1;
        return _bytes[position];
    }

    public int ReadVarint()
    {
        int value = ReadByte();
        return value < 0x80 ? value : ReadRest(value & 0x7F);
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

    /// <summary>Throws. A method that calls it is inlined, and one that throws is not.</summary>
    public static void ThrowDamaged() => throw Damaged();

    private int ReadRest(int value)
    {
        for (int shift = 7; shift < 35; shift += 7)
        {
            int next = ReadByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value >= 0 ? value : throw Damaged();
        }

        throw Damaged();
    }
}
