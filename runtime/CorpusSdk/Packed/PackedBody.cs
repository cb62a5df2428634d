using System.IO.Compression;
using CorpusSdk.CompilerServices;

namespace CorpusSdk.Packed;

/// <summary>Unpacks compressed bodies.</summary>
internal static class PackedBody
{
    /// <summary>Deflate makes at most 1,032 bytes of one.</summary>
    private const long LargestRatio = 1032;

    public static unsafe byte[] Decompress(ReadOnlySpan<byte> stored, int length, PackedCorpus corpus)
    {
        // Deflate of nothing is nothing, and a stream over nothing cannot be made.
        if (stored.IsEmpty && length == 0) return [];

        // Asked before the memory is: a length that is damaged may be anything.
        if (length < 0 || length > stored.Length * LargestRatio) throw corpus.Damaged();

        byte[] body = new byte[length];
        fixed (byte* start = stored)
        {
            using UnmanagedMemoryStream source = new(start, stored.Length);
            using DeflateStream deflate = new(source, CompressionMode.Decompress);
            try
            {
                deflate.ReadExactly(body);
                if (deflate.ReadByte() >= 0) throw corpus.Damaged();
            }
            catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
            {
                throw corpus.Damaged();
            }
        }

        return body;
    }
}
