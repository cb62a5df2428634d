using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusSdk.CodeFixes.Declaring;

/// <summary>Many files mention a type that is declared once: what adds files cannot be merged file by file.</summary>
internal sealed class DeclareAllTypes : FixAllProvider
{
    public static readonly DeclareAllTypes Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        IEnumerable<Project> projects = fixAllContext.Scope == FixAllScope.Solution
            ? fixAllContext.Solution.Projects
            : [fixAllContext.Project];
        var found = new List<(ProjectId Project, string[] Collections)>();
        foreach (Project project in projects)
        {
            ImmutableArray<Diagnostic> diagnostics = fixAllContext is { Scope: FixAllScope.Document, Document: { } document }
                ? await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            string[] collections = [.. diagnostics
                .Select(DeclareTypeFix.CollectionOf)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .OrderBy(static name => name, StringComparer.Ordinal)];
            if (collections.Length > 0) found.Add((project.Id, collections));
        }

        return found.Count == 0
            ? null
            : CodeAction.Create(
                "Declare all article types as they are inferred",
                cancellation => DeclareAsync(fixAllContext.Solution, found, cancellation), nameof(DeclareTypeFix));
    }

    private static async Task<Solution> DeclareAsync(
        Solution solution, IEnumerable<(ProjectId Project, string[] Collections)> found, CancellationToken cancellation)
    {
        foreach ((ProjectId id, string[] collections) in found)
        {
            if (solution.GetProject(id) is { } project)
                solution = await DeclareTypeFix.DeclareAsync(project, collections, cancellation).ConfigureAwait(false);
        }

        return solution;
    }
}
