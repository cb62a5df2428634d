using System.IO.Compression;
using CorpusSdk.Parsing;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Index;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build;

/// <summary>Reads and parses files on all processors, but for those that the cache knows.</summary>
internal static class EntryReader
{
    public static PackEntry[] ReadAll(IReadOnlyList<ArticleItem> items, PackCache cache, bool compress)
    {
        var entries = new PackEntry[items.Count];
        using var buffers = new ThreadLocal<ReadingBuffers>(static () => new ReadingBuffers());
        Parallel.For(0, items.Count, i => entries[i] = Read(items[i], cache, compress, buffers));
        return entries;
    }

    private static PackEntry Read(ArticleItem item, PackCache cache, bool compress, ThreadLocal<ReadingBuffers> buffers)
    {
        FileStamp stamp = StampOf(item.Path);
        return cache.Find(item, stamp) ?? Read(item, stamp, compress, buffers.Value);
    }

    private static PackEntry Read(ArticleItem item, FileStamp stamp, bool compress, ReadingBuffers buffers)
    {
        ParseResult result;
        ArraySegment<byte> body = new([]);
        int count = 0;
        bool isUnreadable = false;
        try
        {
            count = buffers.File.Read(item.Path);
            result = Utf8Text.Parse(buffers.File.Bytes, count, out body);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            result = ArticleParser.Failed(ProblemKinds.Unreadable, new ArticleText(""), default);
            isUnreadable = true;
        }

        ParsedFile file = ParsedFile.From(item, result);
        PackedArticle? packed = file.Article is { } article ? PackedOf(article, ContentHash.Of(buffers.File.Bytes, count), body, compress, buffers) : null;
        return new PackEntry(item, stamp, packed)
        {
            IndexLine = IndexLineOf(file, buffers),
            IsUnreadable = isUnreadable,
        };
    }

    private static PackedArticle PackedOf(ArticleFile article, string hash, ArraySegment<byte> body, bool compress, ReadingBuffers buffers)
    {
        buffers.Fields.Clear();
        FieldsWriter.Write(buffers.Fields, article, hash);
        ArraySegment<byte> fields = buffers.File.Keep(buffers.Fields.Written);
        ArraySegment<byte> stored = compress ? Compress(body) : buffers.File.Keep(body);
        return new PackedArticle(article.Id)
        {
            Day = FieldsWriter.DayOf(article.Article.Date),
            WordCount = article.Article.WordCount,
            ContentHash = hash,
            Checksum = Checksum.Append(Checksum.Append(Checksum.OfIds([article.Id]), fields), stored),
            Fields = Piece.New(fields),
            Body = Piece.New(stored),
            UnpackedLength = body.Count,
        };
    }

    private static Piece IndexLineOf(ParsedFile file, ReadingBuffers buffers)
    {
        buffers.IndexLine.Clear();
        IndexFile.WriteFile(buffers.IndexLine, file);
        return Piece.New(buffers.File.Keep(buffers.IndexLine.Written));
    }

    /// <summary>A file that is not there has no stamp that a file could have.</summary>
    private static FileStamp StampOf(string path)
    {
        var info = new FileInfo(path);
        return info.Exists ? new FileStamp(info.LastWriteTimeUtc.Ticks, info.Length) : new FileStamp(-1, -1);
    }

    private static ArraySegment<byte> Compress(ArraySegment<byte> body)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(body.Array!, body.Offset, body.Count);
        return new ArraySegment<byte>(compressed.ToArray());
    }
}
