using CorpusSdk.CodeFixes;
using CorpusSdk.CodeFixes.Queries;
using CorpusSdk.Generator.Analysis;

namespace CorpusSdk.Analysis.Tests;

/// <summary>Constants in queries are checked against the articles, and can be replaced by what is near.</summary>
public sealed class UnknownValueTests
{
    /// <summary>News with ids, tags, sources and authors; one essay; one article below the root.</summary>
    private static CorpusTest<UnknownValueAnalyzer, NearestValueFix> Test(string code) =>
        new CorpusTest<UnknownValueAnalyzer, NearestValueFix>(code)
        .With(
            "news/uk-defence-minister.md",
            "---\ntitle: UK\nsource: UrduPoint.com\ntags: [nato, Defence]\nauthors: [Ada Lindqvist]\ndate: 2021-12-22\n---\nText.\n")
        .With("news/uk-defence-ministry.md", "---\ntitle: Ministry\nsource: UrduPoint.com\ntags: [nato]\ndate: 2021-12-23\n---\nText.\n")
        .With("essays/on-kerning.md", "---\ntitle: Kerning\ntags: [type]\n---\nText.\n")
        .With("about.md", "---\ntitle: About\n---\nText.\n");

    private static Task Check(string statements) => Test(Wrap(statements)).CheckAsync();

    private static string Wrap(string statements) => $$"""
        using System.Linq;
        using Demo;

        internal static class Program
        {
            private const string Typo = "uk-defence-minster";

            internal static void Run(string id, bool ascending)
            {
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("""_ = Corpus.News[{|CORPUS601:"nothing"|}];""")]
    [InlineData("""_ = Corpus.News[{|CORPUS601:"UK-Defence-Minister"|}];""")]
    [InlineData("""_ = Corpus.News[id: {|CORPUS601:"nothing"|}];""")]
    [InlineData("""_ = Corpus.News[{|CORPUS601:Typo|}];""")]
    [InlineData("""_ = Corpus.News[{|CORPUS601:"uk-" + "x"|}];""")]
    [InlineData("""_ = Corpus.News.ContainsKey({|CORPUS601:"nothing"|});""")]
    [InlineData("""_ = Corpus.News.TryGetValue({|CORPUS601:"nothing"|}, out _);""")]
    [InlineData("""_ = Corpus.News.TryGetValue(article: out _, id: {|CORPUS601:"nothing"|});""")]
    [InlineData("""_ = Corpus.Articles[{|CORPUS601:"uk-defence-minister"|}];""")]
    [InlineData("""_ = Corpus.Articles[{|CORPUS601:"Articles/about"|}];""")]
    [InlineData("""var news = Corpus.News; _ = news[{|CORPUS601:"nothing"|}];""")]
    [InlineData("""_ = Corpus.News?[{|CORPUS601:"nothing"|}];""")]
    [InlineData("""_ = Corpus.News.Tagged({|CORPUS602:"natoo"|});""")]
    [InlineData("""_ = Corpus.Essays.Tagged({|CORPUS602:"nato"|});""")]
    [InlineData("""_ = Corpus.News.Tags[{|CORPUS602:"natoo"|}];""")]
    [InlineData("""_ = Corpus.News.Tags.ContainsKey({|CORPUS602:"natoo"|});""")]
    [InlineData("""_ = Corpus.News.Tags.Nato.Tagged({|CORPUS602:"natoo"|});""")]
    [InlineData("""_ = Corpus.News.Sources["urdupoint.com"].Tagged({|CORPUS602:"natoo"|});""")]
    [InlineData("""_ = Corpus.News.InYear(2021).Latest(5).Sample(2).Tagged({|CORPUS602:"natoo"|});""")]
    [InlineData("""_ = Corpus.News?.InYear(2021).Tagged({|CORPUS602:"natoo"|});""")]
    [InlineData("""_ = Corpus.Articles.Tagged({|CORPUS602:"natoo"|});""")]
    [InlineData("""_ = Corpus.News.From({|CORPUS603:"UrduPoint"|});""")]
    [InlineData("""_ = Corpus.News.Sources[{|CORPUS603:"UrduPoint"|}];""")]
    [InlineData("""_ = Corpus.News.By({|CORPUS604:"Ada"|}).From({|CORPUS603:"x"|}).Tagged({|CORPUS602:"y"|});""")]
    [InlineData("""_ = Corpus.Articles.Authors.TryGetValue({|CORPUS604:"Ada"|}, out _);""")]
    [InlineData("""_ = new[] { 1 }.Select(n => Corpus.News.Tagged({|CORPUS602:"natoo"|}).Count + n);""")]
    public Task A_value_that_no_article_has_is_reported(string statements) => Check(statements);

    [Theory]
    [InlineData("""_ = Corpus.News["uk-defence-minister"];""")]
    [InlineData("""_ = Corpus.News[0];""")]
    [InlineData("""_ = Corpus.News[id];""")]
    [InlineData("""_ = Corpus.News[$"{id}-x"];""")]
    [InlineData("""_ = Corpus.Articles["news/uk-defence-minister"]; _ = Corpus.Articles["about"];""")]
    [InlineData("""_ = Corpus.News.Tagged("NATO"); _ = Corpus.News.Tags["defence"]; _ = Corpus.Articles.Tagged("type");""")]
    [InlineData("""_ = Corpus.News.From("URDUPOINT.COM").By("ada lindqvist");""")]
    [InlineData("""_ = Corpus.News.Years["1822"];""")]
    [InlineData("""_ = Corpus.News.Containing("nothing");""")]
    [InlineData("""_ = (ascending ? Corpus.News.Latest(1) : Corpus.News.InYear(2021)).Tagged("natoo");""")]
    [InlineData("""var some = Corpus.News.Latest(1); _ = some.Tagged("natoo");""")]
    [InlineData("""_ = Corpus.News.Select(static a => a.Id).Contains("nothing");""")]
    [InlineData("""_ = Corpus.News.TryGetValue(null!, out _);""")]
    public Task Everything_else_is_left_alone(string statements) => Check(statements);

    [Fact]
    public Task A_class_of_the_same_name_elsewhere_is_somebody_else() => Test("""
        namespace Other
        {
            internal sealed class NewsCollection
            {
                public string this[string id] => id;
            }

            internal static class Program
            {
                internal static string Found => new NewsCollection()["nothing"];
            }
        }
        """).CheckAsync();

    [Theory]
    [InlineData(0, "uk-defence-ministry")]
    [InlineData(1, "uk-defence-minister")]
    public Task A_typo_becomes_what_was_meant(int action, string id) =>
        Test(Wrap("""_ = Corpus.News[ {|CORPUS601:"uk-defence-minstr"|} /* which? */];"""))
            .Becomes(Wrap($"""_ = Corpus.News[ "{id}" /* which? */];"""), action)
            .CheckAsync();

    [Fact]
    public Task All_typos_are_replaced_at_once() =>
        Test(
            Wrap("""_ = Corpus.News.Tagged({|CORPUS602:"natoo"|}).From({|CORPUS603:"UrduPoint"|}); _ = Corpus.News[{|CORPUS601:Typo|}];"""))
            .Becomes(Wrap("""_ = Corpus.News.Tagged("nato").From("UrduPoint.com"); _ = Corpus.News["uk-defence-minister"];"""))
            .CheckAsync();
}
