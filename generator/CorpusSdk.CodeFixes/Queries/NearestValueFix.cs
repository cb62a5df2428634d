using System.Collections.Immutable;
using System.Composition;
using CorpusSdk.Generator.Analysis;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.CodeFixes.Queries;

/// <summary>Replaces a constant that no article has by one of the nearest that articles have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NearestValueFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [ProblemKinds.UnknownId.Id, ProblemKinds.UnknownTag.Id, ProblemKinds.UnknownSource.Id, ProblemKinds.UnknownAuthor.Id];

    /// <summary>All occurrences at once: each gets its own nearest value.</summary>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            int rank = 0;
            foreach (string value in NearestValues.From(diagnostic.Properties))
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Change to '{value}'", cancellation => ReplaceAsync(context.Document, diagnostic, value, cancellation), FormattableString.Invariant($"Nearest{rank++}")),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> ReplaceAsync(Document document, Diagnostic diagnostic, string value, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root) return document;

        SyntaxNode written = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        SyntaxNode literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(value)).WithTriviaFrom(written);
        return document.WithSyntaxRoot(root.ReplaceNode(written, literal));
    }
}
