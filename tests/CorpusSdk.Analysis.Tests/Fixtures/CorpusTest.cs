using System.Globalization;
using System.Text;
using CorpusSdk.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Analysis.Tests;

/// <summary>
/// A project with articles and code: the generator runs, then the analyzer, then the fix. Diagnostics are marked in the code,
/// <c>{|CORPUS601:"typo"|}</c>. The compiler is told about the articles as the package's targets tell it.
/// </summary>
internal sealed class CorpusTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private const string Project = "/project/";

    private readonly StringBuilder _config = new($"is_global = true\nbuild_property.RootNamespace = Demo\nbuild_property.ProjectDir = {Project}\n");

    public CorpusTest(string code)
    {
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.Sources.Add((Project + "Program.cs", code));
        TestState.OutputKind = OutputKind.DynamicallyLinkedLibrary;
        TestState.AdditionalReferences.AddRange(Basic.Reference.Assemblies.Net100.References.All);
        TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(Article).Assembly.Location));
        // What is generated is the matter of the generator's own tests.
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
    }

    public CorpusTest<TAnalyzer, TFix> With(string path, string text)
    {
        string file = $"{Project}corpus/{path}";
        TestState.AdditionalFiles.Add((file, SourceText.From(text, Encoding.UTF8)));
        _config.Append(CultureInfo.InvariantCulture, $"\n[{file}]\nbuild_metadata.AdditionalFiles.CorpusSubfolderLength = {path.LastIndexOf('/') + 1}\n");
        return this;
    }

    /// <summary>The code after the fix, and which of the offered actions that is.</summary>
    public CorpusTest<TAnalyzer, TFix> Becomes(string code, int action = 0)
    {
        FixedState.Sources.Add((Project + "Program.cs", code));
        CodeActionIndex = action;
        return this;
    }

    /// <summary>A file that the fix adds, in the project's folder.</summary>
    public CorpusTest<TAnalyzer, TFix> Adds(string name, string code)
    {
        FixedState.Sources.Add((Project + name, code));
        return this;
    }

    public Task CheckAsync()
    {
        TestState.AnalyzerConfigFiles.Add((Project + ".globalconfig", _config.ToString()));
        return RunAsync(TestContext.Current.CancellationToken);
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(CorpusGenerator)];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    protected override CompilationOptions CreateCompilationOptions() => new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
}
