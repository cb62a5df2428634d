using System.Collections.Immutable;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Analysis;

/// <summary>
/// Finds where code first mentions an article type that is inferred, or the collection of it, so that editors can offer to
/// declare the type. Nothing is wrong there, and nothing is shown.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InferredTypeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of the diagnostics that holds the collection's name.</summary>
    internal const string Collection = nameof(Collection);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [
        Reporting.DescriptorOf(ProblemKinds.InferredType)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        if (context is null) throw new ArgumentNullException(nameof(context));

        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (RuntimeTypes.In(start.Compilation) is not { } types) return;
            if (GeneratedCorpus.In(
                start.Compilation, types,
                CorpusOptions.Read(start.Options.AnalyzerConfigOptionsProvider)) is not { InferredTypes.Count: > 0 } corpus)
            {
                return;
            }

            // Names first: most of a file's identifiers are none of these, and need no binding.
            HashSet<string> names = [.. corpus.InferredTypes.SelectMany(static type => new[] { type.Key.Name, type.Value })];
            start.RegisterSemanticModelAction(file => Analyze(file, types, corpus, names));
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, RuntimeTypes types, GeneratedCorpus corpus, HashSet<string> names)
    {
        var reported = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        SyntaxNode root = context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken);
        foreach (IdentifierNameSyntax name in root.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (!names.Contains(name.Identifier.ValueText)) continue;

            INamedTypeSymbol? article = context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol switch
            {
                INamedTypeSymbol type => type,
                IPropertySymbol property when SymbolEqualityComparer.Default.Equals(property.ContainingType, corpus.Class) =>
                    types.ArticleOf(property.Type),
                _ => null,
            };
            if (article is null || !corpus.InferredTypes.TryGetValue(article, out string? collection) || !reported.Add(article)) continue;

            context.ReportDiagnostic(Diagnostic.Create(
                Reporting.DescriptorOf(ProblemKinds.InferredType),
                name.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(Collection, collection),
                article.Name,
                $"{corpus.Class.Name}.{collection}"));
        }
    }
}
