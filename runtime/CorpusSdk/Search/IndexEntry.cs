using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>What the postings of an entry begin with, and where its lists are.</summary>
internal readonly struct IndexEntry
{
    public IndexEntry(SearchIndex index, int number, int start, int length)
    {
        Number = number;
        ByteReader reader = new(index.Postings(start, length));
        var flags = (EntryFlags)reader.ReadByte();
        HasPositions = !flags.HasFlag(EntryFlags.NoPositions);
        FirstMember = -1;
        NextMember = -1;
        if (flags.HasFlag(EntryFlags.Group))
        {
            FirstMember = number + reader.ReadSigned();
            GroupDocuments = reader.ReadVarint();
        }

        if (flags.HasFlag(EntryFlags.Next)) NextMember = number + reader.ReadVarint();

        int titleOnly = flags.HasFlag(EntryFlags.Title) && flags.HasFlag(EntryFlags.Body) ? reader.ReadVarint() : 0;
        if (flags.HasFlag(EntryFlags.Title))
        {
            TitleLength = reader.ReadVarint();
            TitleStart = start + reader.Position;
            Documents = flags.HasFlag(EntryFlags.Body) ? titleOnly : new BitReader(index.Postings(TitleStart, TitleLength)).ReadGamma();
            reader.Read(TitleLength);
        }

        if (flags.HasFlag(EntryFlags.Body))
        {
            BodyStart = start + reader.Position;
            BodyLength = length - reader.Position;
            Documents += new BitReader(index.Postings(BodyStart, BodyLength)).ReadGamma();
        }
    }

    public int Number { get; }

    /// <summary>Gets the first word with this stem; -1 when the entry is no stem of others.</summary>
    public int FirstMember { get; }

    /// <summary>Gets the number of documents that have any word with this stem.</summary>
    public int GroupDocuments { get; }

    /// <summary>Gets the next word with the stem of this one, or -1.</summary>
    public int NextMember { get; }

    /// <summary>Gets the number of documents that have the entry in title or body; 0 for a stem that is no word.</summary>
    public int Documents { get; }

    public bool HasPositions { get; }

    public int TitleStart { get; }

    public int TitleLength { get; }

    public int BodyStart { get; }

    public int BodyLength { get; }
}
