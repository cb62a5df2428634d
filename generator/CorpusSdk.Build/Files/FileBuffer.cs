namespace CorpusSdk.Build.Files;

/// <summary>
/// One thread's memory for files. Each file is read over the last one, and of each is kept what goes into the pack: in a few
/// large arrays, which the garbage collector leaves where they are. As an array for each file, bodies would be copied twice
/// while others are read.
/// </summary>
internal sealed class FileBuffer
{
    private const int ChunkLength = 1 << 21;

    private byte[] _chunk = [];
    private int _used;

    /// <summary>Gets the last file's bytes, and what is left of others after them.</summary>
    public byte[] Bytes { get; private set; } = new byte[1 << 16];

    /// <summary>Reads a file and returns its length.</summary>
    public int Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        int count = 0;
        while (true)
        {
            int read = stream.Read(Bytes, count, Bytes.Length - count);
            if (read == 0) return count;

            count += read;
            if (count == Bytes.Length) Grow(count);
        }
    }

    /// <summary>A copy of some bytes that stays as it is when the next file is read.</summary>
    public ArraySegment<byte> Keep(ArraySegment<byte> bytes)
    {
        if (bytes.Count > ChunkLength / 2) return new ArraySegment<byte>(bytes.AsSpan().ToArray());
        if (bytes.Count > _chunk.Length - _used)
        {
            _chunk = new byte[ChunkLength];
            _used = 0;
        }

        var kept = new ArraySegment<byte>(_chunk, _used, bytes.Count);
        Buffer.BlockCopy(bytes.Array!, bytes.Offset, _chunk, _used, bytes.Count);
        _used += bytes.Count;
        return kept;
    }

    /// <summary>Uses the memory of what was kept for the next files.</summary>
    public void Forget() => _used = 0;

    private void Grow(int count)
    {
        if (count > int.MaxValue / 2) throw new IOException("the file is larger than a gigabyte");

        byte[] larger = new byte[count * 2];
        Buffer.BlockCopy(Bytes, 0, larger, 0, count);
        Bytes = larger;
    }
}
