using CorpusSdk.CompilerServices;
using CorpusSdk.Shared.Search;
using CorpusSdk.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Tests.Search;

/// <summary>
/// Whoever asks for the best hits gets those that come first when all are ranked, with the same scores: what is passed over because it
/// cannot be among them is not.
/// </summary>
public class BestHitsTests
{
    /// <summary>More than so many windows that each list says what they have at most.</summary>
    private const int Many = 4_700;

    /// <summary>Articles with the same subject, about which other windows have little.</summary>
    private const int Neighbours = 300;

    [Fact]
    public void The_best_come_first_when_all_are_ranked() =>
        Gen.Select(Gen.Int, AnyQuery.Of(2).Array[60], Gen.Bool).Sample(
            (seed, queries, stems) =>
            {
                var random = new Random(seed);
                Notes notes = new(Articles(random, Many, 25));
                var union = new Union(
                    ArticlePart.Create("notes", notes), ArticlePart.Create("long", new Notes(Articles(random, 300, random.Next(1, 200)))));
                var options = new SearchOptions { Stemming = stems ? Stemming.English : Stemming.None, Lenient = true };
                foreach (QueryNode query in queries)
                {
                    AssertFirst(query, notes.Search(SearchQuery.Of("", query), options));
                    AssertFirst(query, union.Search(SearchQuery.Of("", query), options));
                }
            },
            iter: 2, threads: 1, print: static sample => $"seed {sample.Item1}");

    /// <summary>Of words that are next to each other or far apart, with windows that have many occurrences or one.</summary>
    [Theory]
    [InlineData("\"the border\"")]
    [InlineData("\"of the border\"")]
    [InlineData("the of border treaty")]
    [InlineData("+the +of")]
    [InlineData("\"the of\" treaty -naive")]
    [InlineData("(the OR \"of the\") AND (border OR x)")]
    [InlineData("\"border treaty\"~3 the")]
    [InlineData("title:the \"the the\"")]
    public void Frequent_words_are_ranked_alike(string query)
    {
        Notes notes = new(Articles(new Random(query.Length), Many, 60));
        foreach (Stemming stemming in Enum.GetValues<Stemming>())
        {
            AssertFirst(null, notes.Search(query, new SearchOptions { Stemming = stemming }));
        }
    }

    private static void AssertFirst<T>(QueryNode? query, SearchResults<T> results)
        where T : Article
    {
        (string Id, double Score)[] all = [.. results.Select(hit => (hit.Article.Id, hit.Score))];
        Assert.Equal(results.Count, all.Length);
        foreach (int count in (int[])[1, 3, 10, 100])
        {
            (string, double)[] best = [.. results.Take(count).Select(hit => (hit.Article.Id, hit.Score))];
            Assert.True(
                best.SequenceEqual(all.Take(count)),
                $"{(query is null ? "" : AnyQuery.Text(query))}: {string.Join(' ', best)}, not {string.Join(' ', all.Take(count))}");
        }
    }

    private static IEnumerable<ArticleData> Articles(Random random, int count, int words)
    {
        string[] subject = [];
        for (int i = 0; i < count; i++)
        {
            if (i % Neighbours == 0) subject = [.. Enumerable.Range(0, 3).Select(_ => Word(random))];

            string[] body = [.. Enumerable.Range(0, random.Next(words))
                .Select(_ => random.Next(4) == 0 ? random.GetItems(subject, 1)[0] : Word(random))];
            string many = random.Next(20) == 0 ? string.Concat(Enumerable.Repeat(Word(random) + " ", random.Next(40))) : "";
            yield return SearchCorpus.Article(
                $"n{i:D5}", random.Next(10) == 0 ? Word(random) : "", many + string.Join(' ', body)) with
            {
                Language = random.Next(9) == 0 ? "de" : null,
            };
        }
    }

    /// <summary>The first are frequent, and the last are rare.</summary>
    private static string Word(Random random) =>
        SearchCorpus.Words[(int)(SearchCorpus.Words.Length * Math.Pow(random.NextDouble(), 2.5))];

    private sealed class Union(params ArticlePart[] parts) : ArticleUnion(parts);
}
