using CorpusSdk.Build.Entries;
using CorpusSdk.Parsing.Index;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Packing;

/// <summary>Where each file's line of the index goes.</summary>
internal sealed class IndexPlan
{
    private readonly IReadOnlyList<PackEntry> _entries;
    private readonly byte[] _head;

    /// <param name="packStamp">The stamp of the pack that belongs to it.</param>
    /// <param name="entries">The files in their order.</param>
    /// <exception cref="PackLimitException">The index would be larger than a file that a compiler reads.</exception>
    public IndexPlan(ulong packStamp, IReadOnlyList<PackEntry> entries)
    {
        var head = new IndexLineWriter();
        IndexFile.WriteHeader(head, packStamp, entries.Count);
        _head = [.. head.Written];
        _entries = entries;
        var lines = new Piece[entries.Count];
        long position = _head.Length;
        for (int i = 0; i < lines.Length; i++)
        {
            // Places beyond 31 bits are wrong, and found out to be too many in the end.
            lines[i] = Piece.At(unchecked((int)position), entries[i].IndexLine.Length);
            position += lines[i].Length;
        }

        if (position > int.MaxValue)
        {
            throw new PackLimitException(
                "what the compiler has to know of the articles takes more than 2 GB; split them into several projects");
        }

        Lines = lines;
        Stamp = entries.Aggregate(
            Checksum.Of(_head), static (sum, entry) => Checksum.Append(sum, BitConverter.GetBytes(entry.IndexChecksum)));
    }

    /// <summary>Gets the checksum of all lines.</summary>
    public ulong Stamp { get; }

    /// <summary>Gets where the line of each entry is, in the order of the entries.</summary>
    public IReadOnlyList<Piece> Lines { get; }

    /// <param name="output">Takes the index.</param>
    /// <param name="last">The last index, for what is taken over.</param>
    public void Write(Stream output, byte[] last)
    {
        output.Write(_head, 0, _head.Length);
        foreach (PackEntry entry in _entries)
        {
            ArraySegment<byte> line = entry.IndexLine.In(last);
            output.Write(line.Array!, line.Offset, line.Count);
        }
    }
}
