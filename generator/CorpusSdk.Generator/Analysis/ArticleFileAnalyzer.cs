using System.Collections.Concurrent;
using System.Collections.Immutable;
using CorpusSdk.Generator.Caches;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Input;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Analysis;

/// <summary>
/// Reports what one article file shows by itself: in an editor all of it, file by file, and in a build as much as people read.
/// The generator has parsed the file already, or finds it parsed here. In a build the task's index stands for all files.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [
        .. Reporting.DescriptorsOf(Reporter.ArticleAnalyzer), Reporting.DescriptorOf(ProblemKinds.ProblemLimit)];

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
            if (CorpusOptions.IsEditor(metadata.Options))
            {
                // Two packages may add the same file; it is reported as one of the two.
                var reported = new ConcurrentDictionary<(string Path, string Collection), AdditionalText>();
                start.RegisterAdditionalFileAction(file => ReportOne(file, metadata, reported));
                return;
            }

            // A build shows a number of problems, and which of them depends on all files: whichever comes first reports those of all.
            var options = CorpusOptions.Read(metadata.Options);
            var shown = ReportingOptions.Of(start.Compilation.Options, options.ProblemLimit, options.BadFiles, start.CancellationToken);
            ImmutableArray<AdditionalText> files = start.Options.AdditionalFiles;
            int isReported = 0;
            start.RegisterAdditionalFileAction(file =>
            {
                if (Interlocked.Exchange(ref isReported, 1) != 0) return;
                foreach (Diagnostic diagnostic in ProblemLimit.Apply(ProblemsOf(files, metadata, file.CancellationToken), shown))
                    file.ReportDiagnostic(diagnostic);
            });
        });
    }

    private static void ReportOne(
        AdditionalFileAnalysisContext context, ArticleMetadata metadata,
        ConcurrentDictionary<(string Path, string Collection), AdditionalText> reported)
    {
        if (ParsedFileCache.Read(context.AdditionalFile, metadata, context.CancellationToken) is not { Problems.Count: > 0 } article)
            return;
        if (reported.GetOrAdd((article.Item.Path, article.Item.Collection), context.AdditionalFile) != context.AdditionalFile) return;
        foreach (FileProblem found in ProblemsOf(article)) context.ReportDiagnostic(Reporting.DiagnosticOf(found.Path, found.Problem));
    }

    private static IEnumerable<FileProblem> ProblemsOf(
        ImmutableArray<AdditionalText> files, ArticleMetadata metadata, CancellationToken cancellation)
    {
        var seen = new HashSet<(string Path, string Collection)>();
        foreach (AdditionalText file in files)
        {
            IReadOnlyList<ParsedFile> articles = ParsedFileCache.Read(file, metadata, cancellation) is { } article ? [article]
                : metadata.IsIndex(file) ? ParsedFileCache.ReadProblems(file, cancellation)
                : [];
            foreach (ParsedFile parsed in articles)
            {
                if (parsed.Problems.Count == 0 || !seen.Add((parsed.Item.Path, parsed.Item.Collection))) continue;
                foreach (FileProblem found in ProblemsOf(parsed)) yield return found;
            }
        }
    }

    private static IEnumerable<FileProblem> ProblemsOf(ParsedFile file) =>
        file.Problems
            .Where(static problem => problem.Kind.ReportedBy == Reporter.ArticleAnalyzer)
            .Select(problem => new FileProblem(file.Item.Path, problem));
}
