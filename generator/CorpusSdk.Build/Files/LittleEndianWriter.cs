using System.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Build.Files;

/// <summary>Writes numbers and texts as packs have them, whatever the processor's order of bytes.</summary>
internal sealed class LittleEndianWriter
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private byte[] _bytes = new byte[256];
    private int _length;

    /// <summary>Gets what was written since the last <see cref="Clear"/>; more of it overwrites this.</summary>
    public ArraySegment<byte> Written => new(_bytes, 0, _length);

    /// <summary>Starts anew, in the same memory.</summary>
    public void Clear() => _length = 0;

    public void UInt16(ushort value)
    {
        Reserve(sizeof(ushort));
        _bytes[_length++] = (byte)value;
        _bytes[_length++] = (byte)(value >> 8);
    }

    public void Int32(int value)
    {
        UInt16(unchecked((ushort)value));
        UInt16(unchecked((ushort)(value >> 16)));
    }

    public void UInt64(ulong value)
    {
        Int32(unchecked((int)value));
        Int32(unchecked((int)(value >> 32)));
    }

    /// <summary>The length in bytes, seven bits a byte from the lowest on, then the UTF-8.</summary>
    public void Text(string text)
    {
        int count = Utf8.GetByteCount(text);
        Length(count);
        Reserve(count);
        _length += Utf8.GetBytes(text, 0, text.Length, _bytes, _length);
    }

    public void Texts(EquatableArray<string> texts)
    {
        Length(texts.Count);
        foreach (string text in texts) Text(text);
    }

    public void Bytes(byte[] bytes)
    {
        Reserve(bytes.Length);
        Buffer.BlockCopy(bytes, 0, _bytes, _length, bytes.Length);
        _length += bytes.Length;
    }

    public void Byte(byte value)
    {
        Reserve(1);
        _bytes[_length++] = value;
    }

    /// <summary>A number of items or bytes, seven bits a byte from the lowest on.</summary>
    public void Length(int value)
    {
        for (; value >= 0x80; value >>= 7) Byte((byte)(value | 0x80));
        Byte((byte)value);
    }

    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    private void Reserve(int count)
    {
        if (_bytes.Length - _length < count) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
    }
}
