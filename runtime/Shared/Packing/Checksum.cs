using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Shared.Packing;

/// <summary>A 64-bit checksum against damage, not against attackers: eight bytes at a time, the same on every machine.</summary>
/// <remarks>This file is compiled into the runtime, the build task and the generator.</remarks>
internal static class Checksum
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    public static ulong Of(ReadOnlySpan<byte> bytes) => Append(0, bytes);

    /// <summary>The checksum of ids in their order, by which generated code and packed corpus know that they belong together.</summary>
    public static ulong OfIds(IEnumerable<string> ids)
    {
        ulong sum = 0;
        foreach (string id in ids)
        {
            sum = Append(sum, MemoryMarshal.AsBytes(id.AsSpan()));
        }

        return sum;
    }

    [MethodImpl(Jit.Optimized)]
    public static ulong Append(ulong sum, ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            ulong hash = sum ^ ((ulong)bytes.Length * Multiplier);
            while (bytes.Length >= sizeof(ulong))
            {
                hash = Mix(hash ^ LittleEndian.UInt64(bytes));
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
