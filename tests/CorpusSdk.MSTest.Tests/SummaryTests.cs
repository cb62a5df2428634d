using CorpusSdk.Sample;
using Microsoft.VisualStudio.TestTools.UnitTesting;

[assembly: Parallelize(Scope = ExecutionScope.MethodLevel)]

namespace CorpusSdk.MSTest.Tests;

/// <summary>Articles as data rows of MSTest, the way docs/fixtures.md shows it.</summary>
[TestClass]
public sealed class SummaryTests(TestContext context)
{
    // Ids, since MSTest writes rows down for test explorers and cannot write articles.
    public static IEnumerable<string> Sampled => Corpus.News.Sample(5, seed: 1).Select(static article => article.Id);

    [TestMethod]
    [DynamicData(nameof(Sampled))]
    public void Each_article_is_a_test_named_after_its_id(string id)
    {
        NewsArticle article = Corpus.News[id];

        Assert.IsNotEmpty(article.Paragraphs);
        Assert.AreEqual($"{nameof(Each_article_is_a_test_named_after_its_id)} (\"{id}\")", context.TestDisplayName);
    }

    [TestMethod]
    public void All_articles_are_looked_at_in_one_test() =>
        Assert.IsEmpty(Corpus.Articles.Where(static article => article.WordCount <= 10));
}
