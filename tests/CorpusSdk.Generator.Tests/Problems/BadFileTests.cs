using CorpusSdk.Generator.Building;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// A file that is wrong gets a problem with an id at its place, and never takes the others with it: beside each stands an
/// article that has to compile and be found.
/// </summary>
public sealed class BadFileTests
{
    /// <summary>What the file is, its name, its text, and its problems as <c>(line,column): severity id</c>.</summary>
    public static TheoryData<string, string, string, string[]> Texts => new()
    {
        { "empty", "a.txt", "", ["(1,1): error CORPUS001"] },
        { "a byte order mark alone", "a.txt", "\uFEFF", ["(1,1): error CORPUS001"] },
        { "blank", "a.txt", " \n\t\r\n \u00A0\n", ["(1,1): error CORPUS001"] },
        { "an impossible date", "a.txt", " date 2021-13-45 Example.org\n\nTitle\n\nText.\n", ["(1,7): error CORPUS101"] },
        { "a day that the month lacks", "a.txt", " date 2021-02-29 Example.org\n\nTitle\n\nText.\n", ["(1,7): error CORPUS101"] },
        { "a date without a day", "a.txt", "date 2021-12 Example.org\n\nTitle\n\nText.\n", ["(1,6): info CORPUS102"] },
        { "an unreadable date", "a.txt", " date 22.12.2021 Example.org\n\nTitle\n\nText.\n", ["(1,7): error CORPUS103"] },
        { "a date that is a word", "a.md", "---\ntitle: Title\ndate: soon\n---\nText.\n",
            ["(3,7): info CORPUS205", "(3,1): info CORPUS505"] },
        { "a date that no reader knows", "a.md", "---\ntitle: Title\ndate: 5 Thermidor 2\n---\nText.\n",
            ["(3,7): warning CORPUS213", "(3,1): info CORPUS505"] },
        { "a date of two readings", "a.md", "---\ntitle: Title\ndate: 04/05/2024\n---\nText.\n",
            ["(3,7): warning CORPUS111", "(3,1): info CORPUS505"] },
        { "a header without a title", "a.txt", " date 2021-12-22 Example.org\n", ["(1,7): info CORPUS104", "(1,29): warning CORPUS105"] },
        { "front matter without a title", "a.md", "---\nsource: Example\n---\nText.\n", ["(1,1): info CORPUS104"] },
        { "a title alone", "a.txt", "Title\n", ["(1,6): warning CORPUS105"] },
        { "a date line without a source", "a.txt", " date 2021-12-22\n\nTitle\n\nText.\n", ["(1,17): warning CORPUS107"] },
        { "open front matter", "a.md", "---\ntitle: Title\n\nText.\n", ["(1,1): error CORPUS201"] },
        { "front matter that is no YAML", "a.md", "---\ntitle: [a\n---\nText.\n", ["(3,1): error CORPUS202"] },
        { "a title with a colon", "a.md", "---\ntitle: A: b\n---\nText.\n", ["(2,9): error CORPUS202"] },
        { "a key given twice", "a.md", "---\ntitle: A\ntitle: B\n---\nText.\n", ["(3,1): error CORPUS203"] },
        { "front matter that is a list", "a.md", "---\n- a\n---\nText.\n", ["(2,1): error CORPUS206"] },
        { "a title that is a list", "a.md", "---\ntitle: [a]\n---\nText.\n",
            ["(2,8): info CORPUS205", "(1,1): info CORPUS104", "(2,1): info CORPUS505"] },
        { "an id with a blank", "a.md", "---\ntitle: A\nid: a b\n---\nText.\n", ["(3,5): error CORPUS207"] },
        { "NUL", "a.txt", "Title\n\nText \0 with it.\n", ["(3,6): warning CORPUS004"] },
        { "a lone carriage return", "a.txt", "Title\n\nText\rmore.\n", ["(3,5): warning CORPUS005"] },
        { "a keyword for a title", "a.txt", "class\n\nText.\n", [] },
        { "digits for a title", "a.txt", "2021 12 22\n\nText.\n", [] },
        { "signs for a title", "a.txt", "*** !\n\nText.\n", ["(1,1): info CORPUS304"] },
        { "emoji for a title", "a.txt", "\U0001F600 \U0001F680\n\nText.\n", ["(1,1): info CORPUS304"] },
        { "a title from right to left", "a.txt", "\u200Fשלום\u200E عالم\n\nText.\n", [] },
        { "quotes in a title", "a.txt", "A \"\"\" title\n\nText.\n", [] },
        { "the end of a comment in a title", "a.txt", "A */ title\n\nText.\n", [] },
        { "the end of a summary in a title", "a.txt", "A </summary> & <b> title\n\nText.\n", [] },
        { "a line separator in a title", "a.txt", "A \u2028 title\n\nText.\n", [] },
        { "a backslash in a title", "a.txt", "A \\u0041 title\\\n\nText.\n", [] },
        { "a placeholder in a title", "a.txt", "A {0} {1:N} title\n\nText.\n", [] },
        { "a placeholder in a title that makes no name", "a.txt", "{} {\n\nText.\n", ["(1,1): info CORPUS304"] },
        { "a lone surrogate in a title", "a.txt", "A \ud800 title\n\nText.\n", [] },
        { "a name that the collection has", "a.txt", "Get Hash Code\n\nText.\n", ["(1,1): info CORPUS303"] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_reported_at_its_place(string what, string name, string text, string[] problems) =>
        BadFile.AssertReported(what, name, problems, CorpusBench.With("bad/" + name, text));

    [Fact]
    public void A_line_of_five_megabytes_is_reported() =>
        BadFile.AssertReported(
            "a long line", "a.txt", ["(3,1): warning CORPUS006"], CorpusBench.With("bad/a.txt", "Title\n\n" + new string('x', 5_000_000)));

    [Fact]
    public void A_first_line_of_five_megabytes_is_no_title() =>
        BadFile.AssertReported(
            "a long line", "a.txt", ["(1,1): warning CORPUS006", "(1,1): info CORPUS104"],
            CorpusBench.With("bad/a.txt", new string('x', 5_000_000) + "\n"));

    [Fact]
    public void A_file_that_cannot_be_read_is_reported() =>
        BadFile.AssertReported(
            "unreadable", "a.txt", ["(1,1): error CORPUS003"], CorpusBench.Empty.And(BenchFile.Article("bad/a.txt", text: null)));

    [Fact]
    public void Of_two_articles_with_one_id_the_first_path_stays_where_ids_are_to_be_unique()
    {
        BenchRun run = CorpusBench
            .With("news/A b.txt", "First\n\nText.\n")
            .And("news/a-b.txt", "Second\n\nText.\n")
            .And("news/c.md", "---\ntitle: Third\nid: a-b\n---\nText.\n")
            .WithProperty("CorpusUniqueIds", "true")
            .Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Equal("First", Assert.Single(corpus.Collection("News")).Title);
        Assert.Equal(
            [
                "corpus/news/a-b.txt(1,1): error CORPUS307: The id 'a-b' of collection news is taken by corpus/news/A b.txt, so this file is left out. Rename the file, or give it another 'id'.",
                "corpus/news/c.md(3,5): error CORPUS307: The id 'a-b' of collection news is taken by corpus/news/A b.txt, so this file is left out. Rename the file, or give it another 'id'.",
            ],
            run.Problems);
    }

    [Fact]
    public void Articles_with_one_id_have_ids_of_their_paths()
    {
        BenchRun run = CorpusBench
            .With("news/A b.txt", "First\n\nText.\n")
            .And("news/a-b.txt", "Second\n\nText.\n")
            .And("news/c.md", "---\ntitle: Third\nid: a-b\n---\nText.\n")
            .Run();
        using LoadedCorpus corpus = run.Load();

        Article[] news = [.. corpus.Collection("News")];
        Assert.Equal(["Second", "First", "Third"], news.Select(static article => article.Title));
        Assert.Equal(["a-b", "c"], [news[0].Id, news[2].Id]);
        Assert.Equal(
            [
                $"corpus/news/A b.txt(1,1): warning CORPUS301: The id 'a-b' of collection news is also that of corpus/news/a-b.txt, which has the id 'a-b'. This article has the id '{news[1].Id}'. Write 'id: {news[1].Id}' into its header, or another id that no article has.",
                "corpus/news/c.md(3,5): warning CORPUS301: The id 'a-b' of collection news is also that of corpus/news/a-b.txt, which has the id 'a-b'. This article has the id 'c'. Write 'id: c' into its header, or another id that no article has.",
            ],
            run.Problems);
    }

    [Fact]
    public void Equal_titles_are_reported_at_both()
    {
        BenchRun run = CorpusBench
            .With("news/a.txt", "Same\n\nOne.\n")
            .And("news/b.txt", "same!\n\nTwo.\n")
            .And("news/c.txt", "SAME same\n\nThree.\n")
            .Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Equal(["SAMESame", "Same__a", "Same__b"], corpus.MemberNames("News"));
        Assert.Equal(
            [
                "corpus/news/a.txt(1,1): info CORPUS302: The title makes the name Same, and so does that of corpus/news/b.txt. Each gets a suffix; this one is Same__a. Change one of the titles.",
                "corpus/news/b.txt(1,1): info CORPUS302: The title makes the name Same, and so does that of corpus/news/a.txt. Each gets a suffix; this one is Same__b. Change one of the titles.",
            ],
            run.Problems);
    }
}
