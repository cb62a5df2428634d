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

        // A checksum a page, and comes before the pages.
        ByteBuffer index = new();
        int[] sections = new int[IndexFormat.Sections * 2];
        ByteBuffer body = WriteSections(ordered, vocabulary, entries, sections, out int pages);
        WriteHeader(index, vocabulary, entries, sections, body.Length + PagesEnd(pages));
        ByteBuffer checksums = new(pages * sizeof(int));
        for (int page = 0; page < pages; page++)
        {
            int start = page * IndexFormat.PageLength;
            checksums.WriteInt32(
                unchecked((int)Checksum.Of(body.Written.Slice(start, Math.Min(IndexFormat.PageLength, body.Length - start)))));
        }

        index.WriteInt64(unchecked((long)Checksum.Append(Checksum.Of(index.Written), checksums.Written)));
        index.Write(checksums.Written);
        index.Align();
        index.Write(body.Written);
        return index.ToArray();
    }

    private static int NewestFirst(IndexedDocument left, IndexedDocument right)
    {
        int order = right.Day.CompareTo(left.Day);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }

    private static int PagesEnd(int pages) => IndexFormat.Align(IndexFormat.HeaderLength + (pages * sizeof(int)));

    private static ByteBuffer WriteSections(
        IndexedDocument[] documents, IndexVocabulary vocabulary, IndexEntries entries, int[] sections, out int pages)
    {
        ByteBuffer body = new(entries.Postings.Length + (entries.Postings.Length / 2) + 4096);
        Section(IndexSection.Documents, () => WriteDocuments(body, documents, vocabulary));
        Section(IndexSection.Unstemmed, () => WriteUnstemmed(body, vocabulary.Stemmed));
        Section(IndexSection.Marks, () => WriteMarks(body, documents));
        Section(IndexSection.Blocks, () => entries.WriteBlocks(body));
        Section(IndexSection.Dictionary, () => body.Write(entries.Dictionary.Written));
        Section(IndexSection.Postings, () => body.Write(entries.Postings.Written));
        Section(IndexSection.Pairs, () => body.Write(entries.Pairs.Written));

        pages = (body.Length + IndexFormat.PageLength - 1) / IndexFormat.PageLength;
        int start = PagesEnd(pages);
        for (int section = 1; section < IndexFormat.Sections; section++)
        {
            sections[section * 2] += start;
        }

        sections[0] = IndexFormat.HeaderLength;
        sections[1] = pages * sizeof(int);
        return body;

        void Section(IndexSection section, Action write)
        {
            body.Align();
            sections[(int)section * 2] = body.Length;
            write();
            sections[((int)section * 2) + 1] = body.Length - sections[(int)section * 2];
        }
    }

    private static void WriteHeader(ByteBuffer index, IndexVocabulary vocabulary, IndexEntries entries, int[] sections, int length)
    {
        index.WriteInt64(unchecked((long)IndexFormat.Magic));
        index.WriteInt32(IndexFormat.Version);
        index.WriteInt32(vocabulary.BodyLengths.Length);
        index.WriteInt64(length);
        index.WriteInt32(entries.Count);
        index.WriteInt32(entries.Blocks);
        index.WriteInt64(vocabulary.BodyLengths.Sum(static words => (long)words));
        index.WriteInt64(vocabulary.TitleLengths.Sum(static words => (long)words));
        index.WriteInt64(0);
        index.WriteInt32s(sections);
    }

    private static void WriteDocuments(ByteBuffer body, IndexedDocument[] documents, IndexVocabulary vocabulary)
    {
        body.WriteInt32s([.. documents.Select(static document => document.Day)]);
        body.WriteInt32s([.. documents.Select(static document => document.Ordinal)]);
        body.WriteInt32s(vocabulary.BodyLengths);
        body.WriteInt32s(vocabulary.TitleLengths);
    }

    private static void WriteUnstemmed(ByteBuffer body, bool[] stemmed)
    {
        if (Array.TrueForAll(stemmed, static isStemmed => isStemmed)) return;

        Span<byte> bits = body.Reserve(IndexFormat.Windows(stemmed.Length) * IndexFormat.BitmapLength);
        for (int document = 0; document < stemmed.Length; document++)
        {
            bits[document >> 3] |= (byte)(stemmed[document] ? 0 : 1 << (document & 7));
        }
    }

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
