using System.Buffers.Binary;

namespace CorpusSdk.Shared.Search;

/// <summary>Bytes that grow at their end.</summary>
internal sealed class ByteBuffer
{
    private byte[] _bytes;

    public ByteBuffer(int capacity = 256) => _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Gets the same as a part of the array, which is written again after <see cref="Clear"/>.</summary>
    public ArraySegment<byte> Segment => new(_bytes, 0, Length);

    public void Clear() => Length = 0;

    public void WriteByte(int value)
    {
        if (Length == _bytes.Length) Grow(1);

        _bytes[Length++] = unchecked((byte)value);
    }

    public void WriteVarint(int value)
    {
        if (_bytes.Length - Length < Varint.MaxLength) Grow(Varint.MaxLength);

        Length = Varint.Write(_bytes, Length, value);
    }

    /// <summary>A number that may be negative, the sign in its lowest bit.</summary>
    public void WriteSigned(int value) => WriteVarint((value << 1) ^ (value >> 31));

    public void WriteInt32(int value)
    {
        if (_bytes.Length - Length < sizeof(int)) Grow(sizeof(int));

        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(Length), value);
        Length += sizeof(int);
    }

    public void WriteInt64(long value)
    {
        WriteInt32(unchecked((int)value));
        WriteInt32((int)(value >> 32));
    }

    public void WriteInt32s(ReadOnlySpan<int> values)
    {
        foreach (int value in values)
        {
            WriteInt32(value);
        }
    }

    public void Write(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Extend(bytes.Length));

    /// <summary>Appends so many zeros, to be overwritten.</summary>
    public Span<byte> Reserve(int length)
    {
        Span<byte> reserved = Extend(length);
        reserved.Clear();
        return reserved;
    }

    /// <summary>Returns room for so many bytes at the end, to be written by the caller.</summary>
    public Span<byte> Room(int most)
    {
        if (most > _bytes.Length - Length) Grow(most);

        return _bytes.AsSpan(Length, most);
    }

    /// <summary>Keeps so many bytes that were written to <see cref="Room"/>.</summary>
    public void Keep(int length) => Length += length;

    /// <summary>Overwrites what was written before.</summary>
    public Span<byte> At(int position, int length) => _bytes.AsSpan(0, Length).Slice(position, length);

    /// <summary>Takes away what was written from a position on, and returns it.</summary>
    public byte[] Cut(int start)
    {
        byte[] end = Written.Slice(start).ToArray();
        Length = start;
        return end;
    }

    public void Align()
    {
        while (Length % IndexFormat.Alignment != 0)
        {
            WriteByte(0);
        }
    }

    /// <summary>Returns what was written; without a copy where that is as much as there was room for at first.</summary>
    public byte[] Complete() => Length == _bytes.Length ? _bytes : Written.ToArray();

    private Span<byte> Extend(int length)
    {
        if (length > _bytes.Length - Length) Grow(length);

        Length += length;
        return _bytes.AsSpan(Length - length, length);
    }

    private void Grow(int length) =>
        Array.Resize(ref _bytes, Math.Max(checked(Length + length), (int)Math.Min(_bytes.Length * 2L, int.MaxValue - 64)));
}
