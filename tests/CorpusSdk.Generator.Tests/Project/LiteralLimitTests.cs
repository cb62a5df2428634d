using System.Globalization;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// All string literals of an assembly share 16 MB; a corpus beyond that is reported before the compiler stops with CS8103.
/// </summary>
public sealed class LiteralLimitTests
{
    private const int CharactersPerArticle = 500_000;

    /// <summary>2^24 bytes of literals less the MB for the project's own code, in characters, less a little for titles and ids.</summary>
    private const int Room = (((1 << 24) - (1 << 20)) / 2) - 10_000;

    [Fact]
    public void A_corpus_just_below_the_limit_has_its_bodies()
    {
        BenchRun run = OfSize(Room).Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Empty(run.Problems);
        Assert.Equal(Room, corpus.Articles.Sum(static article => article.Body.Length));
    }

    [Fact]
    public void A_corpus_beyond_the_limit_is_reported_and_compiles_without_bodies()
    {
        BenchRun run = OfSize(Room + 20_000).Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Matches(
            @"^error CORPUS401: The articles need 15,7\d\d,\d{3} bytes of string literals, and a \.NET assembly has room for 15,728,640\. Set the property CorpusBodyStorage to Packed, or split the corpus into several projects\.$", Assert.Single(run.Problems));
        Assert.Equal("Article 0", corpus.Articles[0].Title);
        Assert.All(corpus.Articles, static article => Assert.Equal("", article.Body));
    }

    [Theory]
    [InlineData("summary: {0}")]
    [InlineData("notes: [a, {{deep: {0}}}]")]
    [InlineData("tags: [{0}]")]
    [InlineData("source: {0}")]
    [InlineData("author: {0}")]
    public void What_headers_hold_counts(string line)
    {
        var bench = CorpusBench.With(
            Enumerable
                .Range(0, 400)
                .Select(i =>
                    (string.Create(CultureInfo.InvariantCulture, $"news/{i}.md"),
                        $"---\ntitle: T{i}\n{string.Format(CultureInfo.InvariantCulture, line, i.ToString("D4", CultureInfo.InvariantCulture) + new string('x', 20_500))}\n---\nText.\n")));

        BenchRun run = bench.Run();
        Assert.Equal(["CORPUS401"], run.ProblemIds);
        run.AssertCompiles();
    }

    [Fact]
    public void What_many_headers_repeat_counts_once()
    {
        string value = new('x', 20_500);

        Assert.Empty(CorpusBench
            .With(Enumerable
                .Range(0, 400)
                .Select(i =>
                    (string.Create(CultureInfo.InvariantCulture, $"news/{i}.md"), $"---\ntitle: T{i}\nsummary: {value}\n---\nText.\n")))
            .Run().Problems);
    }

    private static CorpusBench OfSize(int characters)
    {
        var articles = new List<(string Path, string Text)>();
        for (int left = characters, i = 0; left > 0; left -= CharactersPerArticle, i++)
        {
            string number = i.ToString("D4", CultureInfo.InvariantCulture);
            // Lines of a hundred characters, different in each article: equal literals are stored once.
            string line = number + new string('x', 95) + "\n";
            string body = string.Concat(Enumerable.Repeat(line, CharactersPerArticle / line.Length));
            articles.Add(($"news/{number}.txt", $"Article {i}\n\n{body[..Math.Min(left, CharactersPerArticle)]}"));
        }

        return CorpusBench.With(articles);
    }
}
