using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CorpusSdk.Generator;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Tool.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Tool.Checking;

/// <summary>What the generator says of a project whose C# declares article types: it runs over that code as in a build.</summary>
internal static class DeclaredTypeCheck
{
    private const string Attribute = "ArticleType";

    /// <summary>Whether a project's C# may declare article types.</summary>
    public static bool IsFor(ProjectSettings project) => SourcesOf(project).Any();

    /// <summary>Returns the problems; null for a project that declares no type.</summary>
    public static IReadOnlyList<Finding>? Find(FolderPack folder, Func<string, string> pathOf, CancellationToken cancellation)
    {
        // Parsing all code of a project, and starting a compiler, would be most of what a check takes.
        (string Path, string Text)[] sources = [.. SourcesOf(folder.Project)];
        if (sources.Length == 0) return null;

        SyntaxTree[] trees = [.. sources.Select(source => CSharpSyntaxTree.ParseText(
            SourceText.From(source.Text), new CSharpParseOptions(LanguageVersion.Preview), source.Path, cancellation))];
        var compilation = CSharpCompilation.Create(
            "Check", trees, References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()], [new IndexText(folder.IndexPath)], (CSharpParseOptions)trees[0].Options,
            new ProjectOptions(folder.Project));
        ImmutableArray<Diagnostic> found = driver.RunGenerators(compilation, cancellation).GetRunResult().Diagnostics;
        return [.. found.Select(diagnostic => FindingOf(diagnostic, pathOf))];
    }

    private static IEnumerable<(string Path, string Text)> SourcesOf(ProjectSettings project) => project.Sources
        .Where(File.Exists)
        .Select(static path => (path, File.ReadAllText(path)))
        .Where(static source => source.Item2.Contains(Attribute, StringComparison.Ordinal));

    /// <summary>What this tool runs on: the framework, and the library that declares the attributes.</summary>
    private static IEnumerable<MetadataReference> References() =>
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(static path => Path.GetFileName(path) is { } name
                && (name == "CorpusSdk.dll" || name.StartsWith("System.", StringComparison.Ordinal)))
            .Select(static path => MetadataReference.CreateFromFile(path));

    private static Finding FindingOf(Diagnostic diagnostic, Func<string, string> pathOf)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        ProblemSeverity severity = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => ProblemSeverity.Error,
            DiagnosticSeverity.Warning => ProblemSeverity.Warning,
            DiagnosticSeverity.Info => ProblemSeverity.Info,
            _ => ProblemSeverity.Hidden,
        };
        return new Finding(
            span.Path is { Length: > 0 } path ? pathOf(path) : "", span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1,
            span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1, diagnostic.Id, severity,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The index that stands for the articles.</summary>
    private sealed class IndexText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }

    /// <summary>What a project file says, as a compiler shows it to generators.</summary>
    private sealed class ProjectOptions(ProjectSettings project) : AnalyzerConfigOptionsProvider
    {
        private const string PropertyPrefix = "build_property.";

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(PropertiesOf(project));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(new() { [$"build_metadata.AdditionalFiles.{BuildProperties.Index}"] = "true" });

        private static Dictionary<string, string> PropertiesOf(ProjectSettings project)
        {
            var properties = project.Properties.ToDictionary(
                static property => PropertyPrefix + property.Key, static property => property.Value, StringComparer.Ordinal);
            // All are wanted, and none as an editor shows it.
            properties[PropertyPrefix + BuildProperties.ProblemLimit] = "0";
            properties[PropertyPrefix + BuildProperties.BodyStorage] = "Packed";
            properties[PropertyPrefix + BuildProperties.Drafts] = DraftRule.Include;
            properties.Remove(PropertyPrefix + BuildProperties.DesignTimeBuild);
            return properties;
        }
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Values None = new([]);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
