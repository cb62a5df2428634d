using CorpusSdk.CompilerServices;
using CorpusSdk.Shared.Search;
using CorpusSdk.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Tests.Search;

/// <summary>Whatever is asked of whatever corpus, the answer is that of a scan: the same hits, the same scores, the same order.</summary>
public class BruteForceTests
{
    private const double Tolerance = 1e-4;

    [Fact]
    public void Small_corpora_answer_as_a_scan_does() => Check(SearchCorpus.Any(12, 20), iterations: 50);

    [Fact]
    public void Corpora_that_leave_positions_out_answer_as_a_scan_does() => Check(SearchCorpus.Any(60, 30), iterations: 15);

    [Fact]
    public void Corpora_of_several_windows_answer_as_a_scan_does() => Check(
        Gen.Int[520, 600].SelectMany(count => SearchCorpus.Any(count, 8).Where(all => all.Length > 300)), iterations: 2);

    private static void Check(Gen<ArticleData[]> corpora, int iterations) =>
        Gen.Select(corpora, AnyQuery.Of(2).Array[12], Gen.Bool, Gen.OneOf(2.0, 0, 3.5)).Sample(
            (articles, queries, stems, titleWeight) =>
            {
                Notes notes = new(articles);
                BruteForce scan = new(notes, stems, titleWeight);
                SearchOptions options = new()
                {
                    Stemming = stems ? Stemming.English : Stemming.None,
                    TitleWeight = titleWeight,
                    Lenient = true
                };
                foreach (QueryNode query in queries)
                {
                    SearchResults<Note> found = notes.Search(SearchQuery.Of("", query), options);
                    AssertEqual(query, scan.Search(query), found);
                }
            },
            iter: iterations, threads: 1, print: static sample => $"{sample.Item1.Length} articles");

    private static void AssertEqual(QueryNode query, List<(Article Article, double Score)> expected, SearchResults<Note> found)
    {
        SearchHit<Note>[] hits = [.. found];
        Assert.True(expected.Count == found.Count, $"{found.Count} hits, not {expected.Count}: {AnyQuery.Text(query)}");
        Assert.Equal(
            expected.Select(hit => hit.Article.Id).Order(StringComparer.Ordinal),
            hits.Select(hit => hit.Article.Id).Order(StringComparer.Ordinal));
        var scores = expected.ToDictionary(hit => hit.Article.Id, hit => hit.Score);
        for (int i = 0; i < hits.Length; i++)
        {
            double score = scores[hits[i].Article.Id];
            Assert.True(
                Math.Abs(score - hits[i].Score) <= Tolerance,
                $"{hits[i].Article.Id} scores {hits[i].Score}, not {score}: {AnyQuery.Text(query)}");

            // Scores that differ by less than a float can tell may come in either order.
            Assert.Equal(expected[i].Score, score, Tolerance);
            if (i > 0 && hits[i].Score == hits[i - 1].Score)
            {
                Assert.True(IsInOrder(hits[i - 1].Article, hits[i].Article));
            }
        }

        int few = Math.Min(3, hits.Length);
        Assert.Equal(hits[..few].Select(hit => hit.Article), found.Take(few).Select(hit => hit.Article));
        Assert.Equal(hits.Select(hit => hit.Article), found.Articles);
    }

    private static bool IsInOrder(Article first, Article second) =>
        (first.Date ?? DateOnly.MinValue) > (second.Date ?? DateOnly.MinValue)
        || (first.Date == second.Date && string.CompareOrdinal(first.Id, second.Id) < 0);
}
