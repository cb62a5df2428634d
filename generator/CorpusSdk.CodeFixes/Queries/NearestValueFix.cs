using System.Collections.Immutable;
using System.Composition;
using CorpusSdk.Generator.Analysis;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.CodeFixes.Queries;

/// <summary>Replaces a constant that no article has, or the part of a query, by one of the nearest that articles have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NearestValueFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        ProblemKinds.UnknownId.Id, ProblemKinds.UnknownTag.Id, ProblemKinds.UnknownSource.Id, ProblemKinds.UnknownAuthor.Id,
        ProblemKinds.UnknownSearchField.Id, ProblemKinds.UnknownWord.Id,
    ];

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
                    CodeAction.Create(
                        $"Change to '{value}'", cancellation => ReplaceAsync(context.Document, diagnostic, value, cancellation),
                        FormattableString.Invariant($"Nearest{rank++}")),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> ReplaceAsync(Document document, Diagnostic diagnostic, string value, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root) return document;

        TextSpan span = diagnostic.Location.SourceSpan;
        SyntaxNode written = root.FindNode(span, getInnermostNodeForTie: true);
        if (written.Span != span)
        {
            // Names of fields and words are written in a literal as they are.
            SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            return document.WithText(text.Replace(span, value));
        }

        SyntaxNode literal = SyntaxFactory
            .LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(value))
            .WithTriviaFrom(written);
        return document.WithSyntaxRoot(root.ReplaceNode(written, literal));
    }
}
