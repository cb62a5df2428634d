using System.IO.Compression;
using CorpusSdk.Parsing;

namespace CorpusSdk.Build;

/// <summary>Reads and parses files on all processors, but for those that the cache knows.</summary>
internal static class EntryReader
{
    public static PackEntry[] ReadAll(IReadOnlyList<ArticleItem> items, PackCache cache, bool compress)
    {
        var entries = new PackEntry[items.Count];
        Parallel.For(0, items.Count, i => entries[i] = Read(items[i], cache, compress));
        return entries;
    }

    private static PackEntry Read(ArticleItem item, PackCache cache, bool compress)
    {
        FileStamp stamp = StampOf(item.Path);
        if (cache.Find(item, stamp) is { } known) return known;

        ParseResult result = Parse(item.Path, out ArraySegment<byte> body, out string hash);
        ArraySegment<byte> stored = compress ? Compress(body) : body;
        return new PackEntry(ParsedFile.From(item, result).WithoutBody(), stamp)
        {
            NewBody = stored,
            ContentHash = hash,
            Body = new StoredBody(StoredBody.Nowhere, stored.Count, body.Count),
        };
    }

    /// <summary>A file that is not there has no stamp that a file could have.</summary>
    private static FileStamp StampOf(string path)
    {
        var info = new FileInfo(path);
        return info.Exists ? new FileStamp(info.LastWriteTimeUtc.Ticks, info.Length) : new FileStamp(-1, -1);
    }

    private static ParseResult Parse(string path, out ArraySegment<byte> body, out string hash)
    {
        body = new ArraySegment<byte>([]);
        hash = "";
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ArticleParser.Failed(ProblemKinds.Unreadable, new ArticleText(""), default);
        }

        ParseResult result = Utf8Text.Parse(bytes, bytes.Length, out body);
        if (result.Article is not null) hash = ContentHash.Of(bytes, bytes.Length);
        return result;
    }

    private static ArraySegment<byte> Compress(ArraySegment<byte> body)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(body.Array!, body.Offset, body.Count);
        return new ArraySegment<byte>(compressed.ToArray());
    }
}
