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
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Reading;

/// <summary>Reads and parses files on all processors, but for those that the cache knows.</summary>
internal static class EntryReader
{
    /// <summary>Takes the stamps of files, before any of them is read.</summary>
    public static FileStamp[] StampAll(IReadOnlyList<ArticleItem> items)
    {
        var stamps = new FileStamp[items.Count];
        Parallel.For(0, stamps.Length, i => stamps[i] = FileStamp.Of(items[i].Path));
        return stamps;
    }

    public static PackEntry[] ReadAll(
        IReadOnlyList<ArticleItem> items, FileStamp[] stamps, PackCache cache, PackSettings settings, LinkGuard links,
        Action<int, int>? progress = null)
    {
        int done = 0;
        var entries = new PackEntry[items.Count];
        using var buffers = new ThreadLocal<ReadingBuffers>(static () => new ReadingBuffers());
        Parallel.For(0, items.Count, i =>
        {
            entries[i] = Read(items[i], stamps[i], cache, settings, links, buffers.Value);
            progress?.Invoke(Interlocked.Increment(ref done), items.Count);
        });
        return entries;
    }

    /// <summary>Reads files anew whose articles are in no output to take them from.</summary>
    public static void ReadAgain(PackEntry[] entries, IReadOnlyCollection<PackEntry> lacking, PackSettings settings)
    {
        var again = new HashSet<PackEntry>(lacking);
        using var buffers = new ThreadLocal<ReadingBuffers>(static () => new ReadingBuffers());
        Parallel.For(
            0, entries.Length, i =>
                entries[i] = again.Contains(entries[i])
                    ? Read(entries[i].Item, FileStamp.Of(entries[i].Item.Path), isEmpty: false, settings, buffers.Value)
                    : entries[i]);
    }

    /// <summary>Reads one file. The bytes of the entry are the thread's, and stay as they are.</summary>
    public static PackEntry Read(ArticleItem item, PackSettings settings, LinkGuard links, ReadingBuffers buffers) =>
        Read(item, default, PackCache.None, settings, links, buffers);

    private static PackEntry Read(
        ArticleItem item, FileStamp stamp, PackCache cache, PackSettings settings, LinkGuard links, ReadingBuffers buffers)
    {
        var info = new FileInfo(item.Path);
        if (info.Exists && links.Refuses(info)) return Refused(item, stamp, buffers);
        return cache.Find(item, stamp) ?? Read(item, stamp, isEmpty: info.Exists && !links.IsReadable(info), settings, buffers);
    }

    /// <summary>Read anew each time: where a link leads is no matter of its stamp.</summary>
    private static PackEntry Refused(ArticleItem item, FileStamp stamp, ReadingBuffers buffers)
    {
        ParseResult result = ArticleParser.Failed(
            ProblemKinds.LinkOutside, new ArticleText(""), default, "leads out of the folder of the articles",
            "Put the file itself there, or set the property CorpusFollowLinks to true");
        ArraySegment<byte> line = IndexLineOf(ParsedFile.From(item, result), buffers);
        return new PackEntry(item, stamp, article: null)
        {
            IndexLine = Piece.New(line),
            IndexChecksum = Checksum.Of(line),
            IsUnsure = true
        };
    }

    private static PackEntry Read(ArticleItem item, FileStamp stamp, bool isEmpty, PackSettings settings, ReadingBuffers buffers)
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
            result = Utf8Text.Parse(ref bytes, ref count, item.IsMarkdown, out body);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            result = ArticleParser.Failed(ProblemKinds.Unreadable, new ArticleText(""), default);
            isUnreadable = true;
        }

        var file = ParsedFile.From(item, result);
        PackedArticle? packed = file.Article is { } article
            ? PackedOf(article, ContentHash.Of(bytes, count), body, settings, buffers)
            : null;
        ArraySegment<byte> line = IndexLineOf(file, buffers);
        return new PackEntry(item, stamp, packed)
        {
            IndexLine = Piece.New(line),
            IndexChecksum = Checksum.Of(line),
            IsUnsure = isUnreadable || stamp.IsUnsureAt(start),
        };
    }

    private static PackedArticle PackedOf(
        ArticleFile article, string hash, ArraySegment<byte> body, PackSettings settings, ReadingBuffers buffers)
    {
        buffers.Fields.Clear();
        FieldsWriter.Write(buffers.Fields, article, hash);
        ArraySegment<byte> fields = buffers.File.Keep(buffers.Fields.Written);
        ArraySegment<byte> words = settings.WithSearchIndex
            ? buffers.File.Keep(buffers.Words.Read(article, body))
            : new ArraySegment<byte>([]);
        ArraySegment<byte> stored = settings.Compress ? Compress(body) : buffers.File.Keep(body);
        return new PackedArticle(article.Id, article.Id, DayOf(article, StandardMember.Date), DayOf(article, StandardMember.Updated))
        {
            Orders = article.Orders,
            IsDraft = article.Article.IsDraft,
            WordCount = article.Article.WordCount,
            ContentHash = hash,
            Fields = Piece.New(fields),
            Body = Piece.New(stored),
            Words = Piece.New(words),
            WordsChecksum = Checksum.Of(words),
            UnpackedLength = body.Count,
        }.WithChecksum();
    }

    private static PackedDay DayOf(ArticleFile article, StandardMember member) =>
        PackedDay.Of(article.Article.Members.Day(member), article.DayInDigits(member));

    private static ArraySegment<byte> IndexLineOf(ParsedFile file, ReadingBuffers buffers)
    {
        buffers.IndexLine.Clear();
        IndexFile.WriteFile(buffers.IndexLine, file);
        return buffers.File.Keep(buffers.IndexLine.Written);
    }

    private static ArraySegment<byte> Compress(ArraySegment<byte> body)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(
            body.Array!, body.Offset, body.Count);
        }

        return new ArraySegment<byte>(compressed.ToArray());
    }
}
