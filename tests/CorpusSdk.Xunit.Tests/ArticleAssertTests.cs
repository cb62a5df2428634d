using CorpusSdk.Sample;
using Xunit.Sdk;

namespace CorpusSdk.Xunit.Tests;

public sealed class ArticleAssertTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Failures_of_all_articles_come_with_their_files()
    {
        ArticleAssert.All(Corpus.News, static article => Assert.NotEmpty(article.Body));

        XunitException error = Assert.Throws<XunitException>(
            static () => ArticleAssert.All(Corpus.News.Sample(2), static article => Assert.Empty(article.Body)));
        Assert.StartsWith("Not all articles are as they have to be: 2 of 2.", error.Message, StringComparison.Ordinal);
        Assert.All(
            Corpus.News.Sample(2),
            article =>
                Assert.Contains($"  News/{article.Id} ({article.Path}): Assert.Empty() Failure", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_condition_is_named()
    {
        ArticleAssert.Satisfies(Corpus.News, static article => article.WordCount > 0);

        XunitException error = Assert.Throws<XunitException>(
            static () =>
                ArticleAssert.Satisfies(
                    Corpus.News.From("UrduPoint.com"), static article => article.WordCount < 100, "articles are short"));
        Assert.Equal(
            "Not for all articles: articles are short: 1 of 1."
                + Environment.NewLine
                + "  News/000-7687692cd4fda39e (articles/news/000_7687692cd4fda39e.txt)", error.Message);

        error = Assert.Throws<XunitException>(static () => ArticleAssert.Satisfies(Corpus.News, article => article.WordCount < 0));
        Assert.StartsWith(
            $"Not for all articles: article => article.WordCount < 0: {Corpus.News.Count} of {Corpus.News.Count}.", error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Shared_values_are_named_with_their_articles()
    {
        ArticleAssert.Distinct(Corpus.Articles, static article => article.ContentHash);

        XunitException error = Assert.Throws<XunitException>(
            static () => ArticleAssert.Distinct(Corpus.Guides, static article => article.Title));
        Assert.EndsWith(
            $"  The Inverted Index: {string.Join(", ", Corpus.Guides.Where(static guide => guide.Title == "The Inverted Index").Select(static guide => $"Guides/{guide.Id} ({guide.Path})"))}",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_article_that_fails_is_named()
    {
        XunitException error = Assert.Throws<XunitException>(static () => ArticleAssert.Satisfies(Corpus.Articles, static _ => false));
        Assert.All(
            Corpus.Articles, article =>
                Assert.Contains($"  {article.Collection}/{article.Id} ({article.Path})", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_is_in_some_article_is_shown_where_it_is()
    {
        NewsArticle note = new ArticleBuilder<NewsArticle>()
            .WithId("note")
            .WithTitle("A")
            .WithBody("It is said\nthat the {{name}} of the place was never told again to anyone.")
            .Build();
        NewsArticle title = new ArticleBuilder<NewsArticle>().WithId("title").WithTitle("On {{name}}").WithBody("B").Build();
        ArticleAssert.DoesNotContain("lorem ipsum", Corpus.Articles);

        XunitException error = Assert.Throws<XunitException>(() => ArticleAssert.DoesNotContain("{{name}}", [note, title, .. Corpus.News]));

        Assert.Equal(
            string.Join(
                Environment.NewLine,
                $"Articles contain '{{{{name}}}}': 2 of {Corpus.News.Count + 2}.",
                "  News/note (synthetic.txt): It is said that the {{name}} of the place was never told a…",
                "  News/title (synthetic.txt): On {{name}}"),
            error.Message);
    }

    [Fact]
    public void What_is_shown_of_a_text_keeps_characters_whole()
    {
        string smiles = string.Concat(Enumerable.Repeat("🙂", 40));
        NewsArticle note = new ArticleBuilder<NewsArticle>().WithBody($"x{smiles}!{smiles}").Build();

        XunitException error = Assert.Throws<XunitException>(() => ArticleAssert.DoesNotContain("!", [note]));

        Assert.EndsWith($": …{smiles[..30]}!{smiles[..30]}…", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_assert_about_is_a_failure() =>
        Assert.Throws<XunitException>(static () => ArticleAssert.All(ArticleSet.Empty<NewsArticle>(), static _ => { }));

    [Fact]
    public void A_fingerprint_is_the_corpus_s()
    {
        ArticleAssert.HasFingerprint(Corpus.Fingerprint, Corpus.Articles);
        Assert.Throws<XunitException>(static () => ArticleAssert.HasFingerprint(new string('0', 64), Corpus.Articles));
    }

    [Fact]
    public void A_list_says_what_has_changed()
    {
        string file = Path.Combine(_folder.FullName, "news.list");
        Assert.Throws<XunitException>(() => ArticleAssert.MatchesList(file, Corpus.News));
        File.Move(file + ".received", file);
        ArticleAssert.MatchesList(file, Corpus.News);

        string[] lines = File.ReadAllLines(file);
        File.WriteAllLines(file, ["News/gone 0", lines[1].Split(' ')[0] + " 0", .. lines[2..]]);
        XunitException error = Assert.Throws<XunitException>(() => ArticleAssert.MatchesList(file, Corpus.News));
        Assert.Equal(
            string.Join(
                Environment.NewLine, $"The articles are not those of {file}: 3 of {Corpus.News.Count}.",
                $"  added: News/{Corpus.News[0].Id}", "  removed: News/gone", $"  changed: News/{Corpus.News[1].Id}"),
            error.Message);
    }

    [Fact]
    public void A_list_lies_beside_the_test() => ArticleAssert.MatchesList("letters.list", Corpus.Letters);

    [Fact]
    public void Where_there_are_no_sources_a_list_lies_beside_the_test_assembly()
    {
        const string Received = "no-such.list.received";

        XunitException error = Assert.Throws<XunitException>(
            static () => ArticleAssert.MatchesList("no-such.list", Corpus.News, testFile: "/_/tests/Tests.cs"));

        Assert.StartsWith(
            $"The articles are not those of {Path.Combine(AppContext.BaseDirectory, "no-such.list")}: ", error.Message,
            StringComparison.Ordinal);
        File.Delete(Path.Combine(AppContext.BaseDirectory, Received));
    }
}
