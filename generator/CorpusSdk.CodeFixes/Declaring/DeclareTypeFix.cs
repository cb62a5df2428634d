using System.Collections.Immutable;
using System.Composition;
using CorpusSdk.Generator.Analysis;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusSdk.CodeFixes.Declaring;

/// <summary>Declares an article type that was inferred, in a file of its own: from then on the files follow the type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class DeclareTypeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [ProblemKinds.InferredType.Id];

    /// <summary>All types of a project, or of a solution, at once.</summary>
    public override FixAllProvider GetFixAllProvider() => DeclareAllTypes.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (CollectionOf(diagnostic) is not { } collection) continue;

            string type = CollectionNames.ArticleType(collection);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Declare '{type}' as it is inferred",
                    cancellation => DeclareAsync(context.Document.Project, [collection], cancellation), nameof(DeclareTypeFix)),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    /// <summary>The collection whose type a diagnostic is about.</summary>
    internal static string? CollectionOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(InferredTypeAnalyzer.Collection, out string? collection) ? collection : null;

    /// <summary>Adds a file for the type of each collection.</summary>
    internal static async Task<Solution> DeclareAsync(Project project, IEnumerable<string> collections, CancellationToken cancellation)
    {
        var options = CorpusOptions.Read(project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        bool enableNullable = project.CompilationOptions?.NullableContextOptions is NullableContextOptions.Disable;
        foreach (string collection in collections)
        {
            if (InferredType.Of(project.AnalyzerOptions, collection, cancellation) is not { } type) continue;

            string name = NameFor(type.Name, project);
            Document added = project.AddDocument(
                name, DeclarationWriter.FileOf(type, options, enableNullable), filePath: FolderOf(project) + name);
            if (await added.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root)
                added = await ShortNames.ShortenAsync(added.WithSyntaxRoot(ShortNames.Mark(root)), cancellation).ConfigureAwait(false);
            project = added.Project;
        }

        return project.Solution;
    }

    /// <summary>The type's own file may be there, with members that the user gave it.</summary>
    private static string NameFor(string type, Project project) =>
        project.Documents.Any(
            document => Path.GetFileName(document.FilePath ?? document.Name).Equals(type + ".cs", StringComparison.OrdinalIgnoreCase))
            ? type + ".Fields.cs"
            : type + ".cs";

    /// <summary>The project's folder, with a separator at its end.</summary>
    private static string FolderOf(Project project) =>
        project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(
            "build_property." + BuildProperties.ProjectDirectory, out string? folder)
            ? folder
            : "";
}
