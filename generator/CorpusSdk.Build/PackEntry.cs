using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build;

/// <summary>
/// An article file while it is packed: its parts of the outputs, as bytes, and what decides about their places. What was parsed of it is
/// gone by then: kept until all files are read, it would be most of what the collector of garbage has to go over.
/// </summary>
/// <param name="item">The file, and which article of which collection it makes.</param>
/// <param name="stamp">By which it is known to be the same as before.</param>
/// <param name="article">What the pack has of the article; null when the file is none.</param>
internal sealed class PackEntry(ArticleItem item, FileStamp stamp, PackedArticle? article)
{
    /// <summary>What stands for a parsed article where ids and collections are all that counts.</summary>
    private static readonly ParsedArticle Unread = new() { Format = "", Title = "", Body = "" };

    public ArticleItem Item { get; } = item;

    public FileStamp Stamp { get; } = stamp;

    public PackedArticle? Article { get; } = article;

    /// <summary>The file as collections are made of it.</summary>
    public ParsedFile File { get; } =
        new(item, article is null ? null : new ArticleFile { Item = item, Article = Unread, Id = article.Id, Slug = "", TitleName = "" }, []);

    /// <summary>The file's line in the index.</summary>
    public Piece IndexLine { get; set; }

    /// <summary>Whether the file is as it was, and its parts are taken from the last outputs.</summary>
    public bool IsReused { get; init; }

    /// <summary>Whether the next build has to read the file even if it is as it was: a lock that is gone changes neither its time nor its length.</summary>
    public bool IsUnreadable { get; init; }
}

/// <summary>What a pack has of an article.</summary>
internal sealed class PackedArticle(string id)
{
    public string Id { get; } = id;

    /// <summary>The day number as <c>DateOnly</c> counts it, plus one; 0 for none.</summary>
    public int Day { get; init; }

    public int WordCount { get; init; }

    /// <summary>The SHA-256 of the file's text, as hexadecimal digits.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>The checksum of id, fields and body.</summary>
    public ulong Checksum { get; init; }

    public Piece Fields { get; set; }

    /// <summary>The body as it is stored.</summary>
    public Piece Body { get; set; }

    /// <summary>The length of the body as UTF-8.</summary>
    public int UnpackedLength { get; init; }
}

/// <summary>By which a file is known to be the same as before: its time of change and its length.</summary>
internal readonly record struct FileStamp(long Ticks, long Length);

/// <summary>A part of an output: new bytes, or those at a place in the last output.</summary>
internal readonly record struct Piece(byte[]? Bytes, int Position, int Length)
{
    /// <summary>Whether it is in no output: the article's id belongs to another, or its collection has no name.</summary>
    public bool IsNowhere => Position < 0;

    /// <summary>The same, in no output.</summary>
    public Piece Nowhere => At(-1, Length);

    public static Piece New(ArraySegment<byte> bytes) => new(bytes.Array, bytes.Offset, bytes.Count);

    public static Piece At(int position, int length) => new(null, position, length);

    /// <summary>The bytes, given those of the last output.</summary>
    public ArraySegment<byte> In(byte[] last) => new(Bytes ?? last, Position, Length);
}
