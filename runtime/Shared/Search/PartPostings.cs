namespace CorpusSdk.Shared.Search;

/// <summary>Goes through the postings of an entry in some documents, one after the other.</summary>
/// <param name="documents">The documents of all entries.</param>
/// <param name="next">Where those of this one start.</param>
/// <param name="end">Where they end.</param>
/// <param name="bytes">The occurrences of all entries.</param>
/// <param name="position">Where those of this one start.</param>
internal struct PartPostings(int[] documents, int next, int end, byte[] bytes, int position)
{
    private int _next = next;
    private int _position = position;

    /// <summary>Gets what starts with the occurrences in the next document.</summary>
    public readonly ReadOnlySpan<byte> Occurrences => bytes.AsSpan(_position);

    /// <summary>Whether a document is the next one.</summary>
    public readonly bool IsAt(int document) => _next < end && documents[_next] == document;

    /// <summary>Goes to the document after the next, once so many bytes of occurrences were read.</summary>
    public void Pass(int read)
    {
        _next++;
        _position += read;
    }
}
