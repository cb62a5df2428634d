using CorpusSdk.CodeFixes.Queries;
using CorpusSdk.Generator.Analysis;

namespace CorpusSdk.Analysis.Tests;

/// <summary>Constant queries are read where they are written, and compared with the articles.</summary>
public sealed class SearchQueryTests
{
    private static CorpusTest<SearchQueryAnalyzer, NearestValueFix> Test(string statements, string storage = "Literal") =>
        new CorpusTest<SearchQueryAnalyzer, NearestValueFix>(Wrap(statements))
            .WithProperty("CorpusBodyStorage", storage)
            .With(
                "news/a.md", "---\ntitle: Border\nrating: 4\nReviewed-By: Ada\nprinter: { name: Press, street: }\nplaces: [{ city: Oslo }]\n---\nMinisters [met](https://secret.example/) in the harbours of 東京都.\n")
            .With("news/b.txt", "---\ntitle: Défense\n---\nNaïve text.\n")
            .With("essays/c.md", "---\ntitle: Kerning\nmood: calm\n---\nLetters.\n");

    private static string Wrap(string statements) => $$""""
        using CorpusSdk;
        using Demo;

        internal static class Program
        {
            private const string Wrong = "border (";

            internal static void Run(string text, SearchOptions options)
            {
                {{statements}}
            }
        }
        """";

    [Theory]
    [InlineData("""_ = Corpus.News.Search("border {|CORPUS607:(|}text");""")]
    [InlineData("""_ = Corpus.News.Search({|CORPUS607:""|});""")]
    [InlineData("""_ = Corpus.News.Search("\u0062order \"naïve\" {|CORPUS607:(|}");""")]
    [InlineData("""_ = Corpus.News.Search("\U0001F600border \x41 {|CORPUS607:(|}");""")]
    [InlineData(""""_ = Corpus.News.Search(@"""border text"" {|CORPUS607:(|}");"""")]
    [InlineData(""""_ = Corpus.News.Search("""border {|CORPUS607:(|}""");"""")]
    [InlineData("""_ = Corpus.News.Search({|CORPUS607:Wrong|});""")]
    [InlineData("""_ = Corpus.News.Search({|CORPUS607:"border" + " ("|});""")]
    [InlineData("""_ = Corpus.News.Search("border {|CORPUS607:(|}", null);""")]
    [InlineData("""_ = Corpus.News.Search("border {|CORPUS607:(|}", new SearchOptions { Lenient = false, TitleWeight = 2 });""")]
    [InlineData("""_ = Corpus.News.InYear(2021).Search("border {|CORPUS607:(|}");""")]
    [InlineData("""_ = SearchQuery.Parse("border {|CORPUS607:(|}");""")]
    [InlineData("""var some = Corpus.News.Latest(1); _ = some.Search("border {|CORPUS607:(|}");""")]
    public Task What_is_wrong_with_a_query_is_reported_where_it_is(string statements) => Test(statements).CheckAsync();

    [Theory]
    [InlineData("""_ = Corpus.News.Search("{|CORPUS608:mood|}:calm");""")]
    [InlineData("""_ = Corpus.News.Search("+{|CORPUS608:titel|}:border -{|CORPUS608:x|}:(1 2)");""")]
    [InlineData("""_ = Corpus.News.Search("{|CORPUS608:printer.street|}:1");""")]
    [InlineData("""_ = Corpus.Articles.Search("{|CORPUS608:moods|}:calm");""")]
    public Task A_field_that_no_article_has_is_reported(string statements) => Test(statements).CheckAsync();

    [Theory]
    [InlineData("""_ = Corpus.News.Search("{|CORPUS609:bordre|}");""")]
    [InlineData("""_ = Corpus.News.Search("border {|CORPUS609:letters|}");""")]
    [InlineData("""_ = Corpus.News.Search("{|CORPUS609:secret|}");""")]
    [InlineData("""_ = Corpus.News.Search("{|CORPUS609:kern|}*");""")]
    [InlineData("""_ = Corpus.News.Search("{|CORPUS609:京東|}");""")]
    [InlineData("""_ = Corpus.News.Search("{|CORPUS609:bordre|}", options);""")]
    public Task A_word_that_no_article_has_is_reported(string statements) => Test(statements).CheckAsync();

    [Theory]
    [InlineData("""_ = Corpus.News.Search("border");""")]
    [InlineData("""_ = Corpus.News.Search("harbour minister defense NAIVE naïve tex* nothing~2 -nothing 東京 京都");""")]
    [InlineData("""_ = Corpus.News.Search("title:nothing headline:x text:y rating:4.. reviewed-BY:ada printer.name:press places.city:oslo lang:en");""")]
    [InlineData("""_ = Corpus.News.Search("\"nothing nowhere\"");""")]
    [InlineData("""_ = Corpus.Articles.Search("letters mood:calm");""")]
    [InlineData("""_ = Corpus.News.Search(text);""")]
    [InlineData("""_ = Corpus.News.Search($"{text} (");""")]
    [InlineData("""_ = Corpus.News.Search("border (", options);""")]
    [InlineData("""_ = Corpus.News.Search("border titel:x (", new SearchOptions { Lenient = true });""")]
    [InlineData("""_ = SearchQuery.TryParse("border (", out _, out _);""")]
    [InlineData("""_ = SearchQuery.Parse("titel:nothing");""")]
    [InlineData("""var some = Corpus.News.Latest(1); _ = some.Search("titel:nothing");""")]
    public Task Everything_else_is_left_alone(string statements) => Test(statements).CheckAsync();

    [Theory]
    [InlineData("{|CORPUS608:titel|}:border", "title:border")]
    [InlineData("border {|CORPUS609:minsters|}", "border ministers")]
    public Task The_nearest_takes_its_place(string written, string becomes) =>
        Test($"_ = Corpus.News.Search(\"{written}\");").Becomes(Wrap($"_ = Corpus.News.Search(\"{becomes}\");")).CheckAsync();

    [Fact]
    public Task Texts_that_are_packed_are_read_from_their_files() =>
        Test("""_ = Corpus.News.Search("harbours {|CORPUS609:secret|}");""", storage: "Packed").CheckAsync();
}
