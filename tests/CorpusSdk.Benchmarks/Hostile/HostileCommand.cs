using System.Diagnostics;
using Basic.Reference.Assemblies;
using CorpusSdk.Generator;
using CorpusSdk.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Benchmarks;

/// <summary>Texts and corpora that somebody made to take long, and twice as large: the time has to double as well.</summary>
internal static class HostileCommand
{
    private const int Runs = 5;

    /// <param name="only">What the names of those that are measured hold.</param>
    /// <param name="scale">How many times their usual size the texts and corpora have.</param>
    public static int Run(string only, int scale)
    {
        MarkdownTable.Head("hostile text", "size", "parsed", "twice as large", "ratio");
        foreach (HostileText text in HostileText.All.Where(text => text.Name.Contains(only, StringComparison.Ordinal)))
        {
            int size = scale * text.Size;
            string once = text.Make(size);
            string twice = text.Make(2 * size);
            Row(text.Name, size, () => ArticleParser.Parse(once), () => ArticleParser.Parse(twice));
        }

        MarkdownTable.Head("hostile corpus", "size", "built", "twice as large", "ratio");
        foreach (HostileCorpus corpus in HostileCorpus.All.Where(corpus => corpus.Name.Contains(only, StringComparison.Ordinal)))
        {
            using var once = new TemporaryFolder();
            using var twice = new TemporaryFolder();
            int size = scale * corpus.Size;
            string[] few = Write(corpus, size, once);
            string[] many = Write(corpus, 2 * size, twice);
            Row(corpus.Name, size, () => Build(few, once), () => Build(many, twice));
        }

        return 0;
    }

    private static void Row(string name, int size, Func<object> once, Func<object> twice)
    {
        _ = once();
        var rounds = Rounds<double>.Run(Runs, () => Milliseconds(once), () => Milliseconds(twice));
        MarkdownTable.Row(
            name, MarkdownTable.Count(size), MarkdownTable.Ms(rounds.Median(0, Value)), MarkdownTable.Ms(rounds.Median(1, Value)),
            MarkdownTable.Ratio(rounds.Ratio(1, 0, Value)));
    }

    private static double Milliseconds(Func<object> run)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        object result = run();
        double milliseconds = watch.Elapsed.TotalMilliseconds;
        GC.KeepAlive(result);
        return milliseconds;
    }

    private static string[] Write(HostileCorpus corpus, int size, TemporaryFolder folder)
    {
        foreach ((string path, string text) in corpus.Make(size))
        {
            string file = Path.Combine(folder["corpus"], path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return Directory.GetFiles(folder["corpus"], "*", SearchOption.AllDirectories);
    }

    /// <summary>A run of the generator as a build has it, over files that nobody has read yet.</summary>
    private static GeneratorDriverRunResult Build(string[] paths, TemporaryFolder folder)
    {
        var compilation = CSharpCompilation.Create(
            "Bench",
            [CSharpSyntaxTree.ParseText(HostileCorpus.Declarations)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Article).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriverRunResult result = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()], [.. paths.Select(static path => new FileText(path))], CSharpParseOptions.Default,
            new ProjectOptions(folder.Path, folder["corpus"], "Literal"))
            .RunGenerators(compilation).GetRunResult();
        return result.Results.Single().Exception is { } error ? throw error : result;
    }

    private static double Value(double milliseconds) => milliseconds;
}
