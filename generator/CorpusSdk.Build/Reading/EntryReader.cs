using System.IO.Compression;
using CorpusSdk.Build.Caches;
using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Files;
using CorpusSdk.Parsing;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Index;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Reading;

/// <summary>Reads and parses files on all processors, but for those that the cache knows.</summary>
internal static class EntryReader
{
    public static PackEntry[] ReadAll(IReadOnlyList<ArticleItem> items, PackCache cache, bool compress, LinkGuard links)
    {
        var entries = new PackEntry[items.Count];
        using var buffers = new ThreadLocal<ReadingBuffers>(static () => new ReadingBuffers());
        Parallel.For(0, items.Count, i => entries[i] = Read(items[i], cache, compress, links, buffers));
        return entries;
    }

    /// <summary>Reads files anew whose articles are in no output to take them from.</summary>
    public static void ReadAgain(PackEntry[] entries, IReadOnlyCollection<PackEntry> lacking, bool compress)
    {
        var again = new HashSet<PackEntry>(lacking);
        using var buffers = new ThreadLocal<ReadingBuffers>(static () => new ReadingBuffers());
        Parallel.For(0, entries.Length, i => entries[i] = again.Contains(entries[i]) ? Read(entries[i].Item, FileStamp.Of(entries[i].Item.Path), isEmpty: false, compress, buffers.Value) : entries[i]);
    }

    private static PackEntry Read(ArticleItem item, PackCache cache, bool compress, LinkGuard links, ThreadLocal<ReadingBuffers> buffers)
    {
        var info = new FileInfo(item.Path);
        FileStamp stamp = FileStamp.Of(item.Path);
        if (info.Exists && links.Refuses(info)) return Refused(item, stamp, buffers.Value);
        return cache.Find(item, stamp) ?? Read(item, stamp, isEmpty: info.Exists && !links.IsReadable(info), compress, buffers.Value);
    }

    /// <summary>Read anew each time: where a link leads is no matter of its stamp.</summary>
    private static PackEntry Refused(ArticleItem item, FileStamp stamp, ReadingBuffers buffers)
    {
        ParseResult result = ArticleParser.Failed(ProblemKinds.LinkOutside, new ArticleText(""), default, "leads out of the folder of the articles", "Put the file itself there, or set the property CorpusFollowLinks to true");
        ArraySegment<byte> line = IndexLineOf(ParsedFile.From(item, result), buffers);
        return new PackEntry(item, stamp, article: null) { IndexLine = Piece.New(line), IndexChecksum = Checksum.Of(line), IsUnsure = true };
    }

    private static PackEntry Read(ArticleItem item, FileStamp stamp, bool isEmpty, bool compress, ReadingBuffers buffers)
    {
        ParseResult result;
        DateTime start = DateTime.UtcNow;
        ArraySegment<byte> body = new([]);
        byte[] bytes = [];
        int count = 0;
        bool isUnreadable = false;
        try
        {
            count = isEmpty ? 0 : buffers.File.Read(item.Path);
            bytes = buffers.File.Bytes;
            result = Utf8Text.Parse(ref bytes, ref count, out body);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            result = ArticleParser.Failed(ProblemKinds.Unreadable, new ArticleText(""), default);
            isUnreadable = true;
        }

        ParsedFile file = ParsedFile.From(item, result);
        PackedArticle? packed = file.Article is { } article ? PackedOf(article, ContentHash.Of(bytes, count), body, compress, buffers) : null;
        ArraySegment<byte> line = IndexLineOf(file, buffers);
        return new PackEntry(item, stamp, packed)
        {
            IndexLine = Piece.New(line),
            IndexChecksum = Checksum.Of(line),
            IsUnsure = isUnreadable || stamp.IsUnsureAt(start),
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
            OwnDay = FieldsWriter.DayOf(article.Article.Date),
            DayInDigits = article.DigitDay?.Reading.Value ?? 0,
            WordCount = article.Article.WordCount,
            ContentHash = hash,
            Fields = Piece.New(fields),
            Body = Piece.New(stored),
            UnpackedLength = body.Count,
        }.WithChecksum();
    }

    private static ArraySegment<byte> IndexLineOf(ParsedFile file, ReadingBuffers buffers)
    {
        buffers.IndexLine.Clear();
        IndexFile.WriteFile(buffers.IndexLine, file);
        return buffers.File.Keep(buffers.IndexLine.Written);
    }

    private static ArraySegment<byte> Compress(ArraySegment<byte> body)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(body.Array!, body.Offset, body.Count);
        return new ArraySegment<byte>(compressed.ToArray());
    }
}
