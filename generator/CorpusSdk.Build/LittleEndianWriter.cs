using System.Text;
using CorpusSdk.Parsing;

namespace CorpusSdk.Build;

/// <summary>Writes numbers and texts as packs have them, whatever the processor's order of bytes.</summary>
internal sealed class LittleEndianWriter
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly List<byte> _bytes = [];

    public void UInt16(ushort value)
    {
        _bytes.Add((byte)value);
        _bytes.Add((byte)(value >> 8));
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
        byte[] bytes = Utf8.GetBytes(text);
        Length(bytes.Length);
        _bytes.AddRange(bytes);
    }

    public void Texts(EquatableArray<string> texts)
    {
        Length(texts.Count);
        foreach (string text in texts) Text(text);
    }

    public void Bytes(byte[] bytes) => _bytes.AddRange(bytes);

    public byte[] ToArray() => [.. _bytes];

    public void Byte(byte value) => _bytes.Add(value);

    /// <summary>A number of items or bytes, seven bits a byte from the lowest on.</summary>
    public void Length(int value)
    {
        for (; value >= 0x80; value >>= 7) _bytes.Add((byte)(value | 0x80));
        _bytes.Add((byte)value);
    }
}
