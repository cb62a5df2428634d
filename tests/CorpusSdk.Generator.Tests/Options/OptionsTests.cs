namespace CorpusSdk.Generator.Tests;

/// <summary>What the project file says about the corpus as a whole.</summary>
public sealed class OptionsTests
{
    private static readonly CorpusBench Bench = CorpusBench
        .With("news/a.md", "---\ntitle: A\ntags: [x]\n---\nText.\n")
        .And("about.txt", "About\n\nText.\n");

    [Fact]
    public void The_root_namespace_is_the_default() =>
        AssertTypes(Bench.WithProperty("RootNamespace", "Company.Texts"), "Company.Texts.Corpus");

    [Fact]
    public void The_namespace_can_be_set() => AssertTypes(Bench.WithProperty("CorpusNamespace", "Other.Place"), "Other.Place.Corpus");

    [Fact]
    public void Blanks_around_a_value_do_not_count() => AssertTypes(Bench.WithProperty("CorpusNamespace", " Other "), "Other.Corpus");

    [Theory]
    [InlineData("my-app", "my_app")]
    [InlineData("1App.class.x y", "_1App._class.x_y")]
    [InlineData(".a..2.", "a._2")]
    [InlineData("--", "__")]
    public void A_root_namespace_that_is_none_becomes_one(string name, string expected) =>
        AssertTypes(Bench.WithProperty("RootNamespace", name), expected + ".Corpus");

    [Fact]
    public void An_empty_root_namespace_is_the_global_one() => AssertTypes(Bench.WithProperty("RootNamespace", ""), "Corpus");

    [Theory]
    [InlineData("Library")]
    [InlineData("Корпус")]
    public void The_class_can_be_named(string name) => AssertTypes(Bench.WithProperty("CorpusClassName", name), $"Demo.{name}");

    [Theory]
    [InlineData("internal")]
    [InlineData("Internal")]
    public void An_internal_corpus_shows_no_type(string visibility)
    {
        using LoadedCorpus corpus = Run(Bench.WithProperty("CorpusVisibility", visibility)).Load();

        Assert.Empty(corpus.Assembly.GetExportedTypes());
        Assert.Equal(2, corpus.Articles.Count);
    }

    [Theory]
    [InlineData("public")]
    [InlineData("PUBLIC")]
    [InlineData("")]
    public void A_public_corpus_shows_its_types(string visibility)
    {
        using LoadedCorpus corpus = Run(Bench.WithProperty("CorpusVisibility", visibility)).Load();

        Assert.Equal(
            ["ArticlesCollection", "Corpus", "NewsArticle", "NewsCollection", "TagFacet", "TagFacet", "TopLevelArticle"],
            corpus.Assembly.GetExportedTypes().Select(static type => type.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("CorpusNamespace", "1st",
        "error CORPUS402: The property CorpusNamespace is '1st', which is not a namespace. Write names separated by dots, such as Company.News.")]
    [InlineData("CorpusNamespace", "A..B",
        "error CORPUS402: The property CorpusNamespace is 'A..B', which is not a namespace. Write names separated by dots, such as Company.News.")]
    [InlineData("CorpusNamespace", "A.class",
        "error CORPUS402: The property CorpusNamespace is 'A.class', which is not a namespace. Write names separated by dots, such as Company.News.")]
    [InlineData("CorpusNamespace", "My-Project",
        "error CORPUS402: The property CorpusNamespace is 'My-Project', which is not a namespace. Write names separated by dots, such as Company.News.")]
    [InlineData("CorpusClassName", "my corpus",
        "error CORPUS402: The property CorpusClassName is 'my corpus', which is not a name of a class. Write a name such as Corpus.")]
    [InlineData("CorpusClassName", "A.B",
        "error CORPUS402: The property CorpusClassName is 'A.B', which is not a name of a class. Write a name such as Corpus.")]
    [InlineData("CorpusClassName", "class",
        "error CORPUS402: The property CorpusClassName is 'class', which is not a name of a class. Write a name such as Corpus.")]
    [InlineData("CorpusClassName", "record",
        "error CORPUS402: The property CorpusClassName is 'record', which is not a name of a class. Write a name such as Corpus.")]
    [InlineData("CorpusClassName", "ArticlesCollection",
        "error CORPUS402: The property CorpusClassName is 'ArticlesCollection', which is not a name of a class. Write a name such as Corpus.")]
    [InlineData("CorpusClassName", "articlescollection",
        "error CORPUS402: The property CorpusClassName is 'articlescollection', which is not a name of a class. Write a name such as Corpus.")]
    [InlineData("CorpusVisibility", "private",
        "error CORPUS402: The property CorpusVisibility is 'private', which is not a visibility. Write public or internal.")]
    [InlineData("CorpusSearchIndex", "yes",
        "error CORPUS402: The property CorpusSearchIndex is 'yes', which is not a choice of a search index. Write true, false or auto.")]
    public void A_value_that_cannot_be_used_is_reported_and_the_default_taken(string property, string value, string problem)
    {
        BenchRun run = Bench.WithProperty(property, value).Run();

        Assert.Equal([problem], run.Problems);
        Assert.Equal(Bench.Run().Sources, run.Sources);
    }

    [Theory]
    [InlineData("Corpus")]
    [InlineData("Demo.Corpus")]
    public void A_namespace_that_hides_the_class_is_reported(string space)
    {
        BenchRun run = Bench.WithProperty("CorpusNamespace", space).Run();

        Assert.Equal(
            [$"warning CORPUS403: The namespace '{space}' ends like the class Corpus, which hides the class from code in it. Set the property CorpusNamespace or CorpusClassName in the project file."],
            run.Problems);
        run.AssertCompiles();
    }

    [Fact]
    public void Without_articles_nothing_is_generated_and_nothing_said()
    {
        BenchRun run = CorpusBench.Empty.AndUnrelated("readme.txt", "Title\n\nText.\n").WithProperty("CorpusVisibility", "secret").Run();

        Assert.Empty(run.Sources);
        Assert.Empty(run.Problems);
    }

    [Fact]
    public void Without_a_readable_article_no_class_is_generated() => Assert.Empty(CorpusBench.With("news/a.txt", "").Run().Sources);

    private static void AssertTypes(CorpusBench bench, string corpusClass)
    {
        using LoadedCorpus corpus = Run(bench).Load();

        Assert.NotNull(corpus.Assembly.GetType(corpusClass)?.GetProperty("News"));
    }

    private static BenchRun Run(CorpusBench bench)
    {
        BenchRun run = bench.Run();
        Assert.Empty(run.Problems);
        return run;
    }
}
