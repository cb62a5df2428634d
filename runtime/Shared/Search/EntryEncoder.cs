namespace CorpusSdk.Shared.Search;

/// <summary>Writes the postings of entries, one after the other. Each range has its own.</summary>
internal sealed class EntryEncoder
{
    private readonly IndexedDocument[] _documents;
    private readonly IndexVocabulary _vocabulary;
    private readonly IndexPostings _postings;
    private readonly PostingList _title = new();
    private readonly PostingList _body = new();
    private readonly ByteBuffer _titleBytes = new();
    private readonly PostingsWriter _titleWriter;
    private readonly PostingsWriter _bodyWriter;

    /// <summary>The group that a document was last counted for.</summary>
    private readonly int[] _counted;

    public EntryEncoder(IndexedDocument[] documents, IndexVocabulary vocabulary, IndexPostings postings)
    {
        _documents = documents;
        _vocabulary = vocabulary;
        _postings = postings;
        _titleWriter = new PostingsWriter(_titleBytes, documents.Length);
        _bodyWriter = new PostingsWriter(Bytes, documents.Length);
        _counted = new int[documents.Length];
    }

    public ByteBuffer Bytes { get; } = new(64 * 1024);

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
            Bytes.WriteVarint(CountGroup(rank, first));
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
            _titleWriter.Write(_title, _vocabulary.TitleLengths, withPositions: true);
            Bytes.WriteVarint(_titleBytes.Length);
            Bytes.Write(_titleBytes.Written);
        }

        if (_body.Count > 0) _bodyWriter.Write(_body, _vocabulary.BodyLengths, withPositions);
    }

    private void Collect(int rank)
    {
        _title.Clear();
        _body.Clear();
        ReadOnlySpan<int> documents = _postings.Documents(rank);
        ReadOnlySpan<int> places = _postings.Places(rank);
        for (int i = 0; i < documents.Length; i++)
        {
            if (places[i] == IndexPostings.NoOccurrences)
            {
                _body.Add(documents[i], 1);
                continue;
            }

            ByteReader reader = new(_documents[documents[i]].Terms.AsSpan(places[i]));
            int inTitle = reader.ReadVarint();
            int inBody = reader.ReadVarint();
            reader.ReadVarint();
            Collect(_title, documents[i], inTitle, ref reader);
            Collect(_body, documents[i], inBody, ref reader);
        }
    }

    private static void Collect(PostingList list, int document, int occurrences, ref ByteReader reader)
    {
        if (occurrences == 0) return;

        list.Add(document, occurrences);
        int position = 0;
        for (int i = 0; i < occurrences; i++)
        {
            position += reader.ReadVarint();
            list.AddPosition(position);
        }
    }

    /// <summary>Counts the documents that have any word of a group.</summary>
    private int CountGroup(int group, int first)
    {
        int count = 0;
        for (int member = first; member != IndexVocabulary.None; member = _vocabulary.NextMembers[member])
        {
            foreach (int document in _postings.Documents(member))
            {
                if (_counted[document] != group + 1)
                {
                    _counted[document] = group + 1;
                    count++;
                }
            }
        }

        return count;
    }
}
