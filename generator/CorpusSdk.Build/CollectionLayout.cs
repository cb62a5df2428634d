using System.Text;
using CorpusSdk.Packed;
using CorpusSdk.Parsing;

namespace CorpusSdk.Build;

/// <summary>One collection's sections of a pack, and where each of them goes.</summary>
internal sealed class CollectionLayout
{
    /// <summary>The checksum of each article's id, fields and body.</summary>
    private readonly ulong[] _contents;
    private readonly int[] _fieldsPositions;
    private readonly int[] _bodyPositions;

    public CollectionLayout(CollectedArticles collection, IReadOnlyList<PackEntry> entries, BodySource bodies)
    {
        _contents = new ulong[entries.Count];
        _fieldsPositions = new int[entries.Count];
        _bodyPositions = new int[entries.Count];
        Entries = entries;
        Name = Encoding.UTF8.GetBytes(collection.Name);
        var fields = new byte[entries.Count][];
        Parallel.For(0, entries.Count, i =>
        {
            PackEntry entry = entries[i];
            fields[i] = FieldsWriter.Write(entry.File.Article!, entry.ContentHash);
            _contents[i] = Checksum.Append(Checksum.Append(Checksum.OfIds([entry.File.Article!.Id]), fields[i]), bodies.BytesOf(entry));
        });
        Fields = fields;
        string[] ids = [.. entries.Select(entry => entry.File.Article!.Id)];
        IdsChecksum = Checksum.OfIds(ids);
        Ids = Encoding.Unicode.GetBytes(string.Concat(ids));
        IdStarts = StartsOf(ids);
        Hashes = HashesOf(ids);
    }

    public IReadOnlyList<PackEntry> Entries { get; }

    public byte[] Name { get; }

    public int NamePosition { get; set; }

    public byte[] IdStarts { get; }

    public int IdStartsPosition { get; set; }

    public byte[] Ids { get; }

    public int IdsPosition { get; set; }

    public byte[] Hashes { get; }

    public int HashesPosition { get; set; }

    public int RecordsPosition { get; set; }

    public IReadOnlyList<byte[]> Fields { get; }

    public ulong IdsChecksum { get; }

    /// <summary>The records, once fields and bodies have their places.</summary>
    public byte[] Records
    {
        get
        {
            var records = new LittleEndianWriter();
            for (int i = 0; i < Entries.Count; i++)
            {
                byte[] record = RecordOf(i);
                records.Bytes(record);
                records.Int32(unchecked((int)Checksum.Of(record)));
            }

            return records.ToArray();
        }
    }

    /// <summary>Places the fields one behind the other from a position on, which moves behind them.</summary>
    public void PlaceFields(ref long position)
    {
        for (int i = 0; i < Entries.Count; i++)
        {
            _fieldsPositions[i] = unchecked((int)position);
            position += Fields[i].Length;
        }
    }

    /// <summary>The same for the bodies.</summary>
    public void PlaceBodies(ref long position)
    {
        for (int i = 0; i < Entries.Count; i++)
        {
            _bodyPositions[i] = unchecked((int)position);
            position += Entries[i].Body.Length;
        }
    }

    /// <summary>Tells the entries where their bodies are in the pack that was written.</summary>
    public void KeepPlaces()
    {
        for (int i = 0; i < Entries.Count; i++)
            Entries[i].Body = Entries[i].Body with { Position = _bodyPositions[i] };
    }

    /// <summary>A record but for its own checksum.</summary>
    private byte[] RecordOf(int index)
    {
        PackEntry entry = Entries[index];
        ArticleFile article = entry.File.Article!;
        var record = new LittleEndianWriter();
        record.Int32(FieldsWriter.DayOf(article.Article.Date));
        record.Int32(article.Article.WordCount);
        record.Int32(_fieldsPositions[index]);
        record.Int32(Fields[index].Length);
        record.Int32(_bodyPositions[index]);
        record.Int32(entry.Body.Length);
        record.Int32(entry.Body.UnpackedLength);
        record.Int32(unchecked((int)_contents[index]));
        return record.ToArray();
    }

    private static byte[] StartsOf(string[] ids)
    {
        var starts = new LittleEndianWriter();
        int start = 0;
        foreach (string id in ids)
        {
            starts.Int32(start);
            start += id.Length;
        }

        starts.Int32(start);
        return starts.ToArray();
    }

    private static byte[] HashesOf(string[] ids)
    {
        var hashes = new ulong[ids.Length];
        var indexes = new int[ids.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            hashes[i] = IdHash.Of(ids[i].AsSpan());
            indexes[i] = i;
        }

        Array.Sort(hashes, indexes);
        var section = new LittleEndianWriter();
        foreach (ulong hash in hashes) section.UInt64(hash);
        foreach (int index in indexes) section.Int32(index);
        return section.ToArray();
    }
}
