using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace CorpusSdk.CodeFixes.Declaring;

/// <summary>Full names → usings and short names, as far as they mean the same.</summary>
internal static class ShortNames
{
    /// <summary>Marks what was written in full.</summary>
    public static TNode Mark<TNode>(TNode node)
        where TNode : SyntaxNode => node.WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);

    /// <summary>Shortens what is marked in a document.</summary>
    public static async Task<Document> ShortenAsync(Document document, CancellationToken cancellation)
    {
        document = await ImportAdder
            .AddImportsAsync(document, Simplifier.Annotation, cancellationToken: cancellation)
            .ConfigureAwait(false);
        document = await Simplifier.ReduceAsync(document, Simplifier.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
        return await Formatter.FormatAsync(document, Formatter.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
    }
}
