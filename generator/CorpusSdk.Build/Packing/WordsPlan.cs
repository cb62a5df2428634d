using CorpusSdk.Build.Entries;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Packing;

/// <summary>
/// Where each article's words go, in a file that the next build takes them from: an edit of one article reads the words of one.
/// </summary>
internal sealed class WordsPlan
{
    private readonly IReadOnlyList<PackEntry> _entries;

    /// <param name="entries">The files in their order.</param>
    /// <exception cref="PackLimitException">The words would be larger than an array of bytes.</exception>
    public WordsPlan(IReadOnlyList<PackEntry> entries)
    {
        _entries = entries;
        var places = new Piece[entries.Count];
        long position = 0;
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = Piece.At(unchecked((int)position), entries[i].Article?.Words.Length ?? 0);
            position += places[i].Length;
        }

        if (position > int.MaxValue)
        {
            throw new PackLimitException(
                "the words of all articles take more than 2 GB; split them into several projects, or set CorpusSearchIndex to false");
        }

        Places = places;
        Stamp = entries.Aggregate(
            0UL, static (sum, entry) => Checksum.Append(sum, BitConverter.GetBytes(entry.Article?.WordsChecksum ?? 0)));
    }

    /// <summary>Gets the checksum of all words.</summary>
    public ulong Stamp { get; }

    /// <summary>Gets where the words of each entry are, in the order of the entries.</summary>
    public IReadOnlyList<Piece> Places { get; }

    /// <param name="output">Takes the words.</param>
    /// <param name="last">The last words, for what is taken over.</param>
    public void Write(Stream output, byte[] last)
    {
        foreach (PackEntry entry in _entries)
        {
            if (entry.Article?.Words.In(last) is { } words) output.Write(words.Array!, words.Offset, words.Count);
        }
    }
}
