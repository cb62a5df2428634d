using System.Collections.Immutable;
using CorpusSdk.Generator.Caches;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Queries;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Shared.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Generator.Analysis;

/// <summary>Reads the queries of searches that are constants: <c>Corpus.News.Search("titel:nato (border")</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SearchQueryAnalyzer : DiagnosticAnalyzer
{
    private readonly CorpusValuesCache _values = new();
    private readonly VocabularyCache _vocabularies = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. new[] { ProblemKinds.WrongQuery, ProblemKinds.UnknownSearchField, ProblemKinds.UnknownWord }.Select(Reporting.DescriptorOf)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        if (context is null) throw new ArgumentNullException(nameof(context));

        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (RuntimeTypes.In(start.Compilation) is not { } types) return;

            // Articles are gone through for the first search of a compilation, and not at all where there is none.
            var values = new CompilationValues(_values, start.Options);
            start.RegisterOperationAction(operation => Analyze(operation, types, values), OperationKind.Invocation);
        });
    }

    private void Analyze(OperationAnalysisContext context, RuntimeTypes types, CompilationValues values)
    {
        if (SearchCall.From((IInvocationOperation)context.Operation, types) is not { } search) return;

        if (search.IsStrict && !QueryParser.TryParse(search.Text, out _, out QueryProblem? problem))
        {
            Report(context, ProblemKinds.WrongQuery, search, problem!.Column, problem.Length, [], Sentences(problem.What, problem.Advice));
            return;
        }

        // The articles of a referenced assembly are not known here.
        if (QueryParser.ParseLenient(search.Text) is not { } query
            || search.Collection is null
            || !SymbolEqualityComparer.Default.Equals(search.Collection.ContainingAssembly, context.Compilation.Assembly)
            || values.Get(context.CancellationToken).Find(search.Collection) is not { } collection)
        {
            return;
        }

        var parts = SearchedParts.Of(query);
        if (search.IsStrict) CheckFields(context, search, parts, collection);
        CheckWords(context, search, parts, collection);
    }

    private static void CheckFields(OperationAnalysisContext context, SearchCall search, SearchedParts parts, CollectionValues collection)
    {
        foreach (FieldNode field in parts.Fields)
        {
            if (FieldNames.IsStandard(field.Field) || collection.SearchFields.Contains(FieldNames.Of(field.Field))) continue;

            string advice = QueryProblems.UnknownField(field, collection.SearchFields).Advice;
            string[] nearest = Suggestion.Nearest(field.Field, FieldNames.Standard.Concat(collection.SearchFields), whole: true);
            Report(
                context, ProblemKinds.UnknownSearchField, search, field.Start, field.FieldLength, nearest,
                collection.Name, Excerpt.Of(field.Field), Sentences(advice));
        }
    }

    private void CheckWords(OperationAnalysisContext context, SearchCall search, SearchedParts parts, CollectionValues collection)
    {
        if (parts.Words.Count == 0) return;
        if (_vocabularies.Of(collection, context.Options.AdditionalFiles, context.CancellationToken) is not { } vocabulary) return;

        foreach (WordNode word in parts.Words.Where(word => !vocabulary.Has(word.Text, word.IsPrefix)))
        {
            string[] nearest = word.IsPrefix ? [] : vocabulary.Nearest(word.Text);
            Report(
                context, ProblemKinds.UnknownWord, search, word.Start, word.Text.Length, nearest, collection.Name, Excerpt.Of(word.Text),
                nearest.Length > 0
                    ? $"{Suggestion.Question(word.Text, nearest)} Write a word that is there"
                    : "Write a word that is there");
        }
    }

    /// <summary>Without the last full stop, which the message has.</summary>
    private static string Sentences(params string[] sentences) => string.Join(" ", sentences).TrimEnd('.');

    private static void Report(
        OperationAnalysisContext context, ProblemKind kind, SearchCall search, int start, int length, string[] nearest,
        params object[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Reporting.DescriptorOf(kind), LiteralText.LocationOf(search.Place, start, length), NearestValues.ToProperties(nearest),
            arguments));
}
