using System.Threading.Tasks;

namespace CorpusSdk.Shared.Search;

/// <summary>
/// Turned round: for each entry of the vocabulary the documents that have it, and its occurrences in them, one after the other. Whoever
/// reads all entries reads memory from its start to its end, instead of a little of each document for each entry.
/// </summary>
internal sealed class IndexPostings
{
    private readonly int[] _starts;
    private readonly int[] _documents;
    private readonly int[] _byteStarts;
    private readonly byte[] _bytes;
    private readonly Part[] _parts;

    public IndexPostings(IndexedDocument[] documents, IndexVocabulary vocabulary, int threads)
    {
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads };
        Part[] parts = _parts = new Part[vocabulary.Parts.Length];
        Parallel.For(0, parts.Length, options, part => parts[part] = Count(vocabulary, vocabulary.Parts[part]));

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
                postings = part.PostingsEnds[rank] = checked(postings + part.PostingsEnds[rank]);
                bytes = part.BytesEnds[rank] = checked(bytes + part.BytesEnds[rank]);
            }
        }

        _starts[vocabulary.Count] = postings;
        _byteStarts[vocabulary.Count] = bytes;
        _documents = new int[postings];
        _bytes = new byte[bytes];
        Parallel.For(0, parts.Length, options, part => Fill(documents, vocabulary, vocabulary.Parts[part], parts[part]));
    }

    /// <summary>Gets the number of parts that the documents are cut into.</summary>
    public int Parts => _parts.Length;

    /// <summary>Gets the number of postings of all entries before one.</summary>
    public int Before(int rank) => _starts[rank];

    public ReadOnlySpan<int> Documents(int rank) => _documents.AsSpan(_starts[rank], _starts[rank + 1] - _starts[rank]);

    /// <summary>For each of these documents its <see cref="DocumentBlock.Occurrences"/>.</summary>
    public ReadOnlySpan<byte> Occurrences(int rank) => _bytes.AsSpan(_byteStarts[rank], _byteStarts[rank + 1] - _byteStarts[rank]);

    /// <summary>The postings of an entry in one part of the documents.</summary>
    public PartPostings Of(int rank, int part)
    {
        int start = part == 0 ? _starts[rank] : _parts[part - 1].PostingsEnds[rank];
        int bytes = part == 0 ? _byteStarts[rank] : _parts[part - 1].BytesEnds[rank];
        return new PartPostings(_documents, start, _parts[part].PostingsEnds[rank], _bytes, bytes);
    }

    private static Part Count(IndexVocabulary vocabulary, VocabularyPart part)
    {
        Part counted = new(new int[vocabulary.Count], new int[vocabulary.Count]);
        for (int term = 0; term < part.Numbers.Length; term++)
        {
            int rank = vocabulary.Ranks[part.Numbers[term]];
            counted.PostingsEnds[rank] = part.Postings[term];
            counted.BytesEnds[rank] = part.Bytes[term];
        }

        return counted;
    }

    private void Fill(IndexedDocument[] documents, IndexVocabulary vocabulary, VocabularyPart part, Part counted)
    {
        // Where the next of each is written. Frequent words come early, and lie together by the part's own numbers.
        int[] postings = new int[part.Numbers.Length];
        int[] bytes = new int[part.Numbers.Length];
        for (int term = 0; term < postings.Length; term++)
        {
            int rank = vocabulary.Ranks[part.Numbers[term]];
            postings[term] = counted.PostingsEnds[rank] - part.Postings[term];
            bytes[term] = counted.BytesEnds[rank] - part.Bytes[term];
        }

        ReadOnlySpan<int> terms = part.Terms;
        for (int document = part.Start; document < part.End; document++)
        {
            DocumentBlock block = new(documents[document].Terms);
            foreach (int term in terms.Slice(0, block.Count))
            {
                block.ReadKey();
                ReadOnlySpan<byte> occurrences = block.Occurrences;
                _documents[postings[term]++] = document;
                Span<byte> target = _bytes.AsSpan(bytes[term], occurrences.Length);
                bytes[term] += occurrences.Length;

                // Most are of a few bytes.
                for (int i = 0; i < occurrences.Length; i++)
                {
                    target[i] = occurrences[i];
                }
            }

            terms = terms.Slice(block.Count);
        }
    }

    /// <summary>What some of the documents have of each entry: at first how much, and then where theirs end.</summary>
    private sealed record Part(int[] PostingsEnds, int[] BytesEnds);
}
