using Microsoft.CodeAnalysis.Completion;

namespace CorpusSdk.Editor.Tests;

/// <summary>What an editor lists after a dot, in a project with articles and in one that references them compiled.</summary>
public sealed class CompletionTests
{
    private static readonly string[] OfObject = ["Equals", "GetHashCode", "GetType", "ToString"];

    private static readonly string[] OfSets =
        [
            "Between", "By", "Containing", "Find", "ContainsKey", "Count", "Except", "Explain", "From", "GetEnumerator", "InYear",
            "Intersect", "IsEmpty", "Latest", "On", "OrderByDate",
            "OrderByDateDescending", "Sample", "Search", "Similar", "Skip", "Tagged", "Take", "TryGetValue", "Union", "this", "|", "&", "-",
        ];

    [Theory, InlineData(false), InlineData(true)]
    public async Task The_corpus_offers_its_collections(bool package)
    {
        string[] offered = await Offered("Corpus.", package, "Equals", "ReferenceEquals", "Articles", "Fingerprint");

        Assert.Equal(SampleCorpus.Collections.Order(StringComparer.Ordinal), offered);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_collection_offers_articles_facets_and_operations(bool package)
    {
        string[] articles = await Offered("Corpus.News.", package, [.. OfObject, .. OfSets, "Name", "Authors", "Sources", "Years"]);

        Assert.Equal(SampleCorpus.NewsFrom("").Count(), articles.Length);
        List<string> files = [];
        foreach (string article in articles)
        {
            string hover = await (await SampleCorpus.OpenAsync(package)).HoverAsync(
                $"using Demo; class C {{ object M() => Corpus.News.$${article}; }}", TestContext.Current.CancellationToken);
            files.Add(hover.Split('\n').Single(static line => line.StartsWith("corpus/news/", StringComparison.Ordinal)));
        }

        Assert.Distinct(files);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task All_articles_offer_those_above_the_collections(bool package) =>
        Assert.Equal(
            ["AboutTheseTexts"],
            await Offered(
                "Corpus.Articles.", package, [.. OfObject, .. OfSets, "Authors", "Fingerprint", "Of", "Sources", "Tags", "Years"]));

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_facet_offers_its_values(bool package) =>
        Assert.Equal(
            ["OnThisDay", "SearchDesk", "TypeRoom", "UrduPointCom"],
            await Offered("Corpus.News.Sources.", package, [.. OfObject, "ContainsKey", "Count", "GetEnumerator", "TryGetValue", "this"]));

    [Theory, InlineData(false), InlineData(true)]
    public async Task An_article_offers_what_it_holds(bool package) =>
        Assert.Equal(
            ["Authors", "Body", "Collection", "ContentHash", "Date", "Dateline", "Fields", "Headline", "Id", "IsDraft", "Language", "Order",
                "Paragraphs", "Path", "ReadingTime", "Sentences", "Slug", "Source", "Split", "Tags", "Tail", "Time", "Title", "Updated", "WordCount",
                "Words"],
            await Offered("Corpus.News[0].", package, OfObject));

    [Theory, InlineData(false), InlineData(true)]
    public async Task What_only_generated_code_needs_is_not_offered(bool package)
    {
        IEnumerable<string> types = (await Complete("", package, "using CorpusSdk;")).Select(static item => item.DisplayText);

        Assert.Contains("ArticleSet", types);
        Assert.DoesNotContain(
            types, static type =>
                type is "ArticleData" or "ArticlePart" or "ArticleReferences" or "IArticleContent" or "IArticleSource" or "ICorpus"
                    or "PackedCorpus");
    }

    [Fact]
    public async Task An_entry_of_the_list_is_described() =>
        Assert.Contains(
            "UTF-8 Is Drawn Up On A Placemat In A Diner",
            await (await SampleCorpus.OpenAsync(package: false)).DescribeAsync(
                "using Demo; class C { object M() => Corpus.News.$$; }", "UTF8IsDrawnUpOnAPlacematInADiner",
                TestContext.Current.CancellationToken),
            StringComparison.Ordinal);

    [Fact]
    public async Task References_are_not_offered_by_the_corpus()
    {
        EditorProject editor = EditorProject
            .WithArticles([("notes/a.md", "---\ntitle: A\nabout: a\n---\nText.\n")], ("RootNamespace", "Demo"))
            .WithCode("""
            [CorpusSdk.ArticleType("Notes")]
            public partial class Note : CorpusSdk.Article
            {
                public partial Note? About { get; }
            }
            """);

        Assert.Equal(
            ["Articles", "Fingerprint", "Notes"],
            Names(await editor.CompleteAsync(
                "using Demo; class C { object M() => Corpus.$$; }", TestContext.Current.CancellationToken))
                .Except(["Equals", "ReferenceEquals"]));
        Assert.Contains(
            "ReferencedBy", Names(await editor.CompleteAsync(
                "using Demo; class C { object M() => Corpus.Notes.A.$$; }", TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Articles_beyond_the_member_budget_are_offered_by_their_enum()
    {
        EditorProject editor = SampleCorpus.Open(("CorpusMemberBudget", "5"));

        IReadOnlyList<CompletionItem> ids = await editor.CompleteAsync(
            "using Demo; class C { object M() => Corpus.News[NewsId.$$]; }", TestContext.Current.CancellationToken);

        Assert.Equal(SampleCorpus.NewsFrom("").Count(), ids.Count);
        Assert.Contains(
            "1992-09-02 · Type Room · NEW JERSEY",
            await editor.HoverAsync(
                "using Demo; class C { object M() => Corpus.News[NewsId.$$UTF8IsDrawnUpOnAPlacematInADiner]; }",
                TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    /// <summary>What is offered after an expression, without some names that have to be offered as well, and without LINQ.</summary>
    private static async Task<string[]> Offered(string expression, bool package, params string[] others)
    {
        string[] offered = [.. (await Complete(expression, package)).Where(static item => !item.Tags.Contains("ExtensionMethod")).Select(
            static item => item.DisplayText)];

        Assert.Superset(others.ToHashSet(), offered.ToHashSet());
        return [.. offered.Except(others).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Names(IEnumerable<CompletionItem> items) => items.Select(static item => item.DisplayText);

    private static async Task<IReadOnlyList<CompletionItem>> Complete(string expression, bool package, string usings = "") =>
        await (await SampleCorpus.OpenAsync(package)).CompleteAsync(
            $"{usings} using Demo; class C {{ object M() => {expression}$$; }}", TestContext.Current.CancellationToken);
}
