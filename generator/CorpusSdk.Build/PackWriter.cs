using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build;

/// <summary>Writes a pack as <see cref="PackedFormat"/> lays it out. The articles alone decide about every byte.</summary>
internal sealed class PackWriter(Stream output, bool compress)
{
    private long _position;

    /// <param name="collections">The collections with their articles in order.</param>
    /// <param name="entries">The files; their articles learn their new places.</param>
    /// <param name="last">The last pack, for what is taken over.</param>
    public void Write(IReadOnlyList<CollectedArticles> collections, IReadOnlyList<PackEntry> entries, byte[] last)
    {
        var byFile = new Dictionary<ArticleFile, PackedArticle>(ReferenceComparer.Instance);
        foreach (PackEntry entry in entries)
            if (entry.Article is { } article) byFile.Add(entry.File.Article!, article);

        List<CollectionLayout> layouts = [.. collections.Select(collection => new CollectionLayout(collection, [.. collection.Articles.Select(article => byFile[article])]))];
        long end = Place(layouts);
        if (end > PackedFormat.LargestResource) throw new PackLimitException($"the articles need {end:N0} bytes, and a resource holds {PackedFormat.LargestResource:N0}; split them into several projects");

        byte[] directory = DirectoryOf(layouts);
        WriteHeader(layouts.Count, end, directory, FingerprintOf(collections, layouts));
        Write(directory);
        foreach (CollectionLayout layout in layouts) Write(layout.Name);
        foreach (CollectionLayout layout in layouts)
        {
            Section(layout.IdStartsPosition, layout.IdStarts);
            Section(layout.IdsPosition, layout.Ids);
            Section(layout.HashesPosition, layout.Hashes);
            Section(layout.RecordsPosition, layout.Records);
        }

        foreach (CollectionLayout layout in layouts)
            foreach (PackedArticle article in layout.Articles) Write(article.Fields.In(last));
        foreach (CollectionLayout layout in layouts)
            foreach (PackedArticle article in layout.Articles) Write(article.Body.In(last));

        foreach (PackedArticle article in byFile.Values) article.Body = article.Body.Nowhere;
        foreach (CollectionLayout layout in layouts) layout.KeepPlaces();
    }

    private static byte[] FingerprintOf(IEnumerable<CollectedArticles> collections, IEnumerable<CollectionLayout> layouts) =>
        ContentHash.Bytes(ContentHash.Fingerprint(collections.Zip(layouts, static (collection, layout) => layout.Articles.Select(article => (collection.Name, article.Id, article.ContentHash)))
            .SelectMany(static articles => articles)));

    /// <summary>Gives every section its place; returns the length of the whole.</summary>
    private static long Place(List<CollectionLayout> layouts)
    {
        long position = PackedFormat.HeaderLength + (layouts.Count * PackedFormat.DirectoryEntryLength);
        foreach (CollectionLayout layout in layouts) layout.NamePosition = Take(ref position, layout.Name.Length);
        foreach (CollectionLayout layout in layouts)
        {
            layout.IdStartsPosition = TakeAligned(ref position, layout.IdStarts.Length);
            layout.IdsPosition = TakeAligned(ref position, layout.Ids.Length);
            layout.HashesPosition = TakeAligned(ref position, layout.Hashes.Length);
            layout.RecordsPosition = TakeAligned(ref position, layout.Articles.Count * PackedFormat.RecordLength);
        }

        foreach (CollectionLayout layout in layouts) layout.PlaceFields(ref position);
        foreach (CollectionLayout layout in layouts) layout.PlaceBodies(ref position);
        return position;
    }

    private static int Take(ref long position, int length)
    {
        long start = position;
        position += length;
        return unchecked((int)start);
    }

    private static int TakeAligned(ref long position, int length)
    {
        position = (position + PackedFormat.Alignment - 1) / PackedFormat.Alignment * PackedFormat.Alignment;
        return Take(ref position, length);
    }

    private static byte[] DirectoryOf(IEnumerable<CollectionLayout> layouts)
    {
        var directory = new LittleEndianWriter();
        foreach (CollectionLayout layout in layouts)
        {
            directory.Int32(layout.NamePosition);
            directory.Int32(layout.Name.Length);
            directory.Int32(layout.Articles.Count);
            directory.Int32(layout.IdStartsPosition);
            directory.Int32(layout.IdsPosition);
            directory.Int32(layout.HashesPosition);
            directory.Int32(layout.RecordsPosition);
            directory.Int32(0);
            directory.UInt64(layout.IdsChecksum);
        }

        return directory.ToArray();
    }

    private void WriteHeader(int collections, long length, byte[] directory, byte[] fingerprint)
    {
        var header = new LittleEndianWriter();
        header.UInt64(PackedFormat.Magic);
        header.Int32(PackedFormat.Version);
        header.Int32(compress ? PackedFormat.CompressedBodies : 0);
        header.UInt64((ulong)length);
        header.Int32(collections);
        header.Int32(0);
        header.UInt64(Checksum.Append(Checksum.Append(Checksum.Of(header.ToArray()), fingerprint), directory));
        header.UInt64(0);
        header.Bytes(fingerprint);
        Write(header.ToArray());
    }

    private void Section(int position, byte[] bytes)
    {
        while (_position < position) Write(new byte[position - _position]);
        Write(bytes);
    }

    private void Write(byte[] bytes) => Write(new ArraySegment<byte>(bytes));

    private void Write(ArraySegment<byte> bytes)
    {
        output.Write(bytes.Array!, bytes.Offset, bytes.Count);
        _position += bytes.Count;
    }

    private sealed class ReferenceComparer : IEqualityComparer<ArticleFile>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(ArticleFile? x, ArticleFile? y) => ReferenceEquals(x, y);

        public int GetHashCode(ArticleFile obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
