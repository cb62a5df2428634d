namespace CorpusSdk.Generator.Tests;

/// <summary>Properties that hold other articles.</summary>
public sealed class ReferenceTests
{
    private const string Review = """
        #pragma warning disable CS1591
        using System.Collections.Immutable;
        using CorpusSdk;
        namespace Demo;

        [ArticleType("Reviews")]
        public partial class Review : Article
        {
            public partial NewsArticle? About { get; }
            public partial ImmutableArray<Review> Related { get; }
            public partial Article? Any { get; }
        }
        """;

    private static readonly CorpusBench News = CorpusBench
        .With("news/storm.txt", "Storm\n\nText.\n")
        .And("news/calm.txt", "Calm\n\nText.\n")
        .WithCode(Review);

    private static CorpusBench Reviews(params IEnumerable<string> headers) =>
        News.And(headers.Select(static (header, i) => ($"reviews/r{i}.md", $"---\ntitle: Review {i}\n{header}\n---\nText.\n")));

    [Fact]
    public void An_id_is_that_article_and_the_way_back_exists()
    {
        CorpusBench bench = Reviews("about: storm", "about: storm\nrelated: [r0]\nany: news/calm", "related: [r1, r0, r1]").WithCode("""
            using System.Linq;
            using Demo;
            internal static class Probe
            {
                public static string Run()
                {
                    Review second = Corpus.Reviews.Review1;
                    bool same = ReferenceEquals(second.About, Corpus.News.Storm) && ReferenceEquals(second.Related[0], Corpus.Reviews.Review0) && ReferenceEquals(second.Any, Corpus.News.Calm);
                    string to(CorpusSdk.ArticleSet<CorpusSdk.Article> articles) => string.Join(",", articles.Select(static article => article.Id));
                    return $"{same} {to(Corpus.News.Storm.ReferencedBy)} {to(Corpus.News.Calm.ReferencedBy)} {to(Corpus.Reviews.Review0.ReferencedBy)} {to(Corpus.Reviews.Review2.ReferencedBy)}";
                }
            }
            """);
        using LoadedCorpus corpus = bench.Run().Load();

        Assert.Equal("True r0,r1 r1 r1,r2 ", corpus.RunProbe());
    }

    [Theory]
    [InlineData("ImmutableArray<NewsArticle>?")]
    [InlineData("ImmutableArray<NewsArticle?>?")]
    [InlineData("System.Collections.Generic.IReadOnlyList<NewsArticle>?")]
    [InlineData("ImmutableArray<Part>?")]
    [InlineData("ImmutableArray<Part>")]
    [InlineData("ImmutableArray<Part?>")]
    [InlineData("System.Collections.Generic.IReadOnlyList<Whole?>?")]
    [InlineData("Part?")]
    [InlineData("Part")]
    [InlineData("ImmutableArray<Whole>?")]
    [InlineData("Whole?")]
    public void References_in_whatever_may_be_missing_lead_back_too(string type)
    {
        bool isList = type.Contains('<', StringComparison.Ordinal);
        string nothing = type.Contains("?>", StringComparison.Ordinal) ? "~, " : "";
        string about = type.Contains("News", StringComparison.Ordinal) ? "a" : "{about: a, more: [b]}";
        CorpusBench bench = CorpusBench
            .With("news/a.txt", "A\n\nText.\n")
            .And("news/b.txt", "B\n\nText.\n")
            .And("reviews/r0.md", $"---\ntitle: R0\nnews: {(isList ? $"[{nothing}{about}]" : about)}\n---\nText.\n")
            .WithCode($$"""
                #nullable enable
                #pragma warning disable CS1591
                using System.Collections.Immutable;
                using CorpusSdk;
                namespace Demo;

                public readonly record struct Part(NewsArticle? About, ImmutableArray<NewsArticle>? More);

                public sealed record Whole(NewsArticle? About, ImmutableArray<NewsArticle>? More);

                [ArticleType("Reviews")]
                public partial class Review : Article
                {
                    public partial {{type}} News { get; }
                }
                """);
        if (!type.EndsWith('?') && !isList)
            bench = bench.And("reviews/r1.md", "---\ntitle: R1\nnews: {about: b}\n---\nText.\n");
        else bench = bench.And("reviews/r1.md", "---\ntitle: R1\n---\nText.\n");

        BenchRun run = bench.Run();
        Assert.DoesNotContain(run.AllDiagnostics, static diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
        using LoadedCorpus corpus = run.Load();
        object by = corpus.Member("News", "A").GetType().GetProperty("ReferencedBy")!.GetValue(corpus.Member("News", "A"))!;
        Assert.Equal(["r0"], ((IReadOnlyList<Article>)by).Select(static article => article.Id));
    }

    [Fact]
    public void References_in_records_lead_back_too()
    {
        CorpusBench bench = CorpusBench
            .With("news/a.txt", "A\n\nText.\n")
            .And("news/b.txt", "B\n\nText.\n")
            .And("news/c.txt", "C\n\nText.\n")
            .And("news/d.txt", "D\n\nText.\n")
            .And(
                "reviews/r0.md", "---\ntitle: R0\nmain: {about: a, more: [b], part: {seen: c}}\nparts: [{seen: d}, {seen: a}]\n---\nText.\n")
            .And("reviews/r1.md", "---\ntitle: R1\nmain: {about: a}\nhidden: {seen: b}\n---\nText.\n")
            .WithCode("""
            #nullable enable
            #pragma warning disable CS1591
            using System.Collections.Immutable;
            using System.Linq;
            using CorpusSdk;
            namespace Demo;

            public sealed record Main(NewsArticle About, ImmutableArray<NewsArticle> More, Part? Part);
            public sealed record Part(NewsArticle? Seen);
            public sealed class Hidden(NewsArticle seen)
            {
                public override string ToString() => seen.Title;
            }

            [ArticleType("Reviews")]
            public partial class Review : Article
            {
                public partial Main Main { get; }
                public partial ImmutableArray<Part> Parts { get; }
                public partial Hidden? Hidden { get; }
            }

            internal static class Probe
            {
                public static string Run() => string.Join(";", Corpus.News.Select(static article => string.Join(",", article.ReferencedBy.Select(static source => source.Id))));
            }
            """);
        using LoadedCorpus corpus = bench.Run().Load();

        Assert.Equal("r0,r1;r0;r0;r0", corpus.RunProbe());
    }

    [Theory]
    [InlineData("ImmutableArray<NewsArticle>")]
    [InlineData("System.Collections.Generic.IReadOnlyList<Demo.NewsArticle>")]
    [InlineData("global::Demo.NewsArticle")]
    [InlineData("NewsArticle?")]
    public void A_generated_type_can_be_named_in_any_way(string type) =>
        Reviews("about: storm").And("others/o.md", "---\ntitle: O\nothers: storm\n---\nText.\n").WithCode($$"""
            #pragma warning disable CS1591
            using System.Collections.Immutable;
            namespace Demo;
            [CorpusSdk.ArticleType("Others")]
            public partial class Other : CorpusSdk.Article
            {
                public partial {{type}} Others { get; }
            }
            """).Run().AssertCompiles();

    [Fact]
    public void An_unknown_id_is_an_error_with_the_nearest() => Assert.Equal(
        [
            "corpus/reviews/r0.md(3,8): error CORPUS512: 'about' refers to 'strom', and News has no such article. Did you mean 'storm'? Write the id of an article.",
            "corpus/reviews/r0.md(4,11): error CORPUS512: 'related' refers to 'nowhere', and Reviews has no such article. Write the id of an article.",
            "corpus/reviews/r0.md(5,6): error CORPUS512: 'any' refers to 'storm', and the corpus has no such article. Did you mean 'news/storm'? Write the id of an article.",
        ],
        Reviews("about: strom\nrelated: [nowhere]\nany: storm").Run().Problems);

    [Theory]
    [InlineData("\"[[Storm]]\"")]
    [InlineData("\"[[Storm|the storm]]\"")]
    [InlineData("Storm.md")]
    public void An_id_as_a_wiki_links_it_is_asked_back(string about) => Assert.Contains(
        "Did you mean 'storm'? Write the id of an article.",
        Assert.Single(Reviews($"about: {about}").Run().Problems), StringComparison.Ordinal);

    [Fact]
    public void A_reference_to_the_article_itself_is_a_warning() => Assert.Equal(
        ["corpus/reviews/r0.md(3,11): warning CORPUS513: 'related' refers to the article that it is in. Write another id, or remove the key."],
        Reviews("related: [r0]").Run().Problems);

    [Fact]
    public void A_cycle_is_told_at_each_of_its_references() => Assert.Equal(
        [
            "corpus/reviews/r0.md(3,11): info CORPUS514: 'related' leads back to this article: r0 → r1 → r2 → r0. That does no harm; remove one of the references if it is not intended.",
            "corpus/reviews/r1.md(3,11): info CORPUS514: 'related' leads back to this article: r1 → r2 → r0 → r1. That does no harm; remove one of the references if it is not intended.",
            "corpus/reviews/r2.md(3,11): info CORPUS514: 'related' leads back to this article: r2 → r0 → r1 → r2. That does no harm; remove one of the references if it is not intended.",
        ],
        Reviews("related: [r1]", "related: [r2]", "related: [r0]").Run().Problems);

    [Fact]
    public void Articles_in_a_cycle_are_there()
    {
        using LoadedCorpus corpus = Reviews("related: [r1]", "related: [r0]")
            .WithCode("internal static class Probe { public static string Run() => Demo.Corpus.Reviews.Review0.Related[0].Related[0].Related[0].Title; }")
            .Run()
            .Load();

        Assert.Equal("Review 1", corpus.RunProbe());
    }

    [Fact]
    public void Removing_the_target_makes_its_references_errors()
    {
        BenchSession before = Reviews("about: storm").Start();
        BenchSession after = before.Remove("news/storm.txt");

        Assert.Empty(before.Result.Diagnostics);
        Assert.Equal(["CORPUS512"], after.Result.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }
}
