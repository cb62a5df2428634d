#if NETSTANDARD
using System.Buffers.Binary;
#endif

namespace CorpusSdk.Shared.Packing;

/// <summary>Numbers in packed corpora.</summary>
internal static class LittleEndian
{
#if NETSTANDARD
    // Builds run on processors of any order of bytes.
    public static ulong UInt64(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt64LittleEndian(bytes);

    public static int Int32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32LittleEndian(bytes);

    public static void Write(Span<byte> bytes, int position, int value) => BinaryPrimitives.WriteInt32LittleEndian(bytes.Slice(position), value);

    public static void Write(Span<byte> bytes, int position, ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(bytes.Slice(position), value);
#else
    // Packed corpora are opened by little-endian processors only, and BinaryPrimitives is behind one more assembly, which takes
    // 0.2 ms to find.
    public static ushort UInt16(ReadOnlySpan<byte> bytes) => BitConverter.ToUInt16(bytes);

    public static int Int32(ReadOnlySpan<byte> bytes) => BitConverter.ToInt32(bytes);

    public static long Int64(ReadOnlySpan<byte> bytes) => BitConverter.ToInt64(bytes);

    public static ulong UInt64(ReadOnlySpan<byte> bytes) => BitConverter.ToUInt64(bytes);

    public static void Write(Span<byte> bytes, int position, int value) => BitConverter.TryWriteBytes(bytes[position..], value);

    public static void Write(Span<byte> bytes, int position, ulong value) => BitConverter.TryWriteBytes(bytes[position..], value);
#endif
}
