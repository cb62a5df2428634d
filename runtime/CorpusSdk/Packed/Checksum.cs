using System.Buffers.Binary;

namespace CorpusSdk.Packed;

/// <summary>A 64-bit checksum against damage, not against attackers: eight bytes at a time, the same on every machine.</summary>
/// <remarks>This file is compiled into the runtime, which reads packed corpora, and into the build task, which writes them.</remarks>
internal static class Checksum
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    public static ulong Of(ReadOnlySpan<byte> bytes) => Append(0, bytes);

    public static ulong Append(ulong sum, ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            ulong hash = sum ^ ((ulong)bytes.Length * Multiplier);
            while (bytes.Length >= sizeof(ulong))
            {
                hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
                bytes = bytes.Slice(sizeof(ulong));
            }

            ulong rest = 0;
            for (int i = 0; i < bytes.Length; i++)
            {
                rest |= (ulong)bytes[i] << (8 * i);
            }

            return Mix(hash ^ rest);
        }
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value *= Multiplier;
            return value ^ (value >> 32);
        }
    }
}
