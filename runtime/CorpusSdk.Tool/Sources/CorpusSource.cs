using CorpusSdk.Collections;
using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Tool.Sources;

/// <summary>A corpus, opened. A folder is packed first as a build packs it, so that all kinds are read in one way.</summary>
internal sealed class CorpusSource : IDisposable
{
    private readonly IDisposable? _temporary;
    private readonly Func<string, string> _spellingOf;

    private CorpusSource(string path, SourceKind kind, UntypedCorpus articles, FolderPack? folder, IDisposable? temporary)
    {
        Path = path;
        Kind = kind;
        Articles = articles;
        Folder = folder;
        _temporary = temporary;
        _spellingOf = SpellingOf(folder);
    }

    /// <summary>Gets the path as it was named.</summary>
    public string Path { get; }

    public SourceKind Kind { get; }

    public UntypedCorpus Articles { get; }

    /// <summary>Gets the files that the articles were read from; null for a compiled corpus.</summary>
    public FolderPack? Folder { get; }

    /// <summary>Opens a corpus.</summary>
    /// <param name="path">A folder, a project file, an assembly or a package; a folder with one project in it is that project.</param>
    /// <param name="options">How.</param>
    /// <exception cref="SourceException">There is nothing of the kind, or it cannot be read.</exception>
    public static CorpusSource Open(string path, SourceOptions options) => Open(path, options, FoundFiles.Of(path, options));

    /// <summary>Opens a corpus.</summary>
    /// <param name="path">The path.</param>
    /// <param name="options">How.</param>
    /// <param name="found">The files of a folder or project; null for something else.</param>
    /// <exception cref="SourceException">There is nothing of the kind, or it cannot be read.</exception>
    public static CorpusSource Open(string path, SourceOptions options, FoundFiles? found)
    {
        try
        {
            return found is not null ? Of(path, found.Kind, FolderPack.Of(found, path, options))
                : !File.Exists(path) ? throw new SourceException($"There is no file or folder '{path}'.")
                : System.IO.Path.GetExtension(path).ToUpperInvariant() switch
                {
                    ".DLL" or ".EXE" => OpenAssembly(path),
                    ".NUPKG" => OpenPackage(path),
                    _ => throw new SourceException(
                        $"'{path}' is no corpus. Name a folder of articles, a project (.csproj), an assembly (.dll) or a package (.nupkg)."),
                };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw SourceException.Unreadable(path, error);
        }
    }

    /// <summary>Returns an article's key among all articles, such as <c>news/first-light</c>.</summary>
    public string KeyOf(Article article) => KeyPrefix.Of(article.Collection, _spellingOf(article.Collection)) + article.Id;

    /// <inheritdoc/>
    public void Dispose()
    {
        Folder?.Dispose();
        _temporary?.Dispose();
    }

    private static CorpusSource Of(string path, SourceKind kind, FolderPack folder)
    {
        int length = checked((int)new FileInfo(folder.PackFile).Length);
        Func<string, string> spellingOf = SpellingOf(folder);
        return new CorpusSource(
            path, kind, UntypedCorpus.Open(folder.PackFile, 0, length, name => PrefixOf(name, spellingOf)), folder, null);
    }

    private static CorpusSource OpenAssembly(string path)
    {
        (long position, int length) = CompiledCorpus.Find(path)
            ?? throw new SourceException(
                $"'{path}' has no packed corpus: it was built without articles, or with CorpusBodyStorage=Literal, which has texts in code.");
        return new CorpusSource(path, SourceKind.Assembly, UntypedCorpus.Open(path, position, length, PrefixOf), null, null);
    }

    private static CorpusSource OpenPackage(string path)
    {
        TemporaryAssembly assembly = TemporaryAssembly.FromPackage(path)
            ?? throw new SourceException($"No assembly in '{path}' has a packed corpus.");
        return new CorpusSource(
            path, SourceKind.Package, UntypedCorpus.Open(assembly.Path, assembly.Position, assembly.Length, PrefixOf), null, assembly);
    }

    /// <summary>A pack has the names of collections, and not the spelling of their folders, which keys are made of.</summary>
    private static Func<string, string> SpellingOf(FolderPack? folder) => name => folder?.Spellings.GetValueOrDefault(name, name) ?? name;

    private static string PrefixOf(string collection) => PrefixOf(collection, static name => name);

    private static string PrefixOf(string collection, Func<string, string> spellingOf) =>
        KeyPrefix.Of(collection, spellingOf(collection)).TrimEnd('/');
}

/// <summary>What a command works on: a folder of articles, a project, or a compiled corpus.</summary>
internal enum SourceKind
{
    Folder,
    Project,
    Assembly,
    Package,
}
