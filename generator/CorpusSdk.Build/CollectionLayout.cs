using System.Text;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build;

/// <summary>One collection's sections of a pack, and where each of them goes.</summary>
internal sealed class CollectionLayout
{
    private readonly int[] _fieldsPositions;
    private readonly int[] _bodyPositions;

    public CollectionLayout(CollectedArticles collection, IReadOnlyList<PackedArticle> articles)
    {
        _fieldsPositions = new int[articles.Count];
        _bodyPositions = new int[articles.Count];
        Articles = articles;
        Name = Encoding.UTF8.GetBytes(collection.Name);
        string[] ids = [.. articles.Select(static article => article.Id)];
        IdsChecksum = Checksum.OfIds(ids);
        Ids = Encoding.Unicode.GetBytes(string.Concat(ids));
        IdStarts = StartsOf(ids);
        Hashes = HashesOf(ids);
    }

    public IReadOnlyList<PackedArticle> Articles { get; }

    public byte[] Name { get; }

    public int NamePosition { get; set; }

    public byte[] IdStarts { get; }

    public int IdStartsPosition { get; set; }

    public byte[] Ids { get; }

    public int IdsPosition { get; set; }

    public byte[] Hashes { get; }

    public int HashesPosition { get; set; }

    public int RecordsPosition { get; set; }

    public ulong IdsChecksum { get; }

    /// <summary>The records, once fields and bodies have their places.</summary>
    public byte[] Records
    {
        get
        {
            var records = new LittleEndianWriter();
            for (int i = 0; i < Articles.Count; i++)
            {
                int start = records.Written.Count;
                WriteRecord(records, i);
                records.Int32(unchecked((int)Checksum.Of(records.Written.AsSpan(start))));
            }

            return records.ToArray();
        }
    }

    /// <summary>Places the fields one behind the other from a position on, which moves behind them.</summary>
    public void PlaceFields(ref long position)
    {
        for (int i = 0; i < Articles.Count; i++)
        {
            _fieldsPositions[i] = unchecked((int)position);
            position += Articles[i].Fields.Length;
        }
    }

    /// <summary>The same for the bodies.</summary>
    public void PlaceBodies(ref long position)
    {
        for (int i = 0; i < Articles.Count; i++)
        {
            _bodyPositions[i] = unchecked((int)position);
            position += Articles[i].Body.Length;
        }
    }

    /// <summary>Tells the articles where their parts are in the pack that was written.</summary>
    public void KeepPlaces()
    {
        for (int i = 0; i < Articles.Count; i++)
        {
            Articles[i].Fields = Piece.At(_fieldsPositions[i], Articles[i].Fields.Length);
            Articles[i].Body = Piece.At(_bodyPositions[i], Articles[i].Body.Length);
        }
    }

    /// <summary>A record but for its own checksum.</summary>
    private void WriteRecord(LittleEndianWriter record, int index)
    {
        PackedArticle article = Articles[index];
        record.Int32(article.Day);
        record.Int32(article.WordCount);
        record.Int32(_fieldsPositions[index]);
        record.Int32(article.Fields.Length);
        record.Int32(_bodyPositions[index]);
        record.Int32(article.Body.Length);
        record.Int32(article.UnpackedLength);
        record.Int32(unchecked((int)article.Checksum));
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
