using System.Globalization;
using System.Text;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Index;
using CorpusSdk.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Tests;

/// <summary>Code for packed corpora has names and hover texts, and no content.</summary>
public sealed class PackedTests
{
    [Fact]
    public Task A_packed_corpus()
    {
        BenchRun run = CorpusBench
            .With("about.txt", "About This Corpus\n\nIt is small.\n")
            .And("news/first.txt", " date 2021-12-22 Wire.example\n\nThe First Article\n\nGENEVA (AFP) - It came first. Others follow.\n")
            .WithProperty("CorpusBodyStorage", "Packed").Run();

        AssertNoErrors(run);
        return Verifier.Verify(run.Driver);
    }

    [Fact]
    public void No_literal_holds_a_body() =>
        Assert.DoesNotContain(
            SampleCorpora.ManyKinds.WithProperty("CorpusBodyStorage", "Packed").Run().Sources.Values,
            static source => source.Contains("Body =", StringComparison.Ordinal));

    [Fact]
    public void Code_from_the_index_is_code_from_the_files()
    {
        BenchRun fromFiles = SampleCorpora.Problems.WithProperty("CorpusBodyStorage", "Packed").Run();
        BenchRun fromIndex = Indexed(SampleCorpora.Problems).Run();

        Assert.NotEmpty(fromFiles.Problems);
        Assert.Equal(fromFiles.Problems, fromIndex.Problems);
        Assert.Equal(fromFiles.Sources, fromIndex.Sources);
    }

    [Fact]
    public void An_edit_that_only_the_body_shows_reruns_nothing_behind_the_parser()
    {
        const string path = "news/a.txt";
        BenchSession before = CorpusBench
            .With(path, "Title\n\nOne sentence. Another one.\n")
            .WithProperty("CorpusBodyStorage", "Packed")
            .Start();
        BenchSession after = before.Edit(path, static text => text.Replace("Another one", "Another two", StringComparison.Ordinal));

        Assert.Equal(new Rerun("Files", ""), Rerun.Between(before, after));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("corpus index 0\n", 0)]
    [InlineData("corpus index 4\t0000000000000000\t2000000000\t0000000000000000\n", 0)]
    public void An_index_that_is_none_of_this_version_is_an_error_at_its_line(string text, int line) => AssertDamaged(text, line);

    [Fact]
    public void A_line_of_an_index_that_was_changed_is_an_error_at_its_place()
    {
        CorpusBench bench = Indexed(CorpusBench.With("news/a.txt", "Title\n\nText.\n").And("news/b.txt", "Second\n\nText.\n"));
        string text = bench.Files.Single().Text!.ToString();

        AssertDamaged(text.Replace("Second", "Zweiter", StringComparison.Ordinal), 2);
        AssertDamaged(text[..^1], 2);
        AssertDamaged(text[..(text[..^1].LastIndexOf('\n') + 1)], 2);
    }

    private static void AssertDamaged(string index, int line)
    {
        BenchRun run = CorpusBench.Empty.WithProperty("CorpusBodyStorage", "Packed").And(IndexFileOf(index)).Run();

        Diagnostic problem = Assert.Single(run.AllDiagnostics);
        Assert.Equal("CORPUS408", problem.Id);
        Assert.Equal(
            (CorpusBench.ProjectDirectory + "obj/corpus.index.txt", line),
            (problem.Location.GetLineSpan().Path, problem.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("Build again", problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    /// <summary>The same corpus as a build hands it over: parsed by the task, without the files.</summary>
    internal static CorpusBench Indexed(CorpusBench bench)
    {
        var lines = new IndexLineWriter();
        IndexFile.WriteHeader(lines, packStamp: 0, bench.Files.Length);
        foreach (BenchFile file in bench.Files)
        {
            var item = ArticleItem.From(
                file.FullPath, CorpusBench.ProjectDirectory, file.Collection ?? "",
                int.Parse(file.SubfolderLength ?? "0", CultureInfo.InvariantCulture),
                CorpusOptions.ConventionsOf(new BenchOptions(bench.Properties)));
            IndexFile.WriteFile(lines, ParsedFile.From(item, ArticleParser.Parse(file.Text!.ToString())));
        }

        return (bench with { Files = [] }).WithProperty("CorpusBodyStorage", "Packed").And(
            IndexFileOf(Encoding.UTF8.GetString(lines.Written)));
    }

    private static BenchFile IndexFileOf(string index) =>
        new(CorpusBench.ProjectDirectory + "obj/corpus.index.txt", SourceText.From(index, Encoding.UTF8), null, null) { IsIndex = true };

    private static void AssertNoErrors(BenchRun run) =>
        Assert.Empty(run.Compilation
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
}
