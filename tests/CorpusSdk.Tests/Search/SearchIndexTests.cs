using System.Runtime.CompilerServices;
using CorpusSdk.CompilerServices;
using CorpusSdk.Search;
using CorpusSdk.Sets;
using CorpusSdk.Shared.Search;
using CorpusSdk.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Tests.Search;

/// <summary>The bytes of an index: the same whoever builds it, and never trusted.</summary>
public class SearchIndexTests
{
    private static readonly string[] Questions = [
        "border", "\"the border\"", "bord* -treaty", "tresty~", "tag:nato", "rating:1..", "date:2021", "id:n0*", "\"the of\"~3"];

    [Fact]
    public void An_index_depends_on_its_articles_alone() =>
        Gen.Select(SearchCorpus.Any(40, 30), Gen.Int).Sample(
            (articles, seed) =>
            {
                CollectionTexts texts = new(new Notes(articles));
                byte[] expected = IndexBuilder.Merge(IndexAtRunTime.Read(texts, 1), 1);
                IndexedDocument[] shuffled = IndexAtRunTime.Read(texts, 64);
                new Random(seed).Shuffle(shuffled);
                Assert.Equal(expected, IndexBuilder.Merge(shuffled, 64));
            },
            iter: 25, threads: 1);

    [Fact]
    public void A_flipped_bit_is_found_or_does_no_harm()
    {
        CollectionTexts texts = new(new Notes(
            SearchCorpus.Article("n0", "The border", "the border of the treaty, cafés") with
            {
                Tags = ["nato"],
                Date = new(2021, 5, 4),
                Fields = [new("rating", "3")]
            },
            SearchCorpus.Article("n1", "", "the treaty of the borders")));
        byte[] index = IndexBuilder.Merge(IndexAtRunTime.Read(texts, 1), 1);
        string[] expected = [.. Questions.Select(question => Answer(index, texts, question))];
        int damaged = 0;
        for (int bit = 0; bit < index.Length * 8; bit++)
        {
            index[bit / 8] ^= (byte)(1 << (bit % 8));
            foreach ((string question, string answer) in Questions.Zip(expected))
            {
                try
                {
                    Assert.Equal(answer, Answer(index, texts, question));
                }
                catch (InvalidDataException)
                {
                    damaged++;
                }
            }

            index[bit / 8] ^= (byte)(1 << (bit % 8));
        }

        Assert.True(damaged > index.Length * 8, $"Of {index.Length * 8} bits, {damaged} answers were refused.");
    }

    [Fact]
    public void An_index_of_another_version_is_refused()
    {
        CollectionTexts texts = new(SearchCorpus.Of(("", "the border")));
        byte[] index = IndexBuilder.Merge(IndexAtRunTime.Read(texts, 1), 1);
        index[IndexFormat.VersionAt]++;
        Assert.Equal(
            $"The search index has version {IndexFormat.Version + 1}, and this CorpusSdk reads version {IndexFormat.Version}. Build both with one version of CorpusSdk.",
            Assert.Throws<InvalidDataException>(() => Answer(index, texts, "border")).Message);
    }

    [Fact]
    public void A_shorter_index_is_refused()
    {
        CollectionTexts texts = new(SearchCorpus.Of(("", "the border"), ("", "a treaty")));
        byte[] index = IndexBuilder.Merge(IndexAtRunTime.Read(texts, 1), 1);
        for (int length = 0; length < index.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => Answer(index[..length], texts, "border"));
        }
    }

    [Fact]
    public void First_searches_on_many_threads_build_one_index()
    {
        Notes notes = new(Enumerable.Range(0, 300).Select(i => SearchCorpus.Article($"n{i:D3}", "", $"border {i}")));
        using Barrier start = new(8);
        var segments = new SearchSegment[8];
        int[] counts = new int[8];
        Thread[] threads = [.. Enumerable.Range(0, 8).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            counts[i] = notes.Search("border").Count;
            segments[i] = SearchSources.Of(notes)[0];
        }))];
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());
        Assert.All(counts, static count => Assert.Equal(300, count));
        Assert.Single(segments.Distinct());
        Assert.Equal(300, notes.Made.Count);
    }

    /// <summary>What a thread keeps for its next search must not keep the corpus of the last.</summary>
    [Fact]
    public void What_is_kept_between_searches_keeps_no_index()
    {
        WeakReference index = Search();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(index.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Search()
        {
            Notes notes = SearchCorpus.Of(("", "the border"), ("", "a treaty"));
            Assert.Equal(1, notes.Search("border \"the border\" -nothing").Count);
            return new WeakReference(SearchSources.Of(notes)[0].Index);
        }
    }

    /// <summary>Articles are read on several threads; what is wrong with one is reported as if it were on one.</summary>
    [Fact]
    public void What_an_article_throws_comes_out_of_the_first_search()
    {
        InvalidDataException thrown = Assert.Throws<InvalidDataException>(() => new DamagedNotes().Search("border"));
        Assert.Equal("The pack is damaged.", thrown.Message);
        Assert.Contains(nameof(DamagedNotes), thrown.StackTrace, StringComparison.Ordinal);
    }

    private sealed class DamagedNotes() :
        ArticleCollection<Note>("Notes", string.Join('\n', Enumerable.Range(0, 100).Select(i => $"n{i:D2}")))
    {
        protected override Note Create(int index) => throw new InvalidDataException("The pack is damaged.");
    }

    private static string Answer(byte[] bytes, CollectionTexts texts, string question)
    {
        SearchSpace space = new([new SearchSegment(new SearchIndex(IndexMemory.Of(bytes)), texts, 0)], 2);
        SearchPlan? plan = SearchPlanner.Plan(SearchQuery.Parse(question).Root!, space, isStemmed: true, isLenient: true);
        if (plan is null) return "";

        var hits = HitCollector.Rent(space, 10);
        space.Run(plan, null, hits);
        return string.Join(' ', hits.Best());
    }
}
