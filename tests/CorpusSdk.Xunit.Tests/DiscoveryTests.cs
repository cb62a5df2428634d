using System.Reflection;
using CorpusSdk.Sample;
using Xunit.Sdk;
using Xunit.v3;

namespace CorpusSdk.Xunit.Tests;

/// <summary>What the attributes give to xUnit.</summary>
public sealed class DiscoveryTests
{
    private static readonly MethodInfo Method = typeof(DiscoveryTests).GetMethod(nameof(Rows_are_labelled_by_ids_in_their_order))!;

    private static async Task<IReadOnlyList<ITheoryDataRow>> RowsOf(DataAttribute attribute)
    {
        await using DisposalTracker tracker = new();
        return [.. await attribute.GetData(Method, tracker)];
    }

    [Fact]
    public async Task Rows_are_labelled_by_ids_in_their_order()
    {
        IReadOnlyList<ITheoryDataRow> rows = await RowsOf(new ArticleDataAttribute<NewsArticle>());

        Assert.Equal(Corpus.News.Select(static article => article.Id), rows.Select(static row => row.Label));
        Assert.Equal(Corpus.News, rows.Select(static row => row.GetData()[0]));
    }

    [Fact]
    public async Task A_seed_gives_one_sample()
    {
        IReadOnlyList<ITheoryDataRow> rows = await RowsOf(new ArticleDataAttribute<NewsArticle> { Take = 4, Seed = 3 });

        Assert.Equal(
            Corpus.News.Sample(4, 3).Select(static article => article.Id).Order(StringComparer.Ordinal),
            rows.Select(static row => row.Label));
    }

    [Fact]
    public async Task Rows_of_all_collections_are_labelled_by_both()
    {
        IReadOnlyList<ITheoryDataRow> rows = await RowsOf(new CorpusDataAttribute(typeof(Corpus)));

        Assert.Equal(Corpus.Articles.Count, rows.Count);
        Assert.Contains("News/000-7687692cd4fda39e", rows.Select(static row => row.Label));
    }

    [Fact]
    public async Task A_condition_that_nothing_meets_is_an_error_with_near_values()
    {
        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => RowsOf(new ArticleDataAttribute<NewsArticle> { From = "UrduPoint" }));
        Assert.Equal("No NewsArticle is from 'UrduPoint' and meets the other conditions. Nearest: 'UrduPoint.com'.", error.Message);

        // Near values are those that still meet the conditions before.
        error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => RowsOf(new ArticleDataAttribute<GuidesArticle> { Tagged = "ranking", By = "Ingrid Bauer" }));
        Assert.Equal("No GuidesArticle is by 'Ingrid Bauer' and meets the other conditions.", error.Message);

        error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => RowsOf(new ArticleDataAttribute<NewsArticle> { Ids = ["000-7687692cd4fda39f"] }));
        Assert.StartsWith(
            "No NewsArticle has the id '000-7687692cd4fda39f' and meets the other conditions. Nearest: '000-7687692cd4fda39e'",
            error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_class_that_is_no_corpus_is_said_so()
    {
        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => RowsOf(new CorpusDataAttribute(typeof(string))));
        Assert.Equal("String is not the class of a corpus: it has no property Articles.", error.Message);
    }

    /// <summary>The package's targets register the serializer with this very assembly.</summary>
    [Fact]
    public void Each_article_goes_through_the_registered_serializer() =>
        Assert.All(Corpus.Articles, static article =>
        {
            Assert.True(SerializationHelper.Instance.IsSerializable(article, article.GetType()));
            string text = SerializationHelper.Instance.Serialize(article, article.GetType());
            Assert.Same(article, SerializationHelper.Instance.Deserialize(text));
        });

    [Fact]
    public void A_synthetic_article_cannot_be_serialized() =>
        Assert.False(SerializationHelper.Instance.IsSerializable(new ArticleBuilder<NewsArticle>().Build(), typeof(NewsArticle)));
}
