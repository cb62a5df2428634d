using System.Collections.Immutable;
using CorpusSdk.Generator.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Analysis;

/// <summary>
/// Takes back the compiler's CS0108, "hides inherited member", for partial properties of declared article types: declaring a
/// member of <c>Article</c> again is how a type requires it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RedeclaredMemberSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Rule = new(
        "CORPUSS01", "CS0108", "A declared article type requires a member of Article by declaring it again.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [Rule];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree) continue;

            SyntaxNode node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan);
            if (node.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is not { } property
                || !property.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                continue;
            }

            if (context.GetSemanticModel(tree).GetDeclaredSymbol(property, context.CancellationToken) is not { ContainingType: { } type })
                continue;
            if (type.GetAttributes().Any(static attribute => attribute.AttributeClass?.ToDisplayString() == DeclarationReader.Attribute))
                context.ReportSuppression(Suppression.Create(Rule, diagnostic));
        }
    }
}
