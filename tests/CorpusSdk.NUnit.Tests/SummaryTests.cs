using CorpusSdk.Sample;
using NUnit.Framework;

namespace CorpusSdk.NUnit.Tests;

/// <summary>Articles as test cases of NUnit, the way docs/fixtures.md shows it.</summary>
public sealed class SummaryTests
{
    private static IEnumerable<TestCaseData> Sampled =>
        Corpus.News.Sample(5, seed: 1).Select(static article => new TestCaseData(article).SetArgDisplayNames(article.Id));

    [TestCaseSource(nameof(Sampled))]
    public void Each_article_is_a_test_named_after_its_id(NewsArticle article)
    {
        Assert.That(article.Paragraphs, Is.Not.Empty);
        Assert.That(TestContext.CurrentContext.Test.Name, Is.EqualTo($"{nameof(Each_article_is_a_test_named_after_its_id)}({article.Id})"));
    }

    [Test]
    public void All_articles_are_looked_at_in_one_test() =>
        Assert.That(Corpus.Articles, Has.All.Matches<Article>(static article => article is { WordCount: > 10 }));

    [Test]
    public void A_fingerprint_pins_the_corpus() =>
        Assert.That(Corpus.Fingerprint, Has.Length.EqualTo(64));
}
