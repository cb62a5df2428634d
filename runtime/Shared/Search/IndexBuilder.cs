using System.Threading.Tasks;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Shared.Search;

/// <summary>
/// Articles with their words → a search index, the same to the byte whatever the order of the articles and the number of threads.
/// Needs about a dozen bytes of memory for each different word of an article, beside the articles' words and the index.
/// </summary>
internal static class IndexBuilder
{
    /// <param name="documents">The articles of one collection, in any order.</param>
    /// <param name="threads">How many threads may work at once.</param>
    /// <returns>The index, which starts at a multiple of <see cref="IndexFormat.Alignment"/> wherever it is put.</returns>
    public static byte[] Merge(IReadOnlyList<IndexedDocument> documents, int threads)
    {
        IndexedDocument[] ordered = [.. documents];
        Array.Sort(ordered, NewestFirst);
        IndexVocabulary vocabulary = new(ordered, threads);
        IndexPostings postings = new(ordered, vocabulary, threads);
        var entries = IndexEntries.Encode(ordered, vocabulary, postings, threads);

        // In the order of their numbers, after that of the checksums.
        (int Length, Action<ByteBuffer> Write)[] sections =
        [
            (ordered.Length * IndexFormat.DocumentLength, index => WriteDocuments(index, ordered, vocabulary)),
            (UnstemmedLength(vocabulary.Stemmed), index => WriteUnstemmed(index, vocabulary.Stemmed)),
            (MarksLength(ordered), index => WriteMarks(index, ordered)),
            (entries.BlocksLength, entries.WriteBlocks),
            (entries.Dictionary.Length, index => index.Write(entries.Dictionary.Written)),
            (entries.PostingsLength, entries.WritePostings),
            (entries.Pairs.Length, index => index.Write(entries.Pairs.Written)),
        ];
        IndexLayout layout = new([.. sections.Select(static section => section.Length)]);
        ByteBuffer index = new(layout.Length);
        WriteHeader(index, vocabulary, entries, layout);
        index.Reserve(layout.Start - index.Length);
        foreach ((int _, Action<ByteBuffer> write) in sections)
        {
            index.Align();
            write(index);
        }

        WriteChecksums(index, layout, threads);
        return index.Complete();
    }

    private static int NewestFirst(IndexedDocument left, IndexedDocument right)
    {
        int order = right.Day.CompareTo(left.Day);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }

    private static void WriteHeader(ByteBuffer index, IndexVocabulary vocabulary, IndexEntries entries, IndexLayout layout)
    {
        index.WriteInt64(unchecked((long)IndexFormat.Magic));
        index.WriteInt32(IndexFormat.Version);
        index.WriteInt32(vocabulary.BodyLengths.Length);
        index.WriteInt64(layout.Length);
        index.WriteInt32(entries.Count);
        index.WriteInt32(entries.Blocks);
        index.WriteInt64(vocabulary.BodyLengths.Sum(static words => (long)words));
        index.WriteInt64(vocabulary.TitleLengths.Sum(static words => (long)words));
        index.WriteInt64(0);
        index.WriteInt32s(layout.Sections);
    }

    /// <summary>A checksum of each page, and one of the header and these.</summary>
    private static void WriteChecksums(ByteBuffer index, IndexLayout layout, int threads)
    {
        Parallel.For(0, layout.Pages, new ParallelOptions { MaxDegreeOfParallelism = threads }, page =>
        {
            int start = layout.Start + (page * IndexFormat.PageLength);
            ulong checksum = Checksum.Of(index.At(start, Math.Min(IndexFormat.PageLength, index.Length - start)));
            LittleEndian.Write(index.At(IndexFormat.HeaderLength, layout.ChecksumsLength), page * sizeof(int), unchecked((int)checksum));
        });
        ulong header = Checksum.Of(index.At(0, IndexFormat.ChecksumAt));
        LittleEndian.Write(
            index.At(0, IndexFormat.HeaderLength), IndexFormat.ChecksumAt,
            Checksum.Append(header, index.At(IndexFormat.HeaderLength, layout.ChecksumsLength)));
    }

    private static void WriteDocuments(ByteBuffer body, IndexedDocument[] documents, IndexVocabulary vocabulary)
    {
        body.WriteInt32s([.. documents.Select(static document => document.Day)]);
        body.WriteInt32s([.. documents.Select(static document => document.Ordinal)]);
        body.WriteInt32s(vocabulary.BodyLengths);
        body.WriteInt32s(vocabulary.TitleLengths);
    }

    private static int UnstemmedLength(bool[] stemmed) =>
        Array.TrueForAll(stemmed, static isStemmed => isStemmed) ? 0 : IndexFormat.Windows(stemmed.Length) * IndexFormat.BitmapLength;

    private static void WriteUnstemmed(ByteBuffer body, bool[] stemmed)
    {
        Span<byte> bits = body.Reserve(UnstemmedLength(stemmed));
        if (bits.IsEmpty) return;

        for (int document = 0; document < stemmed.Length; document++)
        {
            bits[document >> 3] |= (byte)(stemmed[document] ? 0 : 1 << (document & 7));
        }
    }

    private static int MarksLength(IndexedDocument[] documents) =>
        checked(documents.Sum(static document => sizeof(int) + new DocumentBlock(document.Terms).Marks.Length) + sizeof(int));

    private static void WriteMarks(ByteBuffer body, IndexedDocument[] documents)
    {
        int start = 0;
        foreach (IndexedDocument document in documents)
        {
            body.WriteInt32(start);
            start += new DocumentBlock(document.Terms).Marks.Length;
        }

        body.WriteInt32(start);
        foreach (IndexedDocument document in documents)
        {
            body.Write(new DocumentBlock(document.Terms).Marks);
        }
    }
}
