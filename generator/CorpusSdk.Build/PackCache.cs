using System.Globalization;
using System.Text;
using CorpusSdk.Packed;
using CorpusSdk.Parsing;

namespace CorpusSdk.Build;

/// <summary>
/// What the last packing read: each file's stamp and the place of its body in the pack, and in the index what was parsed of
/// it. Trusted only when pack and index are the very files that were written with it.
/// </summary>
internal sealed class PackCache
{
    private const string Header = "corpus cache 2";

    private readonly Dictionary<string, (FileStamp Stamp, StoredBody Body, string ContentHash, ParsedFile File)> _files = new(StringComparer.Ordinal);

    private PackCache(string? pack) => Pack = pack;

    public int Count => _files.Count;

    /// <summary>The last pack, whose bodies may be taken over; null when there is none to trust.</summary>
    public string? Pack { get; }

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
        _files.TryGetValue(KeyOf(item), out var known) && known.Stamp == stamp && known.File.Item == item && IsWhole(known.File, known.Body)
            ? new PackEntry(known.File, stamp) { Body = known.Body, ContentHash = known.ContentHash }
            : null;

    /// <summary>
    /// Whether the last pack has the body of an article, which may have been left out. A file that is none was read at least:
    /// a lock that is gone, or a right that was given, changes neither its time nor its length.
    /// </summary>
    private static bool IsWhole(ParsedFile file, StoredBody body) =>
        file.Article is null ? !file.Problems.Any(static problem => problem.Kind == ProblemKinds.Unreadable) : body.Position != StoredBody.Nowhere;

    public static string Write(IReadOnlyList<PackEntry> entries, PackPaths paths, bool compress)
    {
        var text = new StringBuilder();
        foreach (PackEntry entry in entries)
        {
            foreach (long value in (ReadOnlySpan<long>)[entry.Stamp.Ticks, entry.Stamp.Length, entry.Body.Position, entry.Body.Length, entry.Body.UnpackedLength])
                text.Append(value.ToString(CultureInfo.InvariantCulture)).Append(' ');
            text.Append(entry.ContentHash).Append('\n');
        }

        return FirstLine(paths, compress, text.ToString()) + "\n" + text;
    }

    private static PackCache Read(PackPaths paths, bool compress)
    {
        if (!File.Exists(paths.Cache) || !File.Exists(paths.Pack) || !File.Exists(paths.Index)) return new PackCache(null);

        string text = File.ReadAllText(paths.Cache);
        string rest = text.Substring(text.IndexOf('\n') + 1);
        if (!text.Equals(FirstLine(paths, compress, rest) + "\n" + rest, StringComparison.Ordinal) || IndexFile.Read(File.ReadAllText(paths.Index)) is not { } files)
            return new PackCache(null);

        string[] lines = rest.Split('\n');
        if (files.Count != lines.Length - 1) return new PackCache(null);

        var cache = new PackCache(paths.Pack);
        for (int i = 0; i < files.Count; i++)
        {
            string[] values = lines[i].Split(' ');
            cache._files.Add(
                KeyOf(files[i].Item),
                (new FileStamp(Number(values[0]), Number(values[1])), new StoredBody((int)Number(values[2]), (int)Number(values[3]), (int)Number(values[4])), values[5], files[i]));
        }

        return cache;
    }

    /// <summary>
    /// Names the builds of packer and parser, the settings, the files that belong together by their lengths and times, and the
    /// checksum of the lines below: a wrong place of a body would put another article's text into the next pack.
    /// </summary>
    private static string FirstLine(PackPaths paths, bool compress, string rest) =>
        string.Join(" ", Header, BuildOf(typeof(PackCache)), BuildOf(typeof(ArticleParser)), compress, Identity(paths.Pack), Identity(paths.Index), Checksum.OfIds([rest]).ToString("X16", CultureInfo.InvariantCulture));

    private static Guid BuildOf(Type type) => type.Assembly.ManifestModule.ModuleVersionId;

    private static string Identity(string path)
    {
        var info = new FileInfo(path);
        return string.Format(CultureInfo.InvariantCulture, "{0}:{1}", info.Length, info.LastWriteTimeUtc.Ticks);
    }

    private static string KeyOf(ArticleItem item) => item.Path + "\n" + item.Collection;

    private static long Number(string text) => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
