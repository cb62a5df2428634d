using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Tests;

/// <summary>A driver that has run, and runs again after every edit. Each step is a session of its own.</summary>
internal sealed class BenchSession
{
    private readonly ImmutableDictionary<string, AdditionalText> _texts;
    private readonly ImmutableDictionary<string, string> _properties;

    private BenchSession(
        GeneratorDriver driver, CSharpCompilation compilation, ImmutableDictionary<string, AdditionalText> texts,
        ImmutableDictionary<string, string> properties)
    {
        _texts = texts;
        _properties = properties;
        Texts = [.. texts.Values];
        Input = compilation;
        Driver = driver.RunGeneratorsAndUpdateCompilation(
            compilation, out Compilation output, out _, TestContext.Current.CancellationToken);
        Output = output;
    }

    public GeneratorDriver Driver { get; }

    /// <summary>The project's own code.</summary>
    public CSharpCompilation Input { get; }

    /// <summary>The project's own code and the generated.</summary>
    public Compilation Output { get; }

    /// <summary>The additional files.</summary>
    public ImmutableArray<AdditionalText> Texts { get; private init; }

    public AnalyzerConfigOptionsProvider Options => new BenchOptions(_properties);

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>The generated files by their hint names.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    public static BenchSession Start(CorpusBench bench)
    {
        // A path may come twice, as two packages may add one file.
        AdditionalText[] files = [.. bench.Files.Select(static file => file.ToAdditionalText())];
        var texts = files.DistinctBy(static file => file.Path).ToImmutableDictionary(static file => file.Path);
        var driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            files,
            BenchCompiler.ParseOptions,
            new BenchOptions(bench.Properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new BenchSession(driver, bench.Compile(), texts, bench.Properties) { Texts = [.. files] };
    }

    /// <summary>A first run over what the edits left, with nothing to start from.</summary>
    public BenchSession StartAgain()
    {
        var driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            _texts.Values.Select(static text => ((BenchFile.Additional)text).File.ToAdditionalText()),
            BenchCompiler.ParseOptions, new BenchOptions(_properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new BenchSession(driver, Input, _texts, _properties);
    }

    public BenchSession EditCode() =>
        new(Driver, Input.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText("internal static class Edited;", BenchCompiler.ParseOptions, "Edited.cs", Encoding.UTF8)), _texts,
            _properties);

    /// <summary>Puts another text into a file of the project's own code.</summary>
    public BenchSession ReplaceCode(int file, string code)
    {
        SyntaxTree old = Input.SyntaxTrees[file];
        return new BenchSession(
            Driver, Input.ReplaceSyntaxTree(
                old, CSharpSyntaxTree.ParseText(code, BenchCompiler.ParseOptions, old.FilePath, Encoding.UTF8)), _texts, _properties);
    }

    /// <summary>Puts another text into an article, given by its path below the corpus root.</summary>
    public BenchSession Edit(string path, Func<string, string> edit) => Replace(CorpusBench.CorpusRoot + path, edit);

    public BenchSession EditUnrelated(string path, string text) => Replace(CorpusBench.ProjectDirectory + path, _ => text);

    public BenchSession Add(string path, string text)
    {
        var added = BenchFile.Article(path, SourceText.From(text, Encoding.UTF8)).ToAdditionalText();
        return new BenchSession(Driver.AddAdditionalTexts([added]), Input, _texts.Add(added.Path, added), _properties);
    }

    public BenchSession Remove(string path)
    {
        string full = CorpusBench.CorpusRoot + path;
        return new BenchSession(Driver.RemoveAdditionalTexts([_texts[full]]), Input, _texts.Remove(full), _properties);
    }

    public BenchSession Rename(string from, string to)
    {
        AdditionalText old = _texts[CorpusBench.CorpusRoot + from];
        var renamed = BenchFile.Article(to, old.GetText(TestContext.Current.CancellationToken)).ToAdditionalText();
        return new BenchSession(
            Driver.ReplaceAdditionalText(old, renamed), Input, _texts.Remove(old.Path).Add(renamed.Path, renamed), _properties);
    }

    public BenchSession Set(string property, string value)
    {
        ImmutableDictionary<string, string> properties = _properties.SetItem(property, value);
        return new BenchSession(Driver.WithUpdatedAnalyzerConfigOptions(new BenchOptions(properties)), Input, _texts, properties);
    }

    /// <summary>
    /// Starts a run over another text of an article, which is cancelled while that text is read. The session stays as it is.
    /// </summary>
    public void Cancel(string path, string text)
    {
        using var cancellation = new CancellationTokenSource();
        var old = (BenchFile.Additional)_texts[CorpusBench.CorpusRoot + path];
        BenchFile edited = old.File with { Text = SourceText.From(text, Encoding.UTF8), OnRead = cancellation.Cancel };
        Assert.ThrowsAny<OperationCanceledException>(
            () => Driver.ReplaceAdditionalText(old, edited.ToAdditionalText()).RunGenerators(Input, cancellation.Token));
    }

    private BenchSession Replace(string fullPath, Func<string, string> edit)
    {
        var old = (BenchFile.Additional)_texts[fullPath];
        var edited = (old.File with
        {
            Text = SourceText.From(edit(old.File.Text!.ToString()), Encoding.UTF8)
        }).ToAdditionalText();
        return new BenchSession(Driver.ReplaceAdditionalText(old, edited), Input, _texts.SetItem(fullPath, edited), _properties);
    }
}
