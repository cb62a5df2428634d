using System.Buffers.Binary;

namespace CorpusSdk.Packed;

/// <summary>Numbers in packed corpora, whatever the processor's order of bytes. The runtime has its own answer.</summary>
internal static class LittleEndian
{
    public static ulong UInt64(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt64LittleEndian(bytes);
}
