using System.Text;
using CorpusSdk.Build.Entries;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Packing;

/// <summary>
/// Where everything of a pack goes, as <see cref="PackedFormat"/> lays it out, and all bytes but those of the articles. The articles
/// alone decide about it.
/// </summary>
internal sealed class PackPlan
{
    private readonly Dictionary<PackedArticle, (Piece Fields, Piece Body)> _places = [];
    private readonly long[] _positions;

    /// <param name="collections">The collections with their files in order of the ids.</param>
    /// <param name="compress">Whether bodies are compressed.</param>
    /// <param name="more">Sections beside those of ids and records.</param>
    /// <exception cref="PackLimitException">The pack would be larger than a resource can be.</exception>
    public PackPlan(IReadOnlyList<CollectedFiles<PackEntry>> collections, bool compress, IReadOnlyList<PlannedSection> more)
    {
        PackedArticle[][] articles = [
            .. collections.Select(static collection => collection.Files.Select(static file => file.Article!).ToArray())];
        string[][] ids = [.. articles.Select(static collection => collection.Select(static article => article.Id).ToArray())];
        byte[][] names = [.. collections.Select(static collection => Encoding.UTF8.GetBytes(collection.Name))];
        // Where they are is in them, and depends on their length: their bytes come last.
        PlannedSection[] records = [
            .. articles.Select(static (collection, owner) =>
                new PlannedSection(owner, SectionKind.Records, new byte[collection.Length * PackedFormat.Record.Length]))];

        Articles = [.. articles.SelectMany(static collection => collection)];
        ILookup<int, PlannedSection> moreOf = more.ToLookup(static section => section.Owner);
        Sections =
        [
            .. more.Where(static section => section.Owner < 0),
            .. ids.SelectMany((ids, owner) => CollectionSections.Of(owner, ids).Append(records[owner]).Concat(moreOf[owner])),
        ];
        int table = PackedFormat.Header.Length + (collections.Count * PackedFormat.Collection.Length);
        int tables = table + (Sections.Count * PackedFormat.Section.Length);
        Head = new byte[tables + names.Sum(static name => name.Length)];
        _positions = new long[Sections.Count];
        Length = Place(Head.Length);
        if (Length > PackedFormat.LargestResource)
        {
            throw new PackLimitException(
                $"the articles need {Length:N0} bytes, and a resource holds {PackedFormat.LargestResource:N0}; split them into several projects");
        }

        for (int i = 0; i < records.Length; i++) CollectionSections.WriteRecords(records[i].Bytes, articles[i], PlacesOf);
        WriteDirectory(ids, names, tables);
        WriteTable(table);
        WriteHeader(tables, collections.Count, compress, FingerprintOf(collections));
    }

    /// <summary>Gets what is before the sections: header, directory, table and names.</summary>
    public byte[] Head { get; }

    /// <summary>Gets the sections in their order.</summary>
    public IReadOnlyList<PlannedSection> Sections { get; }

    /// <summary>Gets the articles in the order in which first their fields follow, and then their bodies.</summary>
    public IReadOnlyList<PackedArticle> Articles { get; }

    /// <summary>Gets the checksum of the header: it covers those of all parts, so that packs with one stamp are the same.</summary>
    public ulong Stamp => LittleEndian.UInt64(Head.AsSpan(PackedFormat.Header.Checksum));

    /// <summary>Gets the length of the whole.</summary>
    public long Length { get; }

    /// <summary>Where a section is.</summary>
    public long PositionOf(int section) => _positions[section];

    /// <summary>Where the parts of an article are; nowhere for those that no collection has.</summary>
    public (Piece Fields, Piece Body) PlacesOf(PackedArticle article) =>
        _places.TryGetValue(article, out (Piece, Piece) places) ? places : (Piece.Nowhere, Piece.Nowhere);

    /// <summary>Gives everything after the head its place; returns where the last ends.</summary>
    private long Place(long position)
    {
        for (int i = 0; i < Sections.Count; i++)
        {
            _positions[i] = (position + PackedFormat.Alignment - 1) / PackedFormat.Alignment * PackedFormat.Alignment;
            position = _positions[i] + Sections[i].Bytes.Length;
        }

        long body = position + Articles.Sum(static article => (long)article.Fields.Length);
        foreach (PackedArticle article in Articles)
        {
            // Places beyond 31 bits are wrong, and found out to be too many in the end.
            _places.Add(
                article, (Piece.At(unchecked((int)position), article.Fields.Length), Piece.At(unchecked((int)body), article.Body.Length)));
            position += article.Fields.Length;
            body += article.Body.Length;
        }

        return body;
    }

    private void WriteDirectory(string[][] ids, byte[][] names, int name)
    {
        for (int i = 0; i < ids.Length; i++)
        {
            Span<byte> entry = Head.AsSpan(
                PackedFormat.Header.Length + (i * PackedFormat.Collection.Length), PackedFormat.Collection.Length);
            LittleEndian.Write(entry, PackedFormat.Collection.NamePosition, name);
            LittleEndian.Write(entry, PackedFormat.Collection.NameLength, names[i].Length);
            LittleEndian.Write(entry, PackedFormat.Collection.Articles, ids[i].Length);
            LittleEndian.Write(entry, PackedFormat.Collection.FirstSection, FirstOf(i));
            LittleEndian.Write(entry, PackedFormat.Collection.IdsChecksum, Checksum.OfIds(ids[i]));
            names[i].CopyTo(Head, name);
            name += names[i].Length;
        }
    }

    private int FirstOf(int owner)
    {
        int first = 0;
        while (Sections[first].Owner != owner) first++;
        return first;
    }

    private void WriteTable(int start)
    {
        for (int i = 0; i < Sections.Count; i++)
        {
            PlannedSection section = Sections[i];
            Span<byte> entry = Head.AsSpan(start + (i * PackedFormat.Section.Length), PackedFormat.Section.Length);
            LittleEndian.Write(entry, PackedFormat.Section.Kind, (int)section.Kind);
            LittleEndian.Write(entry, PackedFormat.Section.Owner, section.Owner);
            LittleEndian.Write(entry, PackedFormat.Section.Position, (int)_positions[i]);
            LittleEndian.Write(entry, PackedFormat.Section.Size, section.Bytes.Length);
            LittleEndian.Write(entry, PackedFormat.Section.Checksum, Checksum.Of(section.Bytes));
        }
    }

    private void WriteHeader(int tables, int collections, bool compress, byte[] fingerprint)
    {
        Span<byte> header = Head.AsSpan(0, PackedFormat.Header.Length);
        LittleEndian.Write(header, PackedFormat.Header.Magic, PackedFormat.Magic);
        LittleEndian.Write(header, PackedFormat.Header.Version, PackedFormat.Version);
        LittleEndian.Write(header, PackedFormat.Header.Flags, compress ? PackedFormat.CompressedBodies : 0);
        LittleEndian.Write(header, PackedFormat.Header.PackLength, (ulong)Length);
        LittleEndian.Write(header, PackedFormat.Header.Collections, collections);
        LittleEndian.Write(header, PackedFormat.Header.Sections, Sections.Count);
        fingerprint.CopyTo(header.Slice(PackedFormat.Header.Fingerprint));
        ulong checksum = Checksum.Append(Checksum.Of(header.Slice(0, PackedFormat.Header.Checksum)), fingerprint);
        LittleEndian.Write(
            header, PackedFormat.Header.Checksum,
            Checksum.Append(checksum, Head.AsSpan(PackedFormat.Header.Length, tables - PackedFormat.Header.Length)));
    }

    private static byte[] FingerprintOf(IEnumerable<CollectedFiles<PackEntry>> collections) =>
        ContentHash.Bytes(ContentHash.Fingerprint(
            collections.SelectMany(
                static collection => collection.Files,
                static (collection, file) => (collection.Name, file.Article!.Id, file.Article.ContentHash))));
}
