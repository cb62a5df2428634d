namespace CorpusSdk.Generator.Tests;

/// <summary>What a user writes against the generated code compiles without a warning and gives the right articles.</summary>
public sealed class QueryTests
{
    private static readonly CorpusBench Bench = SampleCorpora.ManyKinds;

    [Fact]
    public void Members_have_the_types_of_their_collection() => Run(
        """
        NewsArticle article = Corpus.News.BorderTalksToResume_2021_12_22;
        TopLevelArticle about = Corpus.Articles.AboutThisCorpus;
        System.DateOnly date = article.Date;
        string source = article.Source;
        string? headline = article.Headline;
        int year = Corpus.News.CountArticle.Date.Year;
        return article.Title + date + source + headline!.Length + year + about.Title;
        """,
        "Border Talks To Resume12/22/2021Wire.example222022About This Corpus");

    [Theory]
    [InlineData("Corpus.News.CountArticle.Headline.Length")]
    [InlineData("Corpus.Guides.FirstSteps.Source.Length")]
    public void A_field_that_not_every_article_has_is_nullable(string expression)
    {
        BenchRun run = Bench
            .WithCode($"namespace Demo; internal static class Probe {{ internal static object Run() => {expression}; }}")
            .Run();

        Assert.Contains(
            run.Compilation.GetDiagnostics(TestContext.Current.CancellationToken), static diagnostic => diagnostic.Id == "CS8602");
    }

    [Fact]
    public void A_collection_is_queried_with_query_syntax() => Run(
        """
        var titles = from n in Corpus.News
                     where n.Date.Year == 2022 && n.Source == "Wire.example"
                     orderby n.Date descending
                     select n.Id;
        return string.Join(",", titles);
        """,
        "2022/border");

    [Fact]
    public void An_article_is_found_by_its_id() => Run(
        """
        bool found = Corpus.News.TryGetValue("count", out NewsArticle? article);
        bool none = Corpus.News.TryGetValue("Count", out NewsArticle? _);
        return $"{found} {article!.Title} {none} {ReferenceEquals(article, Corpus.News["count"])} {Corpus.News.ContainsKey("2021/border")} {Corpus.News[0].Id}";
        """,
        "True Count False True True 2021/border");

    [Fact]
    public void A_missing_id_is_answered_with_near_ones() => Run(
        """
        try { return Corpus.News["2021/boarder"].Id; }
        catch (System.Collections.Generic.KeyNotFoundException error) { return error.Message; }
        """,
        "News has no article '2021/boarder'. Nearest: '2021/border', '2022/border'.");

    [Fact]
    public void Facets_are_members_and_look_ups() => Run(
        """
        return $"{Corpus.News.Sources.WireExample.Count} {Corpus.News.Sources["wire.EXAMPLE"].Count} {Corpus.News.Years._2022.Count} {Corpus.News.Years[2021].Count} "
            + $"{Corpus.Guides.Tags.CSharp.Count} {Corpus.Guides.Tags.C[0].Title} {Corpus.Articles.Tags["c#"].Count} {Corpus.Articles.Authors.BabbageCharles[0].Id}";
        """,
        "2 2 2 1 2 First Steps 2 first-steps");

    [Fact]
    public void Articles_of_all_collections_have_keys() => Run(
        """
        var keys = new[] { "about", "guides/deep/дорога", "letters/reply", "news/2021/border" };
        return string.Join(",", System.Linq.Enumerable.Select(keys, key => Corpus.Articles[key].Collection)) + Corpus.Articles.Count;
        """,
        "Articles,Guides,Letters,News7");

    [Fact]
    public void All_articles_are_the_instances_of_their_collections() => Run(
        """return $"{ReferenceEquals(Corpus.Articles["letters/reply"], Corpus.Letters.ReTheQuotedTitle)} {ReferenceEquals(Corpus.Articles["about"], Corpus.Articles.AboutThisCorpus)}";""",
        "True True");

    [Fact]
    public void Queries_of_the_runtime_keep_the_type() => Run(
        """
        CorpusSdk.ArticleSet<NewsArticle> set = Corpus.News.InYear(2022).From("Wire.example").Containing("resumed");
        return set.Latest(1)[0].Date.ToString("O") + set.Sample(1, seed: 1).Count;
        """,
        "2022-01-031");

    [Fact]
    public void Nothing_is_made_of_an_article_that_nobody_touches() => Run(
        """
        int count = Corpus.News.Count + Corpus.Articles.Count;
        return count + " " + Corpus.News.ContainsKey("count");
        """,
        "10 True");

    private static void Run(string body, string expected)
    {
        string code = $$"""
            using System.Linq;

            namespace Demo;

            internal static class Probe
            {
                internal static object Run()
                {
                    System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
            {{body}}
                }
            }
            """;
        using LoadedCorpus corpus = Bench.WithCode(code).Run().Load();

        Assert.Equal(expected, corpus.RunProbe());
    }
}
