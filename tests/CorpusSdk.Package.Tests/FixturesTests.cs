using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>The fixtures as a test project gets them from their package.</summary>
public class FixturesTests(Feed feed)
{
    /// <summary>That of these tests, which the fixtures are built against.</summary>
    private static readonly string XunitVersion = typeof(FactAttribute).Assembly.GetName().Version!.ToString(3);

    [Fact]
    public void Each_article_is_a_test_that_runs_alone()
    {
        var tests = new Consumer(feed, "fixtures");
        tests.WriteProject(
            "Tests.csproj", "CorpusSdk.Xunit", "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            $"<PackageReference Include=\"CorpusSdk\" Version=\"{feed.Version}\" /><PackageReference Include=\"xunit.v3\" Version=\"{XunitVersion}\" />");
        tests.Write("corpus/news/storm.txt", "Storm\n\nIt blew.\n");
        tests.Write("corpus/news/2021/calm.txt", "Calm\n\nIt did not.\n");
        tests.Write("Tests.cs", """
            using CorpusSdk;
            using CorpusSdk.Xunit;
            using Tests;
            using Xunit;

            public class ArticleTests
            {
                [Theory, ArticleData<NewsArticle>]
                public void Has_words(NewsArticle article) => Assert.True(article.WordCount > 0);

                [Theory, CorpusData(typeof(Corpus))]
                public void Has_a_title(Article article) => Assert.NotEmpty(article.Title);
            }
            """);
        tests.Build().AssertSuccess();

        string program = tests.In("bin/Debug/net10.0/Tests.dll");
        string[] listed = [.. tests
            .Dotnet(program, "-list", "tests", "-preEnumerateTheories")
            .AssertSuccess().Output
            .Split('\n')
            .Where(static line => line.StartsWith("ArticleTests.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
        Assert.Equal(
            ["ArticleTests.Has_a_title [News/2021/calm]", "ArticleTests.Has_a_title [News/storm]", "ArticleTests.Has_words [2021/calm]",
                "ArticleTests.Has_words [storm]"],
            listed);

        string output = tests
            .Dotnet(program, "-preEnumerateTheories", "-displayName", "ArticleTests.Has_words [storm]")
            .AssertSuccess().Output;
        Assert.Contains("Total: 1,", output, StringComparison.Ordinal);
        Assert.Contains("Failed: 0,", output, StringComparison.Ordinal);
    }
}
