namespace CorpusSdk.Packed;

/// <summary>
/// Numbers in packed corpora, which are opened by little-endian processors only. The build-time parser, which runs on others as
/// well, has its own answer: <c>BinaryPrimitives</c> is behind one more assembly, which takes 0.2 ms to find.
/// </summary>
internal static class LittleEndian
{
    public static ushort UInt16(ReadOnlySpan<byte> bytes) => BitConverter.ToUInt16(bytes);

    public static int Int32(ReadOnlySpan<byte> bytes) => BitConverter.ToInt32(bytes);

    public static long Int64(ReadOnlySpan<byte> bytes) => BitConverter.ToInt64(bytes);

    public static ulong UInt64(ReadOnlySpan<byte> bytes) => BitConverter.ToUInt64(bytes);
}
