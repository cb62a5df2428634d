namespace CorpusSdk.Shared.Search;

/// <summary>Writes the postings of entries, one after the other. Each range has its own.</summary>
internal sealed class EntryEncoder
{
    private readonly IndexVocabulary _vocabulary;
    private readonly IndexPostings _postings;
    private readonly PostingList _title = new();
    private readonly PostingList _body = new();
    private readonly ByteBuffer _titleBytes = new();
    private readonly PostingsWriter _titleWriter;
    private readonly PostingsWriter _bodyWriter;

    /// <summary>The count that each document was last part of, and how many counts there were.</summary>
    private readonly int[] _counted;
    private int _counts;

    public EntryEncoder(IndexVocabulary vocabulary, IndexPostings postings)
    {
        _vocabulary = vocabulary;
        _postings = postings;
        _titleWriter = new PostingsWriter(_titleBytes, vocabulary.TitleLengths);
        _bodyWriter = new PostingsWriter(Bytes, vocabulary.BodyLengths);
        _counted = new int[vocabulary.BodyLengths.Length];
    }

    public ByteBuffer Bytes { get; } = new(64 * 1024);

    /// <summary>
    /// Gets where the positions start that end the last entry; below zero where it has none, or shares bytes between them and documents.
    /// </summary>
    public int PositionsStart => _body.Count > 0 ? _bodyWriter.PositionsStart : -1;

    /// <summary>Appends the postings of an entry and returns their length.</summary>
    /// <param name="rank">The number of the entry.</param>
    /// <param name="withPositions">Whether positions in bodies are written, if it is a word.</param>
    public int Encode(int rank, bool withPositions)
    {
        int start = Bytes.Length;
        withPositions &= TermKey.IsWord(_vocabulary.Key(rank));
        Collect(rank);
        int first = _vocabulary.FirstMembers[rank];
        int next = _vocabulary.NextMembers[rank];
        Bytes.WriteByte((int)(
            (_body.Count > 0 ? EntryFlags.Body : EntryFlags.None)
            | (_title.Count > 0 ? EntryFlags.Title : EntryFlags.None)
            | (first != IndexVocabulary.None ? EntryFlags.Group : EntryFlags.None)
            | (next != IndexVocabulary.None ? EntryFlags.Next : EntryFlags.None)
            | (withPositions ? EntryFlags.None : EntryFlags.NoPositions)));
        if (first != IndexVocabulary.None)
        {
            Bytes.WriteSigned(first - rank);
            Bytes.WriteVarint(CountGroup(first));
        }

        if (next != IndexVocabulary.None) Bytes.WriteVarint(next - rank);

        WriteLists(rank, withPositions);
        return Bytes.Length - start;
    }

    private void WriteLists(int rank, bool withPositions)
    {
        if (_title.Count > 0)
        {
            if (_body.Count > 0) Bytes.WriteVarint(_postings.Documents(rank).Length - _body.Count);

            _titleBytes.Clear();
            _titleWriter.Write(_title, withPositions: true);
            Bytes.WriteVarint(_titleBytes.Length);
            Bytes.Write(_titleBytes.Written);
        }

        if (_body.Count > 0) _bodyWriter.Write(_body, withPositions);
    }

    private void Collect(int rank)
    {
        _title.Clear();
        _body.Clear();
        bool hasPositions = TermKey.IsWord(_vocabulary.Key(rank));
        ByteReader reader = new(_postings.Occurrences(rank));
        foreach (int document in _postings.Documents(rank))
        {
            int inTitle = reader.ReadVarint();
            int inBody = reader.ReadVarint();
            if (inTitle > 0) Collect(_title, document, inTitle, hasPositions, ref reader);
            if (inBody > 0) Collect(_body, document, inBody, hasPositions, ref reader);
        }
    }

    private static void Collect(PostingList list, int document, int occurrences, bool hasPositions, ref ByteReader reader)
    {
        list.Add(document, occurrences);
        if (!hasPositions) return;

        Span<int> positions = list.AddPositions(occurrences);
        int position = 0;
        for (int i = 0; i < positions.Length; i++)
        {
            position += reader.ReadVarint();
            positions[i] = position;
        }
    }

    /// <summary>Counts the documents that have any word of a group.</summary>
    private int CountGroup(int first)
    {
        int current = ++_counts;
        int count = 0;
        for (int member = first; member != IndexVocabulary.None; member = _vocabulary.NextMembers[member])
        {
            foreach (int document in _postings.Documents(member))
            {
                if (_counted[document] != current)
                {
                    _counted[document] = current;
                    count++;
                }
            }
        }

        return count;
    }
}
