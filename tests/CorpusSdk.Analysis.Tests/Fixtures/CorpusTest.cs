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

    private readonly StringBuilder _properties = new(
        $"is_global = true\nbuild_property.RootNamespace = Demo\nbuild_property.ProjectDir = {Project}\n");
    private readonly StringBuilder _items = new();

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
        _items.Append(
            CultureInfo.InvariantCulture,
            $"\n[{file}]\nbuild_metadata.AdditionalFiles.CorpusSubfolderLength = {path.LastIndexOf('/') + 1}\n");
        return this;
    }

    /// <summary>Sets a property of the project.</summary>
    public CorpusTest<TAnalyzer, TFix> WithProperty(string name, string value)
    {
        _properties.Append(CultureInfo.InvariantCulture, $"build_property.{name} = {value}\n");
        return this;
    }

    /// <summary>Adds another file of code.</summary>
    public CorpusTest<TAnalyzer, TFix> WithCode(string name, string code)
    {
        TestState.Sources.Add((Project + name, code));
        return this;
    }

    /// <summary>Turns off what the test is not about.</summary>
    public CorpusTest<TAnalyzer, TFix> Without(params IEnumerable<string> ids)
    {
        DisabledDiagnostics.AddRange(ids);
        return this;
    }

    /// <summary>How often the fix has to be asked for where it is not asked for all at once.</summary>
    public CorpusTest<TAnalyzer, TFix> InSteps(int count)
    {
        NumberOfIncrementalIterations = count;
        return this;
    }

    /// <summary>The code after the fix, and which of the offered actions that is.</summary>
    public CorpusTest<TAnalyzer, TFix> Becomes(string code, int action = 0)
    {
        FixedState.Sources.Add((Project + "Program.cs", code));
        CodeActionIndex = action;
        return this;
    }

    /// <summary>Another file of code, as it is after the fix.</summary>
    public CorpusTest<TAnalyzer, TFix> Keeps(string name, string code)
    {
        FixedState.Sources.Add((Project + name, code));
        return this;
    }

    /// <summary>A file that the fix adds. The test framework sees its name alone.</summary>
    public CorpusTest<TAnalyzer, TFix> Adds(string name, string code)
    {
        FixedState.Sources.Add((name, code));
        return this;
    }

    public Task CheckAsync()
    {
        TestState.AnalyzerConfigFiles.Add((Project + ".globalconfig", $"{_properties}{_items}"));
        return RunAsync(TestContext.Current.CancellationToken);
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(CorpusGenerator)];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    protected override CompilationOptions CreateCompilationOptions() =>
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
}
