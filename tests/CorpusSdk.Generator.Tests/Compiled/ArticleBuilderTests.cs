namespace CorpusSdk.Generator.Tests;

/// <summary>Synthetic articles of generated types, made by the project's own code.</summary>
public sealed class ArticleBuilderTests
{
    private static object? Run(string code, params IEnumerable<(string Path, string Text)> articles)
    {
        CorpusBench bench = CorpusBench
            .With(articles)
            .WithCode(
                "using System; using CorpusSdk; using Demo; internal static class Probe { public static object Run() { " + code + " } }");
        using LoadedCorpus corpus = bench.Run().Load();
        return corpus.RunProbe();
    }

    private static readonly (string Path, string Text)[] Notes = [
        ("notes/a.md", "---\ntitle: A\ndate: 2021-12-22\nrating: 4\nnav: {label: Home}\n---\nOne two.\n"), ("top.md", "# Top\n\nText.\n")];

    [Fact]
    public void An_article_starts_as_the_first_of_its_collection() =>
        Assert.Equal(
            "synthetic Synthetic 22.12.2021 4 Home One two.\n",
            Run("NotesArticle a = new ArticleBuilder<NotesArticle>().Build(); return $\"{a.Id} {a.Title} {a.Date:dd.MM.yyyy} {a.Rating} {a.Nav.Label} {a.Body}\";", Notes));

    [Fact]
    public void Everything_can_be_set() =>
        Assert.Equal(
            "x T H 01.02.2003 14:30 04.03.2005 S de a|b t 5 3 words",
            Run("""
                NotesArticle a = new ArticleBuilder<NotesArticle>().WithId("x").WithTitle("T").WithHeadline("H").WithDate(new(2003, 2, 1)).WithTime(new(14, 30)).WithUpdated(new(2005, 3, 4)).WithSource("S").WithLanguage("de").WithAuthors("a", "b").WithTags("t").WithField("Rating", "5").WithBody("one\r\ntwo three").Build();
                return $"{a.Id} {a.Title} {a.Headline} {a.Date:dd.MM.yyyy} {a.Time:HH':'mm} {a.Updated:dd.MM.yyyy} {a.Source} {a.Language} {string.Join('|', a.Authors)} {a.Tags[0]} {a.Rating} {a.WordCount} words";
                """, Notes));

    [Fact]
    public void Several_differ_in_id_and_title() =>
        Assert.Equal(
            "synthetic-1 Synthetic 3",
            Run("var all = new ArticleBuilder<NotesArticle>().Build(3); return all[0].Id + \" \" + all[2].Title;", Notes));

    [Fact]
    public void A_builder_is_not_changed_by_its_methods() =>
        Assert.Equal(
            "Synthetic", Run("var b = new ArticleBuilder<NotesArticle>(); b.WithTitle(\"Other\"); return b.Build().Title;", Notes));

    [Fact]
    public void Articles_below_the_root_have_a_type_as_well() =>
        Assert.Equal("Text.\n", Run("return new ArticleBuilder<TopLevelArticle>().Build().Body;", Notes));

    [Fact]
    public void A_declared_type_without_files_starts_with_nothing()
    {
        CorpusBench bench = CorpusBench.Empty.WithCode(
            "#pragma warning disable CS1591\nusing CorpusSdk; namespace Demo; [ArticleType(\"Reviews\")] public sealed partial class Review : Article { public partial int? Rating { get; } }")
            .WithCode("internal static class Probe { public static int? Run() => new CorpusSdk.ArticleBuilder<Demo.Review>().WithField(\"rating\", \"5\").Build().Rating; }");
        using LoadedCorpus corpus = bench.Run().Load();

        Assert.Equal(5, corpus.RunProbe());
    }
}
