namespace CorpusSdk.Editor.Tests;

/// <summary>What an editor shows when the pointer rests on a name, and where "go to definition" leads.</summary>
public sealed class HoverTests
{
    [Theory, InlineData(false), InlineData(true)]
    public async Task An_article_shows_its_title_date_source_and_lead(bool package) =>
        Assert.Equal(
            """
            NewsArticle NewsCollection.UTF8IsDrawnUpOnAPlacematInADiner { get; }
            UTF-8 Is Drawn Up On A Placemat In A Diner
            1992-09-02 · Type Room · NEW JERSEY · 201 words · 1 minute to read
            On this day in 1992, by the date usually given, Ken Thompson worked out the encoding now called UTF-8 on a placemat in a New Jersey diner, with Rob Pike across the table.
            corpus/news/utf-8-drawn-on-placemat.txt
            """,
            await Hover("Corpus.News.$$UTF8IsDrawnUpOnAPlacematInADiner", package));

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_corpus_shows_how_much_it_holds(bool package) =>
        Assert.StartsWith(
            $"class Demo.Corpus\nThe corpus of this assembly: {SampleCorpus.Articles.Count()} articles, 1844-05-24 to ",
            await Hover("$$Corpus.News", package), StringComparison.Ordinal);

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_collection_shows_how_much_it_holds(bool package) =>
        Assert.StartsWith(
            $"NewsCollection Corpus.News {{ get; }}\nNews: {SampleCorpus.NewsFrom("").Count()} articles, 1844-05-24 to ",
            await Hover("Corpus.$$News", package), StringComparison.Ordinal);

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_facet_and_its_values_show_how_much_they_hold(bool package)
    {
        Assert.Equal(
            "NewsCollection.SourceFacet NewsCollection.Sources { get; }\nThe articles of News by source: 4 sources.",
            await Hover("Corpus.News.$$Sources", package));
        Assert.EndsWith(
            $"\n{SampleCorpus.NewsFrom("Type Room").Count()} articles from Type Room.",
            await Hover("Corpus.News.Sources.$$TypeRoom", package), StringComparison.Ordinal);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_member_that_every_article_has_does_not_speak_of_null(bool package) =>
        Assert.Equal(
            "System.DateOnly NewsArticle.Date { get; }\nGets the day of publication, which every article of News has.",
            await Hover("Corpus.News[0].$$Date", package));

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_member_that_an_article_may_lack_says_so(bool package) =>
        Assert.Contains("or null", await Hover("Corpus.News[0].$$Headline", package), StringComparison.Ordinal);

    [Theory, InlineData(false), InlineData(true)]
    public async Task Text_that_looks_like_markup_is_shown_as_written(bool package)
    {
        const string Title = "A <b> & \"c\" </summary> --> */ {@x}";
        var source = EditorProject.WithArticles(
            [("notes/a.txt", $"{Title}\n\nIs 1 < 2 && 3 > 2?\n\nYes.\n")], ("RootNamespace", "Demo"));
        EditorProject editor = package ? await EditorProject.ReferencingAsync(source, TestContext.Current.CancellationToken) : source;

        string[] hover = (await editor.HoverAsync(
            "using Demo; class C { object M() => Corpus.Notes.$$ABCSummaryX; }", TestContext.Current.CancellationToken)).Split('\n');

        Assert.Equal(Title, hover[1]);
        Assert.Contains("Is 1 < 2 && 3 > 2?", hover);
    }

    [Fact]
    public async Task The_definition_of_an_article_names_its_file()
    {
        EditorProject editor = await SampleCorpus.OpenAsync(package: false);

        (string file, string declaration) = await editor.DefinitionAsync(
            "using Demo; class C { object M() => Corpus.News.$$UTF8IsDrawnUpOnAPlacematInADiner; }", TestContext.Current.CancellationToken);

        Assert.EndsWith("/NewsCollection.Articles.g.cs", file.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Equal(
            """
                /// <summary>UTF-8 Is Drawn Up On A Placemat In A Diner<br/>
                /// 1992-09-02 · Type Room · NEW JERSEY · 201 words · 1 minute to read<br/>
                /// On this day in 1992, by the date usually given, Ken Thompson worked out the encoding now called UTF-8 on a placemat in a New Jersey diner, with Rob Pike across the table.<br/>
                /// corpus/news/utf-8-drawn-on-placemat.txt</summary>
                public NewsArticle UTF8IsDrawnUpOnAPlacematInADiner => this["utf-8-drawn-on-placemat"];
            """,
            declaration);
    }

    /// <summary>What is shown, without what the editor adds about null.</summary>
    private static async Task<string> Hover(string expression, bool package)
    {
        EditorProject editor = await SampleCorpus.OpenAsync(package);
        string hover = await editor.HoverAsync(
            $"using Demo; class C {{ object M() => {expression}; }}", TestContext.Current.CancellationToken);
        return string.Join('\n', hover.Split('\n').Where(static line => !line.EndsWith(" is not null here.", StringComparison.Ordinal)));
    }
}
