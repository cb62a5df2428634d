using System.Collections.Immutable;
using CorpusSdk.Generator.Caches;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Queries;
using CorpusSdk.Parsing.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Analysis;

/// <summary>Reports constants in queries that no article has: <c>Corpus.News["uk-defence-minster"]</c>, <c>Tagged("natoo")</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownValueAnalyzer : DiagnosticAnalyzer
{
    private readonly CorpusValuesCache _values = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. new[] { ProblemKinds.UnknownId, ProblemKinds.UnknownTag, ProblemKinds.UnknownSource, ProblemKinds.UnknownAuthor }.Select(
            Reporting.DescriptorOf)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        if (context is null) throw new ArgumentNullException(nameof(context));

        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (RuntimeTypes.In(start.Compilation) is not { } types) return;

            var known = new CompilationValues(_values, start.Options);
            start.RegisterOperationAction(
                operation => Analyze(operation, types, known), OperationKind.Invocation, OperationKind.PropertyReference);
        });
    }

    private static void Analyze(OperationAnalysisContext context, RuntimeTypes types, CompilationValues corpus)
    {
        if (CollectionQuery.From(context.Operation, types) is not { } query) return;

        // The articles of a referenced assembly are not known here.
        if (!SymbolEqualityComparer.Default.Equals(query.Collection.ContainingAssembly, context.Compilation.Assembly)) return;
        if (corpus.Get(context.CancellationToken).Find(query.Collection) is not { } values) return;

        HashSet<string> known = values.Of(query.Kind);
        if (known.Contains(query.Text)) return;

        bool isDraft = query.Kind == QueriedValue.Id && values.Drafts.Contains(query.Text);
        string[] nearest = isDraft ? [] : Suggestion.Nearest(query.Text, known);
        context.ReportDiagnostic(Diagnostic.Create(
            Reporting.DescriptorOf(QueriedValues.ProblemOf(query.Kind)),
            query.Place.GetLocation(),
            NearestValues.ToProperties(nearest),
            values.Name,
            Excerpt.Of(query.Text),
            isDraft ? "It is that of a draft, which this build leaves out: publish it, or set the property CorpusDrafts to include"
                : nearest.Length > 0
                ? $"{Suggestion.Question(query.Text, nearest)} Write a value that is there"
                : "Write a value that is there"));
    }
}
