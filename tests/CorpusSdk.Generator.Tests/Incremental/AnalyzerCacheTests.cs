using System.Collections.Immutable;
using System.Globalization;
using CorpusSdk.Generator.Analysis;
using CorpusSdk.Generator.Caches;
using CorpusSdk.Generator.Inference;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Collecting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Tests;

/// <summary>What analyzers ask the project for while somebody types C#.</summary>
public sealed class AnalyzerCacheTests
{
    [Fact]
    public void Many_queries_read_the_options_as_often_as_one() => Assert.Equal(ReadsFor(1), ReadsFor(40));

    [Fact]
    public void Many_declared_types_read_the_options_as_often_as_one() => Assert.Equal(ReadsForTypes(1), ReadsForTypes(20));

    [Fact]
    public void A_reading_that_is_cancelled_starts_again()
    {
        BenchSession session = CorpusBench.With("news/a.txt", "A\n\nText.\n").Start();
        var values = new CompilationValues(new CorpusValuesCache(), new AnalyzerOptions(session.Texts, session.Options));

        Assert.ThrowsAny<OperationCanceledException>(() => values.Get(new CancellationToken(canceled: true)));
        Assert.Single(values.Get(TestContext.Current.CancellationToken).Collections);
    }

    [Fact]
    public void Up_to_32_edited_files_leave_the_others_alone()
    {
        Assert.Equal(0, QuestionsAfter(32));
        Assert.Equal(1, QuestionsAfter(33));
    }

    [Fact]
    public void Missing_fields_are_inferred_again_when_type_or_articles_change()
    {
        var analyzer = new KeyWithoutPropertyAnalyzer();
        BenchSession session = CorpusBench
            .With("news/a.md", "---\ntitle: A\nlevel: 1\n---\nText.\n")
            .WithCode("[CorpusSdk.ArticleType(\"News\")] public partial class Piece : CorpusSdk.Article;")
            .Start();

        Assert.Equal(["level"], KeysOf(session, analyzer));
        Assert.Equal(["level"], KeysOf(session.EditCode(), analyzer));
        Assert.Empty(KeysOf(
            session.ReplaceCode(
                0, "[CorpusSdk.ArticleType(\"News\")] public partial class Piece : CorpusSdk.Article { public partial int Level { get; } }"), analyzer));
        Assert.Equal(
            ["level", "place-name"],
            KeysOf(session.Edit("news/a.md", static _ => "---\ntitle: A\nlevel: 1\nplace-name: B\n---\nText.\n"), analyzer));
        Assert.Equal(["level"], KeysOf(session, analyzer));
    }

    [Fact]
    public void Missing_fields_of_the_same_articles_are_inferred_once()
    {
        BenchSession session = CorpusBench.With("news/a.md", "---\ntitle: A\nlevel: 1\n---\nText.\n").Start();
        CollectedArticles collection = InferredType.ValuesOf(
            new AnalyzerOptions(session.Texts, session.Options), TestContext.Current.CancellationToken).Collections.Single();
        var cache = new MissingFieldsCache();

        IReadOnlyList<FieldModel> first = cache.Get(
            new MissingFieldsInput(new DeclaredNames("Piece", ["Own"], [("Own", null)]), collection),
            TestContext.Current.CancellationToken);
        Assert.Equal(["Level"], first.Select(static field => field.Name));
        Assert.Same(
            first, cache.Get(
                new MissingFieldsInput(new DeclaredNames("Piece", ["Own"], [("Own", null)]), collection),
                TestContext.Current.CancellationToken));
        Assert.Empty(cache.Get(
            new MissingFieldsInput(new DeclaredNames("Piece", ["Own"], [("Own", "level")]), collection),
            TestContext.Current.CancellationToken));
    }

    private static IEnumerable<string?> KeysOf(BenchSession session, KeyWithoutPropertyAnalyzer analyzer)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(session.Texts, session.Options), onAnalyzerException: null, concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        return session.Output
            .WithAnalyzers([analyzer], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)
            .GetAwaiter()
            .GetResult()
            .Select(static diagnostic => diagnostic.Properties[KeyWithoutPropertyAnalyzer.Key]);
    }

    /// <summary>How often the options of the project are asked for by one run over so many queries.</summary>
    private static int ReadsFor(int queries)
    {
        IEnumerable<string> lines = Enumerable
            .Range(0, queries)
            .Select(static i => string.Create(CultureInfo.InvariantCulture, $"_ = Demo.Corpus.News[\"wrong-{i}\"];"));
        return Reads(
            CorpusBench.With("news/a.txt", "A\n\nText.\n").WithCode($"class Queries {{ void Ask() {{ {string.Join(' ', lines)} }} }}"),
            new UnknownValueAnalyzer(), queries);
    }

    private static int ReadsForTypes(int types)
    {
        CorpusBench bench = CorpusBench.Empty;
        for (int i = 0; i < types; i++)
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            bench = bench
                .And($"c{number}/a.md", "---\ntitle: A\nlevel: 1\n---\nText.\n")
                .WithCode($"[CorpusSdk.ArticleType(\"c{number}\")] public partial class T{number} : CorpusSdk.Article;");
        }

        return Reads(bench, new KeyWithoutPropertyAnalyzer(), types);
    }

    private static int Reads(CorpusBench bench, DiagnosticAnalyzer analyzer, int problems)
    {
        BenchSession session = bench.Start();
        var options = new CountingOptions(session.Options);
        CompilationWithAnalyzers analysis = session.Output.WithAnalyzers(
            [analyzer],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(session.Texts, options), onAnalyzerException: null, concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));
        Assert.Equal(problems, analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult().Length);
        return options.GlobalReads;
    }

    /// <summary>How often a file that is no article is asked what it is, after so many others were edited.</summary>
    private static int QuestionsAfter(int edits)
    {
        CorpusBench bench = CorpusBench
            .With(
                Enumerable.Range(0, 40).Select(static i => (string.Create(CultureInfo.InvariantCulture, $"news/{i}.txt"), "A\n\nText.\n")))
            .AndUnrelated("notes.json", "{}");
        BenchSession session = bench.Start();
        var options = new CountingOptions(session.Options);
        ImmutableArray<AdditionalText> texts = [.. session.Texts.OrderBy(static text => text.Path, StringComparer.Ordinal)];
        ImmutableArray<AdditionalText> edited = [
            .. texts.Select((text, i) => i < edits ? ((BenchFile.Additional)text).File.ToAdditionalText() : text)];
        Assert.EndsWith("notes.json", texts[^1].Path, StringComparison.Ordinal);
        var cache = new FilesCache();
        Assert.Equal(40, cache.Get(new FilesInput(texts, options), TestContext.Current.CancellationToken).Count);

        options.Asked.Clear();
        Assert.Equal(40, cache.Get(new FilesInput(edited, options), TestContext.Current.CancellationToken).Count);
        return options.Asked.Any(static path => path.EndsWith("notes.json", StringComparison.Ordinal)) ? 1 : 0;
    }

    private sealed class CountingOptions(AnalyzerConfigOptionsProvider inner) : AnalyzerConfigOptionsProvider
    {
        private int _globalReads;

        public int GlobalReads => _globalReads;

        public System.Collections.Concurrent.ConcurrentBag<string> Asked { get; } = [];

        public override AnalyzerConfigOptions GlobalOptions
        {
            get
            {
                Interlocked.Increment(ref _globalReads);
                return inner.GlobalOptions;
            }
        }

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => inner.GetOptions(tree);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        {
            Asked.Add(textFile.Path);
            return inner.GetOptions(textFile);
        }
    }
}
