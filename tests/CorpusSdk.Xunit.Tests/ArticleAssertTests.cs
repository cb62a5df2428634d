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

        XunitException error = Assert.Throws<XunitException>(static () => ArticleAssert.All(Corpus.News.Sample(2), static article => Assert.Empty(article.Body)));
        Assert.StartsWith("Not all articles are as they have to be: 2 of 2.", error.Message, StringComparison.Ordinal);
        Assert.All(Corpus.News.Sample(2), article => Assert.Contains($"  {article.Path}: Assert.Empty() Failure", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_condition_is_named()
    {
        ArticleAssert.Satisfies(Corpus.News, static article => article.WordCount > 0);

        XunitException error = Assert.Throws<XunitException>(static () => ArticleAssert.Satisfies(Corpus.News.From("UrduPoint.com"), static article => article.WordCount < 100, "articles are short"));
        Assert.Equal("Not for all articles: articles are short: 1 of 1." + Environment.NewLine + "  articles/news/000_7687692cd4fda39e.txt", error.Message);
    }

    [Fact]
    public void Shared_values_are_named_with_their_articles()
    {
        ArticleAssert.Distinct(Corpus.Articles, static article => article.ContentHash);

        XunitException error = Assert.Throws<XunitException>(static () => ArticleAssert.Distinct(Corpus.Guides, static article => article.Title));
        Assert.Contains("  The Inverted Index: articles/guides/", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_of_failures_is_cut()
    {
        XunitException error = Assert.Throws<XunitException>(static () => ArticleAssert.Satisfies(Corpus.Articles, static _ => false));
        Assert.EndsWith($"  … and {Corpus.Articles.Count - 20} more", error.Message, StringComparison.Ordinal);
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
            string.Join(Environment.NewLine, $"The articles are not those of {file}: 3 of {Corpus.News.Count}.", $"  added: News/{Corpus.News[0].Id}", "  removed: News/gone", $"  changed: News/{Corpus.News[1].Id}"),
            error.Message);
    }
}
