extern alias runtime;

using CorpusSdk.Search;
using Lucene.Net.Search;
using runtime::CorpusSdk.Shared.Search;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// How far the best ten of CorpusSdk and of Lucene.NET are the same: over the same words of the bodies, without stemming and stop words.
/// </summary>
/// <param name="Overlap">The part of Lucene.NET's best ten that CorpusSdk has among its own, on average.</param>
/// <param name="Scores">The part of the queries for which both give the same scores, to 1e-4.</param>
internal sealed record Agreement(double Overlap, double Scores)
{
    private const double Tolerance = 1e-4;

    public static Agreement Of(IndexedTexts texts, SearchIndex index, LuceneEngine lucene, IReadOnlyList<WordQuery> queries)
    {
        var space = new SearchSpace([new SearchSegment(index, texts, 0)], titleWeight: 0);
        double overlap = 0;
        int equal = 0;
        for (int i = 0; i < queries.Count; i++)
        {
            ScoreDoc[] theirs = lucene.Best(i);
            var hits = HitCollector.Rent(space, 10);
            SearchPlan? plan = SearchPlanner.Plan(SearchQuery.Parse(queries[i].ForCorpus).Root!, space, isStemmed: false, isLenient: false);
            space.Run(plan!, null, hits);
            DocumentHit[] ours = hits.Best();
            HashSet<int> documents = [.. ours.Select(hit => hit.Document)];
            int common = theirs.Count(hit => documents.Contains(hit.Doc));
            overlap += theirs.Length == 0 ? 1 : (double)common / theirs.Length;
            bool isEqual = ours.Length == theirs.Length
                && ours.Zip(theirs).All(pair => Math.Abs(pair.First.Score - pair.Second.Score) <= Tolerance * pair.Second.Score);
            equal += isEqual ? 1 : 0;
            if (!isEqual && Environment.GetEnvironmentVariable("CORPUS_BENCH_DIFFERENCES") is not null)
            {
                string mine = string.Join(' ', ours.Select(hit => $"{hit.Document}:{hit.Score}"));
                Console.Error.WriteLine(
                    $"{queries[i].ForCorpus}: {mine} / {string.Join(' ', theirs.Select(hit => $"{hit.Doc}:{hit.Score}"))}");
            }
        }

        return new Agreement(overlap / queries.Count, (double)equal / queries.Count);
    }
}
