using System.IO.Compression;
using System.Text;
using CorpusSdk.Parsing;

namespace CorpusSdk.Build;

/// <summary>Reads and parses files on all processors, but for those that the cache knows.</summary>
internal static class EntryReader
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

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

        ParseResult result = Parse(item.Path, out string hash);
        var file = ParsedFile.From(item, result);
        byte[] body = Utf8.GetBytes(result.Article?.Body ?? "");
        byte[] stored = compress ? Compress(body) : body;
        return new PackEntry(file.WithoutBody(), stamp)
        {
            NewBody = stored,
            ContentHash = hash,
            Body = new StoredBody(StoredBody.Nowhere, stored.Length, body.Length),
        };
    }

    /// <summary>A file that is not there has no stamp that a file could have.</summary>
    private static FileStamp StampOf(string path)
    {
        var info = new FileInfo(path);
        return info.Exists ? new FileStamp(info.LastWriteTimeUtc.Ticks, info.Length) : new FileStamp(-1, -1);
    }

    private static ParseResult Parse(string path, out string hash)
    {
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

        ParseResult result = Utf8Text.Parse(bytes, bytes.Length);
        if (result.Article is not null) hash = ContentHash.Of(bytes, bytes.Length);
        return result;
    }

    private static byte[] Compress(byte[] body)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(body, 0, body.Length);
        return compressed.ToArray();
    }
}
