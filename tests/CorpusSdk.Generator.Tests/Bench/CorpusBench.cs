using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// A project with articles, put together in memory: <c>CorpusBench.With("news/a.txt", text).Run()</c>. Paths are below the
/// corpus root. Benches are immutable, so that a test can go on from one in two directions.
/// </summary>
internal sealed record CorpusBench
{
    public const string ProjectDirectory = "/repo/project/";
    public const string CorpusRoot = ProjectDirectory + "corpus/";

    public static readonly CorpusBench Empty = new();

    public ImmutableArray<BenchFile> Files { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("RootNamespace", "Demo")
        .Add("ProjectDir", ProjectDirectory);

    /// <summary>C# of the project itself, by the names of its files.</summary>
    public ImmutableArray<(string Path, string Text)> Code { get; init; } = [];

    /// <summary>Files such as <c>.globalconfig</c> and <c>.editorconfig</c>, by their names in the project's folder.</summary>
    public ImmutableArray<(string Name, string Text)> Configs { get; init; } = [];

    public static CorpusBench With(string path, string text) => Empty.And(path, text);

    public static CorpusBench With(IEnumerable<(string Path, string Text)> articles) => Empty.And(articles);

    /// <summary>Adds an article below the corpus root, as the package's default items do.</summary>
    public CorpusBench And(string path, string text) => And(path, SourceText.From(text, Encoding.UTF8));

    /// <summary>Adds an article of bytes, read as a compiler on Unix reads it unless another fallback is given.</summary>
    public CorpusBench And(string path, byte[] bytes, Encoding? fallback = null) =>
        And(path, CompilerText.Decode(bytes, fallback ?? CompilerText.Unix));

    private CorpusBench And(string path, SourceText text) => And(BenchFile.Article(path, text));

    public CorpusBench And(IEnumerable<(string Path, string Text)> articles) =>
        this with
        {
            Files = [.. Files,
            .. articles.Select(static article => BenchFile.Article(article.Path, SourceText.From(article.Text, Encoding.UTF8)))]
        };

    /// <summary>Adds a file that names its collection itself, as a plain additional file does.</summary>
    public CorpusBench AndInCollection(string collection, string path, string text) =>
        And(new BenchFile(ProjectDirectory + path, SourceText.From(text, Encoding.UTF8), collection, ""));

    /// <summary>Adds an additional file that is no article.</summary>
    public CorpusBench AndUnrelated(string path, string text) =>
        And(new BenchFile(ProjectDirectory + path, SourceText.From(text, Encoding.UTF8), null, null));

    public CorpusBench And(BenchFile file) => this with { Files = Files.Add(file) };

    public CorpusBench WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>Adds C# of the project itself.</summary>
    public CorpusBench WithCode(string code, string? path = null) => this with { Code = Code.Add((path ?? $"Code{Code.Length}.cs", code)) };

    /// <summary>Adds a <c>.globalconfig</c> or an <c>.editorconfig</c>.</summary>
    public CorpusBench WithConfig(string name, string text) => this with { Configs = Configs.Add((name, text)) };

    /// <summary>Runs the generator, and once more after an unrelated edit of C#, which has to change nothing.</summary>
    public BenchRun Run()
    {
        BenchSession session = Start();
        Pipeline.AssertNothingThrown(session.Result);
        Pipeline.AssertHoldsNoCompilerTypes(session.Result);

        BenchSession again = session.EditCode();
        Pipeline.AssertNothingThrown(again.Result);
        Pipeline.AssertEverythingCached(again.Result);
        return new BenchRun(session);
    }

    /// <summary>Runs the generator once, ready for edits.</summary>
    public BenchSession Start() => BenchSession.Start(this);

    public CSharpCompilation Compile()
    {
        IEnumerable<SyntaxTree> trees = Code.Select(
            static code => CSharpSyntaxTree.ParseText(code.Text, BenchCompiler.ParseOptions, ProjectDirectory + code.Path, Encoding.UTF8));
        return BenchCompiler.Compile(trees, Configs.IsEmpty ? null : new BenchSeverities(Configs));
    }
}
