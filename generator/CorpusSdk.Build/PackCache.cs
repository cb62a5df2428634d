using System.Globalization;
using System.Text;
using CorpusSdk.Parsing;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Index;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build;

/// <summary>
/// What the last packing read: each file's stamp, and the places of its parts in the pack and the index. Trusted only when pack
/// and index are the very files that were written with it.
/// </summary>
internal sealed class PackCache
{
    private const string Header = "corpus cache 3";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly Dictionary<string, PackEntry> _entries = new(StringComparer.Ordinal);
    private readonly PackPaths? _last;

    private PackCache(PackPaths? last) => _last = last;

    public int Count => _entries.Count;

    /// <summary>Whether there are outputs to take parts from.</summary>
    public bool IsTrusted => _last is not null;

    public static PackCache Load(PackPaths paths, bool compress)
    {
        try
        {
            return Read(paths, compress);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException or InvalidOperationException or ArgumentException)
        {
            // A cache that cannot be read is no cache; everything is read anew.
            return new PackCache(null);
        }
    }

    /// <summary>The entry of a file that is as it was, and belongs where it did.</summary>
    public PackEntry? Find(ArticleItem item, FileStamp stamp) =>
        _entries.TryGetValue(KeyOf(item), out PackEntry? known) && known.Stamp == stamp && known.Item == item && IsWhole(known) ? known : null;

    /// <summary>The last pack and the last index; empty when there are none to trust.</summary>
    public (byte[] Pack, byte[] Index) LastOutputs() => _last is { } last ? (File.ReadAllBytes(last.Pack), File.ReadAllBytes(last.Index)) : ([], []);

    /// <summary>Whether nothing of it has to be read again: a body may have been left out of the last pack.</summary>
    private static bool IsWhole(PackEntry entry) => !entry.IsUnreadable && entry.Article is not { Body.IsNowhere: true };

    public static byte[] Write(IReadOnlyList<PackEntry> entries, PackPaths paths, bool compress)
    {
        var lines = new IndexLineWriter();
        foreach (PackEntry entry in entries) Write(lines, entry);
        byte[] firstLine = FirstLine(paths, compress, lines.Written);
        var cache = new byte[firstLine.Length + lines.Written.Count];
        firstLine.CopyTo(cache, 0);
        lines.Written.AsSpan().CopyTo(cache.AsSpan(firstLine.Length));
        return cache;
    }

    private static void Write(IndexLineWriter line, PackEntry entry)
    {
        IndexFile.WriteItem(line, entry.Item);
        line.Number(entry.Stamp.Ticks);
        line.Number(entry.Stamp.Length);
        line.Flag(entry.IsUnreadable);
        Write(line, entry.IndexLine);
        line.Flag(entry.Article is not null);
        if (entry.Article is { } article)
        {
            line.Text(article.Id);
            line.Number(article.Day);
            line.Number(article.WordCount);
            line.Text(article.ContentHash);
            line.Number(unchecked((long)article.Checksum));
            Write(line, article.Fields);
            Write(line, article.Body);
            line.Number(article.UnpackedLength);
        }

        line.End();
    }

    private static PackEntry ReadEntry(IndexLineReader line)
    {
        ArticleItem item = IndexFile.ReadItem(line);
        var stamp = new FileStamp(line.LongNumber(), line.LongNumber());
        bool isUnreadable = line.Flag();
        Piece indexLine = ReadPiece(line);
        PackedArticle? article = line.Flag() ? ReadArticle(line) : null;
        line.End();
        return new PackEntry(item, stamp, article) { IsReused = true, IsUnreadable = isUnreadable, IndexLine = indexLine };
    }

    private static PackedArticle ReadArticle(IndexLineReader line) => new(line.Text())
    {
        Day = line.Number(),
        WordCount = line.Number(),
        ContentHash = line.Text(),
        Checksum = unchecked((ulong)line.LongNumber()),
        Fields = ReadPiece(line),
        Body = ReadPiece(line),
        UnpackedLength = line.Number(),
    };

    private static void Write(IndexLineWriter line, Piece piece)
    {
        line.Number(piece.Position);
        line.Number(piece.Length);
    }

    private static Piece ReadPiece(IndexLineReader line) => Piece.At(line.Number(), line.Number());

    private static PackCache Read(PackPaths paths, bool compress)
    {
        if (!File.Exists(paths.Cache) || !File.Exists(paths.Pack) || !File.Exists(paths.Index)) return new PackCache(null);

        byte[] bytes = File.ReadAllBytes(paths.Cache);
        int start = Array.IndexOf(bytes, (byte)'\n') + 1;
        var lines = new ArraySegment<byte>(bytes, start, bytes.Length - start);
        if (!bytes.AsSpan(0, start).SequenceEqual(FirstLine(paths, compress, lines))) return new PackCache(null);

        var cache = new PackCache(paths);
        string text = Utf8.GetString(bytes, start, lines.Count);
        var line = new IndexLineReader(text, 0);
        while (line.Position < text.Length)
        {
            PackEntry entry = ReadEntry(line);
            cache._entries.Add(KeyOf(entry.Item), entry);
        }

        return cache;
    }

    /// <summary>
    /// Names the builds of packer and parser, the settings, the files that belong together by their lengths and times, and the
    /// checksum of the lines below: a wrong place of a body would put another article's text into the next pack.
    /// </summary>
    private static byte[] FirstLine(PackPaths paths, bool compress, ArraySegment<byte> lines) =>
        Utf8.GetBytes(string.Join(" ", Header, BuildOf(typeof(PackCache)), BuildOf(typeof(ArticleParser)), compress, Identity(paths.Pack), Identity(paths.Index), Checksum.Of(lines).ToString("X16", CultureInfo.InvariantCulture)) + "\n");

    private static Guid BuildOf(Type type) => type.Assembly.ManifestModule.ModuleVersionId;

    private static string Identity(string path)
    {
        var info = new FileInfo(path);
        return string.Format(CultureInfo.InvariantCulture, "{0}:{1}", info.Length, info.LastWriteTimeUtc.Ticks);
    }

    private static string KeyOf(ArticleItem item) => item.Path + "\n" + item.Collection;
}
