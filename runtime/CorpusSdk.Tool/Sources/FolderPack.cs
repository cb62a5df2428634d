using System.Security.Cryptography;
using System.Text;
using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Files;
using CorpusSdk.Build.Packing;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Index;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;

namespace CorpusSdk.Tool.Sources;

/// <summary>
/// Article files, packed as a build packs them. What was packed is kept in the user's cache: the next command reads files alone that
/// changed.
/// </summary>
internal sealed class FolderPack : IDisposable
{
    private readonly string? _temporary;

    private FolderPack(PackOutcome outcome, FoundFiles found, IEnumerable<ArticleItem> items, string? temporary)
    {
        PackFile = outcome.PackFile;
        IndexPath = outcome.IndexFile;
        Problems = found.Problems;
        Project = found.Project;
        Spellings = SpellingsOf(items.Select(static item => item.Collection));
        _temporary = temporary;
    }

    public string PackFile { get; }

    /// <summary>Gets the file that stands for the articles in a compiler.</summary>
    public string IndexPath { get; }

    public ProjectSettings Project { get; }

    /// <summary>Gets the spelling of each collection's folder, by the collection's name.</summary>
    public IReadOnlyDictionary<string, string> Spellings { get; }

    /// <summary>Gets what is no file to read.</summary>
    public IReadOnlyList<FileProblem> Problems { get; }

    /// <summary>Gets what was parsed of the files, without their bodies.</summary>
    public IReadOnlyList<ParsedFile> Files => field ??= IndexFile.Read(File.ReadAllText(IndexPath)).Files;

    public static FolderPack Of(FoundFiles found, string path, SourceOptions options)
    {
        LinkGuard links = new(options.FollowLinks);
        found.LeaveOutLinked(links);
        ArticleItem[] items = [.. found.Items];
        string? temporary = null;
        string folder = options.UseCache && CacheOf(path) is { } cache ? cache : temporary = Directory.CreateTempSubdirectory("corpus-").FullName;
        PackSettings settings = new(
            Compress: false, found.Project.HasUniqueIds, options.WithSearchIndex ? PackSettings.AnyLength : PackSettings.NoSearchIndex);
        try
        {
            PackOutcome outcome = Packer.Pack(
                items, new PackPaths(folder, options.WithSearchIndex ? "search" : "corpus"), settings, links: links, progress: options.Progress);
            return new FolderPack(outcome, found, items, temporary);
        }
        catch (PackLimitException error)
        {
            throw new SourceException(
                $"'{path}' is too large to be opened as one corpus: {error.Message}. Name its folders one by one; 'corpus check', 'stats' and 'export' "
                + "go through a folder of any size.", error);
        }
    }

    /// <summary>The spelling of each collection's folder, by the collection's name.</summary>
    /// <param name="collections">
    /// The folders. Of several spellings of one collection, the first in ordinal order is the one of its keys.
    /// </param>
    public static IReadOnlyDictionary<string, string> SpellingsOf(IEnumerable<string> collections) => collections
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .GroupBy(Identifier.From, StringComparer.Ordinal)
        .ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_temporary is null) return;

        try
        {
            Directory.Delete(_temporary, recursive: true);
        }
        catch (IOException)
        {
            // A file that is still mapped stays until the system clears its temporary folder.
        }
    }

    /// <summary>The folder of the user's cache for a path; null where there is none that can be written to.</summary>
    private static string? CacheOf(string path)
    {
        string home = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } chosen
            ? chosen
            : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        if (home.Length == 0) return null;

        string key = $"{ToolVersion.Current}\n{Path.GetFullPath(path)}";
        string folder = Path.Combine(
            home, "corpussdk", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8)));
        try
        {
            Directory.CreateDirectory(folder);
            return folder;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
