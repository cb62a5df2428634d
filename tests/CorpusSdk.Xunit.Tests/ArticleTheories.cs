using CorpusSdk.Sample;

namespace CorpusSdk.Xunit.Tests;

/// <summary>Theories over the sample corpus, as a user writes them; other tests ask how they were discovered.</summary>
public sealed class ArticleTheories
{
    [Theory, ArticleData<NewsArticle>]
    public void Every_article_has_a_title(NewsArticle article) => Assert.NotEmpty(article.Title);

    [Theory, ArticleData<NewsArticle>(Take = 5, Seed = 1)]
    public void A_sample_has_words(NewsArticle article) => Assert.True(article.WordCount > 0);

    [Theory, ArticleData<GuidesArticle>(Tagged = "Unicode")]
    public void A_tag_selects(GuidesArticle article) => Assert.Contains("unicode", article.Tags, StringComparer.OrdinalIgnoreCase);

    [Theory, ArticleData<NewsArticle>(From = "UrduPoint.com", Year = 2021)]
    public void Conditions_add_up(NewsArticle article) => Assert.Equal("MOSCOW", article.Dateline?.Place);

    [Theory, ArticleData<NewsArticle>(Ids = ["000-7687692cd4fda39e"])]
    public void One_by_its_id(NewsArticle article) => Assert.Equal(276, article.WordCount);

    [Theory, CorpusData(typeof(Corpus), Take = 7)]
    public void Every_collection_takes_part(Article article) => Assert.Same(article, Corpus.Articles.Single(other => other == article));
}
