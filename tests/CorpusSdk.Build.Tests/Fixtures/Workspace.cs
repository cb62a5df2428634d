using System.Text;
using CorpusSdk.Build.Caches;
using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Files;
using CorpusSdk.Build.Packing;
using CorpusSdk.Build.Reading;
using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Build.Tests.Fixtures;

/// <summary>A project's folder on disk: article files, and the packed corpus that is made of them.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly Dictionary<string, ArticleItem> _items = new(StringComparer.Ordinal);
    private DateTime _clock = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public Workspace() => Paths = new PackPaths(In("obj"), "Test.corpus");

    public string Folder { get; } = Directory.CreateTempSubdirectory("corpus-").FullName;

    public PackPaths Paths { get; }

    /// <summary>The articles, in the order in which they were added.</summary>
    public IReadOnlyList<ArticleItem> Items => [.. _items.Values];

    /// <summary>What the last packing did.</summary>
    public PackOutcome Last { get; private set; } = null!;

    public byte[] Pack => File.ReadAllBytes(Last.PackFile);

    public string Index => File.ReadAllText(Last.IndexFile);

    public string In(string relative) => Path.Combine(Folder, relative);

    public void Add(string relative, string text, string collection = "News") => Add(relative, Encoding.UTF8.GetBytes(text), collection);

    public void Add(string relative, byte[] bytes, string collection = "News")
    {
        string path = In(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Write(path, bytes);
        Take(relative, collection);
    }

    /// <summary>Makes an article of a file, whether or not it is there; one it was already may change its collection.</summary>
    public void Take(string relative, string collection) => _items[relative] = ArticleItem.From(In(relative), Folder, collection, 0);

    /// <summary>Makes another article of a file.</summary>
    public void Take(string relative, ArticleItem item) => _items[relative] = item;

    public void Remove(string relative)
    {
        File.Delete(In(relative));
        _items.Remove(relative);
    }

    public void Edit(string relative, string text) => Write(In(relative), Encoding.UTF8.GetBytes(text));

    /// <summary>Puts another file in the place of one, so that nobody reads half of it.</summary>
    public void Replace(string relative, string text)
    {
        Write(In("edited"), Encoding.UTF8.GetBytes(text));
        File.Move(In("edited"), In(relative), overwrite: true);
    }

    public PackOutcome Run(bool compress = false) => Run(Items, compress);

    public PackOutcome Run(PackSettings settings) => Last = Packer.Pack(Items, Paths, settings);

    public PackOutcome Run(IReadOnlyList<ArticleItem> items, bool compress = false, string assembly = "") =>
        Last = Packer.Pack(items, Paths, compress, assembly);

    /// <summary>The files as they are before their places are planned.</summary>
    public PackEntry[] Read() =>
        EntryReader.ReadAll(
            Items, EntryReader.StampAll(Items), PackCache.Load(Paths, new PackSettings(Compress: false)),
            new PackSettings(Compress: false), new LinkGuard(follow: true));

    /// <summary>The pack that the same files give without anything to start from.</summary>
    public byte[] PackedFromScratch(bool compress = false) => PackedFromScratch(new PackSettings(compress));

    /// <inheritdoc cref="PackedFromScratch(bool)"/>
    public byte[] PackedFromScratch(PackSettings settings)
    {
        if (Directory.Exists(In("fresh"))) Directory.Delete(In("fresh"), recursive: true);
        return File.ReadAllBytes(Packer.Pack(Items, new PackPaths(In("fresh"), "Test.corpus"), settings).PackFile);
    }

    /// <summary>Each time at a time of its own: clocks of file systems tick slower than tests write.</summary>
    private void Write(string path, byte[] bytes)
    {
        File.WriteAllBytes(path, bytes);
        File.SetLastWriteTimeUtc(path, _clock = _clock.AddSeconds(1));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
