using System.IO.Compression;

namespace CorpusSdk.Packed;

/// <summary>Unpacks compressed bodies.</summary>
internal static class PackedBody
{
    public static unsafe byte[] Decompress(ReadOnlySpan<byte> stored, int length, PackedCorpus corpus)
    {
        // Deflate of nothing is nothing, and a stream over nothing cannot be made.
        if (stored.IsEmpty && length == 0)
        {
            return [];
        }

        byte[] body = new byte[length];
        fixed (byte* start = stored)
        {
            using UnmanagedMemoryStream source = new(start, stored.Length);
            using DeflateStream deflate = new(source, CompressionMode.Decompress);
            try
            {
                deflate.ReadExactly(body);
            }
            catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
            {
                throw corpus.Damaged();
            }
        }

        return body;
    }
}
