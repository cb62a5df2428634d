using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// A generator driver that stays in memory while a person types, as in an editor. Step tracking is off: it alone costs two to
/// five times what is measured here.
/// </summary>
internal sealed class EditorSession
{
    private readonly List<AdditionalText> _files;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;
    private int _edits;

    public EditorSession(IIncrementalGenerator generator, IEnumerable<string> paths, ProjectOptions options)
    {
        _files = [.. paths.Select(path => new FileText(path))];
        _driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            [.. _files],
            CSharpParseOptions.Default,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));
        _compilation = CSharpCompilation.Create(
            "Bench", [Source(0)], [], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    public ImmutableArray<Diagnostic> Problems => _driver.GetRunResult().Diagnostics;

    public int GeneratedFiles => _driver.GetRunResult().GeneratedTrees.Length;

    /// <summary>Milliseconds of a run over what is new since the last one; of everything at first.</summary>
    public double Run()
    {
        var watch = Stopwatch.StartNew();
        _driver = _driver.RunGenerators(_compilation);
        return watch.Elapsed.TotalMilliseconds;
    }

    public double EditCode()
    {
        SyntaxTree old = _compilation.SyntaxTrees.Single();
        _compilation = _compilation.ReplaceSyntaxTree(old, Source(++_edits));
        return Run();
    }

    /// <summary>Another word at the end of an article, another article each time.</summary>
    public double EditArticle()
    {
        int index = (int)(++_edits * 7919L % _files.Count);
        var edited = new FileText(_files[index].Path, $"{File.ReadAllText(_files[index].Path).TrimEnd()} Edit {_edits}.\n");
        _driver = _driver.ReplaceAdditionalText(_files[index], edited);
        _files[index] = edited;
        return Run();
    }

    public double AddArticle(string corpusFolder)
    {
        SyntheticArticle article = SyntheticCorpus.Article(1_000_000 + (12 * ++_edits));
        var added = new FileText(Path.Combine(corpusFolder, article.Path), article.Text);
        _driver = _driver.AddAdditionalTexts([added]);
        _files.Add(added);
        return Run();
    }

    private static SyntaxTree Source(int version) => CSharpSyntaxTree.ParseText($"class C {{ int version = {version}; }}");
}
