using System.Collections.Concurrent;
using System.Collections.Immutable;
using CorpusSdk.Generator.Caches;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Input;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Analysis;

/// <summary>
/// Reports what one article file shows by itself, as an editor asks for it: file by file. The generator has parsed the file
/// already, or finds it parsed here. In a build the task's index stands for all files, and its problems are reported at them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Reporting.DescriptorsOf(Reporter.ArticleAnalyzer);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        if (context is null) throw new ArgumentNullException(nameof(context));

        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            // One reading of the project's options serves all files.
            var metadata = new ArticleMetadata(start.Options.AnalyzerConfigOptionsProvider);
            // Two packages may add the same file; it is reported as one of the two.
            var reported = new ConcurrentDictionary<(string Path, string Collection), AdditionalText>();
            start.RegisterAdditionalFileAction(file => Analyze(file, metadata, reported));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, ArticleMetadata metadata, ConcurrentDictionary<(string Path, string Collection), AdditionalText> reported)
    {
        if (ParsedFileCache.Read(context.AdditionalFile, metadata, context.CancellationToken) is { } article)
        {
            if (article.Problems.Count > 0 && reported.GetOrAdd((article.Item.Path, article.Item.Collection), context.AdditionalFile) == context.AdditionalFile) Report(context, article);
        }
        else if (metadata.IsIndex(context.AdditionalFile))
        {
            foreach (ParsedFile file in ParsedFileCache.ReadIndex(context.AdditionalFile, context.CancellationToken)) Report(context, file);
        }
    }

    private static void Report(AdditionalFileAnalysisContext context, ParsedFile file)
    {
        foreach (Problem problem in file.Problems)
            if (problem.Kind.ReportedBy == Reporter.ArticleAnalyzer) context.ReportDiagnostic(Reporting.DiagnosticOf(file.Item.Path, problem));
    }
}
