using CorpusSdk.CompilerServices;
using CorpusSdk.Sets;
using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests.Search;

/// <summary>Searches within sets and over several collections, and what is like an article.</summary>
public class SearchSetTests
{
    private sealed class Union(params ArticlePart[] parts) : ArticleUnion(parts);

    private sealed class Paper(ArticleData data) : Article(data), IArticleType<Paper>
    {
        public static Papers Library { get; } = new(
        [
            SearchCorpus.Article("a", "Cats", "The cat sat on the mat. Cats purr, and a cat sleeps."),
            SearchCorpus.Article("b", "Dogs", "The dog barked at the mailman. Dogs bark, and a dog runs."),
            SearchCorpus.Article("c", "More cats", "Another cat came, purred, and slept on the sofa."),
            SearchCorpus.Article("d", "Weather", "The rain fell on the hills all day."),
            SearchCorpus.Article("e", "Trains", "The train left the station."),
        ]);

        public static ArticleSet<Paper> All => Library;

        public static Paper Create(IArticleContent content) => throw new NotSupportedException();
    }

    private sealed class Papers(
        ArticleData[] data) : ArticleCollection<Paper>("Papers", string.Join('\n', data.Select(article => article.Id)))
    {
        protected override Paper Create(int index) => new(data[index]);
    }

    [Fact]
    public void A_union_is_ranked_as_one_collection_would_be()
    {
        ArticleData[] all = [.. Enumerable
            .Range(0, 40)
            .Select(i =>
                SearchCorpus.Article(
                    $"n{i:D2}", "", string.Join(' ', Enumerable.Repeat("border", (i % 7) + 1)) + (i % 3 == 0 ? " treaty" : "")))];
        Notes whole = new(all);
        Union parts = new(ArticlePart.Create("one", new Notes(all[..15])), ArticlePart.Create("two", new Notes(all[15..])));
        SearchHit<Note>[] expected = [.. whole.Search("border treaty")];
        SearchHit<Article>[] found = [.. parts.Search("border treaty")];
        Assert.Equal(
            expected.Select(hit => (hit.Article.Id, Math.Round(hit.Score, 4))),
            found.Select(hit => (hit.Article.Id, Math.Round(hit.Score, 4))));
        Assert.Equal(expected.Length, parts.Search("border treaty").Count);
        Assert.Equal(expected.Take(5).Select(hit => hit.Article.Id), parts.Search("border treaty").Take(5).Select(hit => hit.Article.Id));
    }

    [Fact]
    public void Collections_are_searched_together_and_by_name()
    {
        Assert.Equal(["border-talks", "border-talks"], Corpus.Articles.Search("id:border-talks").Select(hit => hit.Article.Id));
        Assert.Equal(["News"], Corpus.Articles.Search("border collection:news").Select(hit => hit.Article.Collection).Distinct());
    }

    [Fact]
    public void A_set_is_searched_with_the_scores_of_its_collection()
    {
        Notes notes = new(
            SearchCorpus.Article("a", "", "border") with { Tags = ["nato"] },
            SearchCorpus.Article("b", "", "border border") with { Tags = ["eu"] },
            SearchCorpus.Article("c", "", "the border of it") with { Tags = ["nato"] },
            SearchCorpus.Article("d", "", "nothing") with { Tags = ["nato"] });
        var scores = notes.Search("border").ToDictionary(hit => hit.Article.Id, hit => hit.Score);
        SearchResults<Note> found = notes.Tagged("nato").Search("border");
        Assert.Equal(2, found.Count);
        Assert.Equal(["a", "c"], found.Select(hit => hit.Article.Id));
        Assert.All(found, hit => Assert.Equal(scores[hit.Article.Id], hit.Score));
        Assert.Equal("a c", found.Articles.Ids());
        Assert.Empty(notes.Tagged("nobody").Search("border"));
    }

    [Fact]
    public void Similar_articles_share_rare_words()
    {
        Assert.Equal("a c", Paper.All.Similar("A cat that purrs", 2).Ids());
        Assert.Empty(Paper.All.Similar("A cat", 0));
        Assert.Empty(Paper.All.Similar("", 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Paper.All.Similar("cat", -1));
    }

    [Fact]
    public void Related_articles_are_others()
    {
        Assert.Equal("c", Paper.Library[0].Related(1).Ids());
        Assert.DoesNotContain(Paper.Library[0], Paper.Library[0].Related(10));
        Assert.Empty(Paper.Library[0].Related(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Paper.Library[0].Related(-1));
    }

    [Fact]
    public void Keywords_are_frequent_here_and_rare_elsewhere()
    {
        Assert.Equal("dog", Paper.Library[1].Keywords[0][..3]);
        Assert.DoesNotContain("the", Paper.Library[1].Keywords);
        Assert.InRange(Paper.Library[1].Keywords.Length, 1, 10);
    }
}
