using CorpusSdk.Testing;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>Collections beyond the member budget offer their articles as an enum.</summary>
public sealed class IdEnumTests
{
    private static readonly CorpusBench OverBudget = CorpusBench
        .With("about.txt", "About This Corpus\n\nIt is small.\n")
        .And("news/first.txt", " date 2021-12-22 Wire.example\n\nThe First Article\n\nIt came first.\n")
        .And("news/second.txt", " date 2021-12-23 Wire.example\n\nThe Second Article\n\nIt came later.\n")
        .WithProperty("CorpusMemberBudget", "1");

    [Fact]
    public Task A_corpus_over_its_member_budget()
    {
        BenchRun run = OverBudget.Run();

        run.AssertCompiles();
        return Verifier.Verify(run.Driver);
    }

    [Fact]
    public void A_member_of_the_enum_gives_its_article()
    {
        using LoadedCorpus corpus = OverBudget
            .WithCode("internal static class Probe { public static string Title => Demo.Corpus.News[Demo.NewsId.TheSecondArticle].Title; }")
            .Run().Load();

        Assert.Equal("The Second Article", corpus.Assembly.GetType("Probe")!.GetProperty("Title")!.GetValue(null));
    }

    [Fact]
    public void A_collection_within_its_budget_has_members() =>
        Assert.DoesNotContain(
            SampleCorpora.ManyKinds.WithProperty("CorpusMemberBudget", "100").Run().Sources.Keys,
            static hint => hint.EndsWith("Id.g.cs", StringComparison.Ordinal));

    [Fact]
    public void Where_nobody_reads_documentation_its_members_have_none() =>
        Assert.EndsWith(
            """
            public enum NewsId : ulong
            {
                TheFirstArticle = 0x20E91361940A8F97UL,
                TheSecondArticle = 0xF8C09394F4072DB1UL,
            }

            """,
            WithoutDocumentation(OverBudget),
            StringComparison.Ordinal);

    [Fact]
    public void In_an_editor_they_have_it_in_any_case() =>
        Assert.Contains(
            "/// <summary>The First Article<br/>", WithoutDocumentation(OverBudget.WithProperty("DesignTimeBuild", "true")),
            StringComparison.Ordinal);

    /// <summary>The enum as it is made for a compiler that reads no documentation.</summary>
    private static string WithoutDocumentation(CorpusBench bench) => bench.Start().Driver
        .WithUpdatedParseOptions(BenchCompiler.ParseOptions.WithDocumentationMode(DocumentationMode.None))
        .RunGenerators(bench.Compile(), TestContext.Current.CancellationToken)
        .GetRunResult().Results.Single().GeneratedSources.Single(static source => source.HintName == "NewsId.g.cs").SourceText.ToString();
}
