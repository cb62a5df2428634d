using CorpusSdk.Generator.Building;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Values;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests;

/// <summary>Names of the articles of one collection.</summary>
public sealed class MemberNamesTests
{
    private static readonly CalendarDate Day = new(2021, 12, 22);

    private static Gen<ArticleFile[]> Collection { get; } =
        Gen.Select(
                Gen.OneOf(
                    "Same", "same", "Other", "Count", "***", "", "Same 2021 12 22", "Same 1", "Same 1 2021 12 22", "1", "Same  same",
                    "sa\u200Bme", "Ünder_score"),
                Gen.OneOf<CalendarDate?>(null, Day, new CalendarDate(2022, 1, 3)),
                Gen.OneOf(
                    "a", "b", "a-b", "a--b", "a/b", "a-/b", "a/-b", "a-x002db", "a@b", "a/x0040b", "x/y-z", "1", "ü", "same", "a.b", "a_b",
                    "c\u0301", "中", "_", "@@", "u40-u40"))
            .Array[1, 12]
            // A collection's ids are unique.
            .Select(static articles =>
                articles
                    .DistinctBy(static article => article.Item3)
                    .Select(static article => FileOf(article.Item1, article.Item2, article.Item3))
                    .ToArray());

    [Fact]
    public void A_title_of_its_own_is_the_name() =>
        Assert.Equal(["Other", "Same"], NamesOf(FileOf("Other", Day, "a"), FileOf("Same", Day, "b")));

    [Fact]
    public void Equal_titles_get_their_dates() =>
        Assert.Equal(
            ["Same_2021_12_22", "Same_2022_01_03"], NamesOf(FileOf("Same", Day, "a"), FileOf("same!", new CalendarDate(2022, 1, 3), "b")));

    [Fact]
    public void Equal_titles_of_one_day_get_their_ids() =>
        Assert.Equal(["Same__a_b", "Same__x__y"], NamesOf(FileOf("Same", Day, "a-b"), FileOf("Same", Day, "x/y")));

    [Theory]
    [InlineData("a--b", "a/b", "Same__a_x002d_x002db", "Same__a_x002fb")]
    [InlineData("a@b", "a-x0040b", "Same__a_x002dx0040b", "Same__a_x0040b")]
    public void Ids_that_make_one_suffix_are_spelled_out(string one, string other, string first, string second) =>
        Assert.Equal([first, second], NamesOf(FileOf("Same", Day, one), FileOf("Same", Day, other)));

    [Fact]
    public void Titles_that_differ_in_signs_alone_have_them_as_words() =>
        Assert.Equal(["C", "CPlusPlus", "CSharp"], NamesOf(FileOf("C", Day, "a"), FileOf("C++", Day, "b"), FileOf("C#", Day, "c")));

    [Theory]
    [InlineData("C++", "CPlusPlus")]
    [InlineData("C#", "CSharp")]
    [InlineData("C", "C")]
    [InlineData(" Disney+ ", "DisneyPlus")]
    [InlineData("C&#43;&#43;", "CPlusPlus")]
    [InlineData("++", "A")]
    [InlineData("#1", "_1")]
    [InlineData("The C++ Book", "TheCBook")]
    public void A_word_has_the_signs_at_its_end_without_being_asked(string title, string name) =>
        Assert.Equal([name], NamesOf(FileOf(title, Day, "a")));

    [Fact]
    public void A_word_that_another_title_has_leaves_suffixes() =>
        Assert.Equal(["C", "CSharp__b", "CSharp__c"], NamesOf(FileOf("C", Day, "a"), FileOf("C#", Day, "b"), FileOf("C Sharp", Day, "c")));

    [Theory]
    [InlineData("Bridges &#8211; Old", "BridgesOld")]
    [InlineData("Fish &amp; Chips", "FishChips")]
    [InlineData("Caf&eacute;s", "Cafés")]
    [InlineData("AT&T; or not", "ATTOrNot")]
    public void An_entity_is_its_character(string title, string name) => Assert.Equal([name], NamesOf(FileOf(title, Day, "a")));

    [Fact]
    public void A_name_with_a_suffix_stays_below_a_hundred_characters()
    {
        string path = new('p', 200);
        string[] names = NamesOf(FileOf(new string('t', 80), Day, path + "-a"), FileOf(new string('t', 80), Day, path + "-b"));

        Assert.Equal(2, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, static name => Assert.InRange(name.Length, 80, 99));
    }

    [Fact]
    public void A_missing_date_gives_all_of_them_their_ids() =>
        Assert.Equal(
            ["Same__a", "Same__b", "Same__c"],
            NamesOf(FileOf("Same", Day, "a"), FileOf("Same", null, "b"), FileOf("Same", new CalendarDate(2022, 1, 3), "c")));

    [Fact]
    public void A_title_without_a_name_takes_the_id_s() => Assert.Equal(["AB"], NamesOf(FileOf("***", Day, "a-b")));

    [Fact]
    public void An_id_without_a_name_is_spelled_out() => Assert.Equal(["U40"], NamesOf(FileOf("***", Day, "@")));

    [Fact]
    public void A_name_that_the_collection_has_gets_a_word_more() => Assert.Equal(["CountArticle"], NamesOf(FileOf("Count", Day, "a")));

    [Fact]
    public void A_title_that_reads_like_a_name_with_its_date_stays_apart() =>
        // No title makes the underscore between a letter and a year.
        Assert.Equal(
            ["Same2021_12_22", "Same_2021_12_22", "Same_2022_01_03"],
            NamesOf(FileOf("Same 2021 12 22", null, "c"), FileOf("Same", Day, "a"), FileOf("Same", new CalendarDate(2022, 1, 3), "b")));

    [Fact]
    public void A_name_that_ends_in_a_digit_keeps_its_suffix_apart_from_titles() => Assert.Equal(
        ["Same1_2021_12_22", "Same1__2021_12_22", "Same1__2022_01_03"],
        NamesOf(FileOf("Same 1 2021 12 22", null, "c"), FileOf("Same 1", Day, "a"), FileOf("Same 1", new CalendarDate(2022, 1, 3), "b")));

    [Fact]
    public void Names_are_unique_and_valid() => Collection.Sample(
        static articles =>
        {
            string[] names = NamesOf(articles);
            return names.Distinct(StringComparer.Ordinal).Count() == names.Length
                && names.All(static name =>
                    SyntaxFacts.IsValidIdentifier(name)
                        && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
                        && SyntaxFactory.ParseToken(name).ValueText == name);
        },
        iter: 5_000);

    [Fact]
    public void The_order_of_the_articles_decides_nothing() => Collection.Sample(
        static articles => ById(Assign(articles)).SequenceEqual(ById(Assign([.. articles.Reverse()]))),
        iter: 2_000);

    [Fact]
    public void An_added_article_renames_only_those_whose_titles_make_its_name() =>
        Collection.Where(static articles => articles.Length > 1).Sample(
        static articles =>
        {
            NamedArticle added = Assign(articles)[^1];
            Dictionary<string, string> before = Assign(articles[..^1]).ToDictionary(
                static article => article.File.Id, static article => article.Name);
            foreach (NamedArticle article in Assign(articles)[..^1])
                if (article.BaseName != added.BaseName && before[article.File.Id] != article.Name) return false;
            return true;
        },
        iter: 5_000);

    private static IEnumerable<(string Id, string Name)> ById(IEnumerable<NamedArticle> articles) =>
        articles.Select(static article => (article.File.Id, article.Name)).OrderBy(static article => article.Id, StringComparer.Ordinal);

    private static NamedArticle[] Assign(ArticleFile[] articles) => [.. MemberNames.Assign(articles, "NewsCollection", [], [], out _)];

    private static string[] NamesOf(params ArticleFile[] articles) =>
        [.. Assign(articles).Select(static article => article.Name).Order(StringComparer.Ordinal)];

    private static ArticleFile FileOf(string title, CalendarDate? date, string id) => ArticleFile.From(
        new ArticleItem($"/corpus/news/{id}.txt", $"corpus/news/{id}.txt", "news", id),
        new ParsedArticle { Format = "test", Title = title, Date = date, Id = id, Body = "" });
}
