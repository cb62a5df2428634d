using System.IO.Compression;
using CorpusSdk.Parsing;

namespace CorpusSdk.Build;

/// <summary>Reads and parses files on all processors, but for those that the cache knows.</summary>
internal static class EntryReader
{
    public static PackEntry[] ReadAll(IReadOnlyList<ArticleItem> items, PackCache cache, bool compress)
    {
        var entries = new PackEntry[items.Count];
        using var buffer = new ThreadLocal<FileBuffer>(static () => new FileBuffer());
        Parallel.For(0, items.Count, i => entries[i] = Read(items[i], cache, compress, buffer));
        return entries;
    }

    private static PackEntry Read(ArticleItem item, PackCache cache, bool compress, ThreadLocal<FileBuffer> buffer)
    {
        FileStamp stamp = StampOf(item.Path);
        if (cache.Find(item, stamp) is { } known) return known;

        ParseResult result = Parse(item.Path, buffer.Value, out ArraySegment<byte> body, out string hash);
        ArraySegment<byte> stored = compress ? Compress(body) : buffer.Value.Keep(body);
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

    private static ParseResult Parse(string path, FileBuffer buffer, out ArraySegment<byte> body, out string hash)
    {
        body = new ArraySegment<byte>([]);
        hash = "";
        int count;
        try
        {
            count = buffer.Read(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ArticleParser.Failed(ProblemKinds.Unreadable, new ArticleText(""), default);
        }

        ParseResult result = Utf8Text.Parse(buffer.Bytes, count, out body);
        if (result.Article is not null) hash = ContentHash.Of(buffer.Bytes, count);
        return result;
    }

    private static ArraySegment<byte> Compress(ArraySegment<byte> body)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(body.Array!, body.Offset, body.Count);
        return new ArraySegment<byte>(compressed.ToArray());
    }
}
