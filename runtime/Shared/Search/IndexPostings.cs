using System.Threading.Tasks;

namespace CorpusSdk.Shared.Search;

/// <summary>
/// Turned round: for each entry of the vocabulary the documents that have it, and its occurrences in them, one after the other. Whoever
/// reads all entries reads memory from its start to its end, instead of a little of each document for each entry.
/// </summary>
internal sealed class IndexPostings
{
    private readonly IndexedDocument[] _all;
    private readonly IndexVocabulary _vocabulary;
    private readonly int[] _starts;
    private readonly int[] _documents;
    private readonly int[] _byteStarts;
    private readonly byte[] _bytes;
    private readonly Part[] _parts;

    public IndexPostings(IndexedDocument[] documents, IndexVocabulary vocabulary, int threads)
    {
        _all = documents;
        _vocabulary = vocabulary;
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads };
        Part[] parts = _parts = new Part[vocabulary.Bounds.Length - 1];
        Parallel.For(0, parts.Length, options, part => parts[part] = Count(part));

        // Each part writes after the parts before it.
        _starts = new int[vocabulary.Count + 1];
        _byteStarts = new int[vocabulary.Count + 1];
        int postings = 0;
        int bytes = 0;
        for (int rank = 0; rank < vocabulary.Count; rank++)
        {
            _starts[rank] = postings;
            _byteStarts[rank] = bytes;
            foreach (Part part in parts)
            {
                (part.Postings[rank], postings) = (postings, checked(postings + part.Postings[rank]));
                (part.Bytes[rank], bytes) = (bytes, checked(bytes + part.Bytes[rank]));
            }
        }

        _starts[vocabulary.Count] = postings;
        _byteStarts[vocabulary.Count] = bytes;
        _documents = new int[postings];
        _bytes = new byte[bytes];
        Parallel.For(0, parts.Length, options, part => Fill(part, parts[part]));
    }

    /// <summary>Gets the number of parts that the documents are cut into.</summary>
    public int Parts => _parts.Length;

    /// <summary>Gets the number of postings of all entries before one.</summary>
    public int Before(int rank) => _starts[rank];

    public ReadOnlySpan<int> Documents(int rank) => _documents.AsSpan(_starts[rank], _starts[rank + 1] - _starts[rank]);

    /// <summary>
    /// For each of these documents: varint occurrences in the title, varint occurrences in the body, then the gaps between its positions,
    /// title then body. A value is in a body once, and without a position.
    /// </summary>
    public ReadOnlySpan<byte> Occurrences(int rank) => _bytes.AsSpan(_byteStarts[rank], _byteStarts[rank + 1] - _byteStarts[rank]);

    /// <summary>The postings of an entry in one part of the documents.</summary>
    public ReadOnlySpan<int> Documents(int rank, int part)
    {
        int start = part == 0 ? _starts[rank] : _parts[part - 1].Postings[rank];
        return _documents.AsSpan(start, _parts[part].Postings[rank] - start);
    }

    /// <summary>The occurrences of these.</summary>
    public ReadOnlySpan<byte> Occurrences(int rank, int part)
    {
        int start = part == 0 ? _byteStarts[rank] : _parts[part - 1].Bytes[rank];
        return _bytes.AsSpan(start, _parts[part].Bytes[rank] - start);
    }

    private Part Count(int number)
    {
        Part part = new(new int[_vocabulary.Count], new int[_vocabulary.Count]);
        for (int document = _vocabulary.Bounds[number]; document < _vocabulary.Bounds[number + 1]; document++)
        {
            DocumentBlock block = new(_all[document].Terms);
            int[] terms = _vocabulary.Terms[document];
            for (int i = 0; i < terms.Length; i++)
            {
                int rank = _vocabulary.Ranks[terms[i]];
                part.Postings[rank]++;
                part.Bytes[rank] += 2;
                if (i < block.Words)
                {
                    block.ReadWord();
                    part.Bytes[rank] += LengthOfRest(block.InTitle) + LengthOfRest(block.InBody) + block.Gaps.Length;
                }
            }
        }

        return part;
    }

    private void Fill(int number, Part part)
    {
        for (int document = _vocabulary.Bounds[number]; document < _vocabulary.Bounds[number + 1]; document++)
        {
            DocumentBlock block = new(_all[document].Terms);
            int[] terms = _vocabulary.Terms[document];
            for (int i = 0; i < terms.Length; i++)
            {
                int rank = _vocabulary.Ranks[terms[i]];
                _documents[part.Postings[rank]++] = document;
                int at = part.Bytes[rank];
                if (i < block.Words)
                {
                    block.ReadWord();
                    Write(block.InTitle, ref at);
                    Write(block.InBody, ref at);
                    foreach (byte gap in block.Gaps)
                    {
                        _bytes[at++] = gap;
                    }
                }
                else
                {
                    Write(0, ref at);
                    Write(1, ref at);
                }

                part.Bytes[rank] = at;
            }
        }
    }

    /// <summary>The bytes of a varint after its first.</summary>
    private static int LengthOfRest(int value)
    {
        int length = 0;
        for (; value >= 0x80; value >>= 7)
        {
            length++;
        }

        return length;
    }

    private void Write(int value, ref int at)
    {
        for (; value >= 0x80; value >>= 7)
        {
            _bytes[at++] = (byte)((value & 0x7F) | 0x80);
        }

        _bytes[at++] = (byte)value;
    }

    /// <summary>
    /// What some of the documents have of each entry: at first how much, then where the next is written, and in the end where theirs end.
    /// </summary>
    private sealed record Part(int[] Postings, int[] Bytes);
}
