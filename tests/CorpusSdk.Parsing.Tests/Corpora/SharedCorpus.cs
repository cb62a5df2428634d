using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using CorpusSdk.Parsing.Model;

namespace CorpusSdk.Parsing.Tests;

/// <summary>
/// The archives of real texts beside the repository: unpacked into a folder of their own, read, parsed and removed again,
/// once a run. A test that asks for one that is missing, or has no <c>tar</c> to unpack it, is skipped and says so.
/// </summary>
internal sealed class SharedCorpus
{
    private static readonly string Folder = Path.GetFullPath(Repository.PathOf("..", "shared", "corpora"));

    private readonly Lazy<IReadOnlyList<CorpusFile>> _files;

    private SharedCorpus(string name) => _files = new Lazy<IReadOnlyList<CorpusFile>>(() => Read(name));

    public static SharedCorpus HomeDigitalGov { get; } = new("home-digitalgov");

    public static SharedCorpus HomeVariants { get; } = new("home-variants");

    public static SharedCorpus Blog18F { get; } = new("18f-blog");

    public static SharedCorpus Peps { get; } = new("peps");

    public static SharedCorpus StateUnion { get; } = new("state_union");

    public static SharedCorpus PowerShellDocs { get; } = new("ps-docs-14k");

    public static SharedCorpus Nasty { get; } = new("nasty");

    /// <summary>The files in the order of their paths, each parsed.</summary>
    public IReadOnlyList<CorpusFile> Files => _files.Value;

    /// <summary>Every problem as <c>path(line,column) id</c>.</summary>
    public IEnumerable<string> Problems =>
        from file in Files
        from problem in file.Result.Problems
        select $"{file.Path}({problem.Span.Start.Line + 1},{problem.Span.Start.Column + 1}) {problem.Kind.Id}";

    private static IReadOnlyList<CorpusFile> Read(string name)
    {
        string archive = Path.Combine(Folder, name + ".tar.xz");
        Assert.SkipUnless(File.Exists(archive), $"The archive {archive} is missing.");

        string folder = Directory.CreateTempSubdirectory("corpus-").FullName;
        try
        {
            Unpack(archive, folder);
            // Besides the folder there may be a list of what to expect of it.
            string files = Path.Combine(folder, name);
            return
            [
                .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
                    .AsParallel()
                    .Select(path =>
                        CorpusFile.Read(
                            Path.GetRelativePath(
                                path.StartsWith(files + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? files : folder, path),
                                path))
                    .OrderBy(file => file.Path, StringComparer.Ordinal),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Unpack(string archive, string folder)
    {
        try
        {
            using Process tar = Process.Start(
                new ProcessStartInfo("tar", ["-xJf", archive, "-C", folder]) { RedirectStandardError = true })!;
            string errors = tar.StandardError.ReadToEnd();
            tar.WaitForExit();
            Assert.SkipUnless(tar.ExitCode == 0, $"tar cannot unpack {archive}: {errors}");
        }
        catch (Win32Exception error)
        {
            Assert.Skip($"There is no tar to unpack {archive}: {error.Message}");
        }
    }
}

/// <summary>One file of an archive: its path with slashes, its text as the compiler reads it, and the outcome.</summary>
internal sealed record CorpusFile(string Path, string Text, ParseResult Result)
{
    public ParsedArticle Article => Assert.IsType<ParsedArticle>(Result.Article);

    /// <summary>The lines of the text one by one, for readers that are simpler than the parser.</summary>
    public IEnumerable<string> Lines
    {
        get
        {
            using var reader = new StringReader(Text);
            while (reader.ReadLine() is { } line) yield return line;
        }
    }

    public static CorpusFile Read(string relativePath, string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        int count = bytes.Length;
        ParseResult result = Utf8Text.Parse(ref bytes, ref count);
        return new CorpusFile(relativePath.Replace('\\', '/'), Utf8Text.Decode(bytes, count) ?? "", result);
    }
}
