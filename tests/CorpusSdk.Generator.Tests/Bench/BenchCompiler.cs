using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests;

/// <summary>A compiler as strict as it gets: documentation is checked, warnings are to be read as errors.</summary>
internal static class BenchCompiler
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        warningLevel: 9999,
        deterministic: true);

    private static readonly MetadataReference[] References =
        [.. Basic.Reference.Assemblies.Net100.References.All, MetadataReference.CreateFromFile(typeof(Article).Assembly.Location)];

    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees, BenchSeverities? severities = null) =>
        CSharpCompilation.Create("Demo", trees, References, Options.WithSyntaxTreeOptionsProvider(severities));
}
