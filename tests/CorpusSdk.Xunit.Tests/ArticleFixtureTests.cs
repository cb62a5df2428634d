using CorpusSdk.Sample;

namespace CorpusSdk.Xunit.Tests;

public sealed class ArticleFixtureTests(ArticleFixture<NewsArticle> news) : IClassFixture<ArticleFixture<NewsArticle>>
{
    [Fact]
    public void Bodies_are_kept() => Assert.Same(news.Articles[0].Body, Corpus.News[0].Body);

    [Fact]
    public void A_folder_holds_the_texts_until_the_fixture_goes()
    {
        using ArticleFixture<GuidesArticle> guides = new();
        string folder = guides.Folder;
        Assert.All(Corpus.Guides, guide => Assert.Equal(guide.Body, File.ReadAllText(Path.Combine(folder, guide.Id + ".txt"))));

        guides.Dispose();
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void A_sample_is_the_collection_s() => Assert.Equal(Corpus.News.Sample(3, 5), news.Sample(3, 5));
}
