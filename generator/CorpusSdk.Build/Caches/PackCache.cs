using System.Globalization;
using System.Text;
using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Files;
using CorpusSdk.Parsing;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Index;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Caches;

/// <summary>
/// What the last packing read: each file's stamp, and the places of its parts in pack, index and words. Trusted only when these are the
/// very files that were written with it.
/// </summary>
internal sealed class PackCache
{
    private const string Header = "corpus cache 8";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Nothing to take parts from.</summary>
    public static readonly PackCache None = new(null);

    private readonly Dictionary<string, PackEntry> _entries = new(StringComparer.Ordinal);

    private PackCache(PackRun? last) => Last = last;

    public int Count => _entries.Count;

    /// <summary>Gets the run whose outputs there are to take parts from; null without one.</summary>
    public PackRun? Last { get; }

    public static PackCache Load(PackPaths paths, PackSettings settings)
    {
        try
        {
            return Read(paths, settings);
        }
        catch (Exception error)
            when (error is IOException or UnauthorizedAccessException or FormatException or InvalidOperationException or ArgumentException
                or IndexOutOfRangeException)
        {
            // A cache that cannot be read is not a cache; everything is read anew.
            return None;
        }
    }

    /// <summary>The entry of a file that is as it was, and belongs where it did.</summary>
    public PackEntry? Find(ArticleItem item, FileStamp stamp) =>
        _entries.TryGetValue(KeyOf(item), out PackEntry? known) && known.Stamp == stamp && known.Item == item && !known.IsUnsure
            ? known
            : null;

    public static byte[] Write(IEnumerable<PlacedEntry> entries, PackRun run, PackPaths paths, PackSettings settings)
    {
        var lines = new IndexLineWriter();
        foreach (PlacedEntry entry in entries) Write(lines, entry);
        byte[] firstLine = FirstLine(run, paths, settings, lines.Written);
        byte[] cache = new byte[firstLine.Length + lines.Written.Count];
        firstLine.CopyTo(cache, 0);
        lines.Written.AsSpan().CopyTo(cache.AsSpan(firstLine.Length));
        return cache;
    }

    private static void Write(IndexLineWriter line, PlacedEntry placed)
    {
        PackEntry entry = placed.Entry;
        IndexFile.WriteItem(line, entry.Item);
        line.Number(entry.Stamp.Ticks);
        line.Number(entry.Stamp.Length);
        line.Number(entry.Stamp.Change);
        line.Flag(entry.IsUnsure);
        line.Number(unchecked((long)entry.IndexChecksum));
        Write(line, placed.IndexLine);
        line.Flag(entry.Article is not null);
        if (entry.Article is { } article)
        {
            line.Text(article.WantedId);
            line.Text(article.Id);
            Write(line, article.Date);
            Write(line, article.Updated);
            line.Number(unchecked((long)article.Checksum));
            line.Number(article.Orders.MonthFirst);
            line.Number(article.Orders.DayFirst);
            line.Flag(article.IsDraft);
            line.Number(article.WordCount);
            line.Text(article.ContentHash);
            Write(line, placed.Fields);
            Write(line, placed.Body);
            Write(line, placed.Words);
            line.Number(unchecked((long)article.WordsChecksum));
            line.Number(article.UnpackedLength);
        }

        line.End();
    }

    private static PackEntry ReadEntry(IndexLineReader line)
    {
        ArticleItem item = IndexFile.ReadItem(line);
        var stamp = new FileStamp(line.LongNumber(), line.LongNumber(), line.LongNumber());
        bool isUnsure = line.Flag();
        ulong indexChecksum = unchecked((ulong)line.LongNumber());
        Piece indexLine = ReadPiece(line);
        PackedArticle? article = line.Flag() ? ReadArticle(line) : null;
        line.End();
        return new PackEntry(item, stamp, article)
        {
            IsReused = true,
            IsUnsure = isUnsure,
            IndexLine = indexLine,
            IndexChecksum = indexChecksum
        };
    }

    private static PackedArticle ReadArticle(IndexLineReader line)
    {
        string wantedId = line.Text();
        string id = line.Text();
        PackedDay date = ReadDay(line);
        PackedDay updated = ReadDay(line);
        ulong checksum = unchecked((ulong)line.LongNumber());
        return new PackedArticle(wantedId, id, date, updated)
        {
            Orders = new DigitOrders(line.Number(), line.Number()),
            IsDraft = line.Flag(),
            WordCount = line.Number(),
            ContentHash = line.Text(),
            Fields = ReadPiece(line),
            Body = ReadPiece(line),
            Words = ReadPiece(line),
            WordsChecksum = unchecked((ulong)line.LongNumber()),
            UnpackedLength = line.Number(),
        }.WithChecksum(checksum);
    }

    private static void Write(IndexLineWriter line, PackedDay day)
    {
        line.Number(day.Own);
        line.Number(day.Digits);
    }

    private static PackedDay ReadDay(IndexLineReader line) => new(line.Number(), line.LongNumber());

    private static void Write(IndexLineWriter line, Piece piece)
    {
        line.Number(piece.Position);
        line.Number(piece.Length);
    }

    private static Piece ReadPiece(IndexLineReader line) => Piece.At(line.Number(), line.Number());

    private static PackCache Read(PackPaths paths, PackSettings settings)
    {
        if (!File.Exists(paths.Cache)) return None;

        byte[] bytes = File.ReadAllBytes(paths.Cache);
        int start = Array.IndexOf(bytes, (byte)'\n') + 1;
        var lines = new ArraySegment<byte>(bytes, start, bytes.Length - start);
        string[] words = Utf8.GetString(bytes, 0, start).Split(' ');
        var run = new PackRun(Stamp(words[words.Length - 4]), Stamp(words[words.Length - 3]), Stamp(words[words.Length - 2]));
        if (!bytes.AsSpan(0, start).SequenceEqual(FirstLine(run, paths, settings, lines))) return None;

        var cache = new PackCache(run);
        var line = new IndexLineReader(new RecentTexts());
        line.Start(new ArraySegment<char>(Utf8.GetChars(bytes, start, lines.Count)));
        while (!line.IsAtEnd)
        {
            PackEntry entry = ReadEntry(line);
            cache._entries.Add(KeyOf(entry.Item), entry);
        }

        return cache;
    }

    /// <summary>
    /// Names the builds of packer and parser, the settings, pack, index and words by their stamps with lengths and times, and the
    /// checksum of the lines below: a wrong place of a body would put another article's text into the next pack.
    /// </summary>
    private static byte[] FirstLine(PackRun run, PackPaths paths, PackSettings settings, ArraySegment<byte> lines) =>
        Utf8.GetBytes(string.Join(
            " ", Header, BuildOf(typeof(PackCache)), BuildOf(typeof(ArticleParser)), settings.Compress, settings.UniqueIds,
            settings.LeavesOutDrafts, settings.WithSearchIndex,
            Identity(paths.PackOf(run.Pack)), Identity(paths.IndexOf(run.Index)), Identity(paths.WordsOf(run.Words)), Stamp(run.Pack),
            Stamp(run.Index), Stamp(run.Words), Stamp(Checksum.Of(lines)))
            + "\n");

    private static Guid BuildOf(Type type) => type.Assembly.ManifestModule.ModuleVersionId;

    private static string Stamp(ulong value) => value.ToString("x16", CultureInfo.InvariantCulture);

    private static ulong Stamp(string value) => ulong.Parse(value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static string Identity(string path)
    {
        var stamp = FileStamp.Of(path);
        return string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}", stamp.Length, stamp.Ticks, stamp.Change);
    }

    private static string KeyOf(ArticleItem item) => item.Path + "\n" + item.Collection;
}
