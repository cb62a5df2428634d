using CorpusSdk.CompilerServices;
using CorpusSdk.Shared.Text;
using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests;

public class AllocationTests
{
    private sealed class Union(Notes notes) : ArticleUnion(ArticlePart.Create("notes", notes));

    private static readonly Notes Many = new(
        Enumerable
            .Range(0, 100)
            .Select(i => Notes.Note($"article-{i:D3}", $"2021-01-{(i % 28) + 1:D2}", source: $"Source {i % 7}", body: "One.\n\nTwo.")));

    private static readonly Union All = new(Many);

    private static readonly ArticleSet<Note> Selection = Many.From("Source 3");

    private static readonly YearFacet<Note> Years = new(Many);

    [Fact]
    public void Enumerating_allocates_nothing()
    {
        AssertNothingAllocated(static () => SumOfIdLengths(Many));
        AssertNothingAllocated(static () => SumOfIdLengths(Selection));
        AssertNothingAllocated(static () => SumOfIdLengths(All));
    }

    [Fact]
    public void Indexing_and_counting_allocate_nothing()
    {
        AssertNothingAllocated(static () => Many[Many.Count - 1].Id.Length);
        AssertNothingAllocated(static () => Selection[Selection.Count - 1].Id.Length);
        AssertNothingAllocated(static () => All[All.Count - 1].Id.Length);
    }

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        AssertNothingAllocated(static () => Many["article-042"].Id.Length);
        AssertNothingAllocated(static () => All["notes/article-042"].Id.Length);
        AssertNothingAllocated(static () => (Many.ContainsKey("nothing") || All.TryGetValue("notes/nothing", out _)) ? 1 : 0);
        AssertNothingAllocated(static () => Years[2021].Count + Years["2021"].Count);
    }

    [Fact]
    public void What_an_article_has_worked_out_is_kept() =>
        AssertNothingAllocated(static () => Many[0].Paragraphs.Count + Many[0].WordCount);

    [Fact]
    public void Going_through_a_facet_allocates_nothing() => AssertNothingAllocated(static () =>
    {
        int sum = 0;
        foreach (FacetValue<Note> value in Years)
        {
            sum += value.Count;
        }

        return sum;
    });

    [Fact]
    public void Counting_words_and_finding_paragraphs_allocate_nothing() => AssertNothingAllocated(static () =>
    {
        const string Text = "One two.\n\nТри слова здесь 日本 🙂";
        int sum = WordCounter.Count(Text);
        foreach ((int _, int length) in ParagraphSplitter.Split(Text))
        {
            sum += length;
        }

        return sum;
    });

    [Fact]
    public void The_measure_sees_an_allocation() =>
        Assert.ThrowsAny<Exception>(static () => AssertNothingAllocated(static () => new byte[10].Length));

    private static int SumOfIdLengths<T>(ArticleSet<T> set)
        where T : Article
    {
        int sum = 0;
        foreach (T article in set)
        {
            sum += article.Id.Length;
        }

        return sum;
    }

    private static void AssertNothingAllocated(Func<int> action) => Assert.Equal(0, Allocations.Of(() => action()));
}
