using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Dates, people, tags and the rest under their several keys.</summary>
public class FieldTests
{
    private static string File(string yaml) => $"---\ntitle: A\n{yaml}\n---\nText.\n";

    [Theory]
    [InlineData("date: 2021-12-22")]
    [InlineData("date: '2021-12-22'")]
    [InlineData("date: 2021-12-22T09:30:00-05:00")]
    [InlineData("date: 2021-12-22 9:30:00 -5")]
    [InlineData("date: December 22, 2021")]
    [InlineData("Date: Wed, 22 Dec 2021 09:30:00 +0000")]
    [InlineData("published: 2021-12-22")]
    [InlineData("created: 2021-12-22")]
    [InlineData("created: 1999-01-01\npublished: 2000-01-01\ndate: 2021-12-22")]
    [InlineData("date: >\n  2021-12-22")]
    public void Every_form_gives_its_day(string yaml) => Assert.Equal(Parse.Day("2021-12-22"), Parse.Clean(File(yaml)).Date);

    [Fact]
    public void A_date_may_carry_its_time() =>
        Assert.Equal(new ClockTime(9, 30, 5), Parse.Clean(File("date: 2021-12-22T09:30:05-05:00")).Time);

    [Theory]
    [InlineData("date: 2021-02-30", "CORPUS101", "3:7-3:17", "'2021-02-30' is not a day of the calendar: February 2021 has 28 days.")]
    [InlineData(
        "date: 2021-12-22 25:00", "CORPUS101", "3:7-3:23", "'2021-12-22 25:00' is not a day of the calendar: the clock has no such time.")]
    public void A_broken_date_is_an_error_and_not_missing(string yaml, string id, string place, string message)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(File(yaml));
        Assert.Null(article.Date);
        Assert.Equal(MemberSet.Of(StandardMember.Date, StandardMember.Time), article.Broken);
        Assert.Equal((id, place), (problem.Kind.Id, problem.Place()));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_is_answered_with_its_first_day()
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(File("date: December 2021"));
        Assert.Equal(default, article.Broken);
        Assert.Equal("CORPUS102", problem.Kind.Id);
        Assert.Equal(
            "'December 2021' names a month but no day, so it gives the article no date. Write the day as well, such as 2021-12-01.",
            problem.Message);
    }

    [Theory]
    [InlineData("authors: [Ada, Bo]", "Ada|Bo")]
    [InlineData("authors:\n- Ada\n- Bo", "Ada|Bo")]
    [InlineData("authors:\n  - Ada\n  - 'Bo, Jr.'", "Ada|Bo, Jr.")]
    [InlineData("authors:\n- name: Ada\n  mail: a@example.org\n- Bo", "Ada|Bo")]
    [InlineData("author: {Name: Ada}", "Ada")]
    [InlineData("author: Ada, Bo", "Ada, Bo")]
    [InlineData("by: Ada", "Ada")]
    [InlineData("byline: Ada", "Ada")]
    [InlineData("from: Ada", "Ada")]
    [InlineData("author: Bo\nauthors: [Ada]", "Ada")]
    [InlineData("authors: [Ada, ada, ' Ada ', '', ~, Bo]", "Ada|Bo")]
    [InlineData("authors: >-\n  Ada\n  Lindqvist", "Ada Lindqvist")]
    [InlineData("authors:", "")]
    [InlineData("authors: []", "")]
    public void Authors_are_a_list_or_one(string yaml, string authors) =>
        Assert.Equal(authors, string.Join('|', Parse.Clean(File(yaml)).Authors));

    [Theory]
    [InlineData("tags: [a, B, a, b, c d]", "a|B|c d")]
    [InlineData("keywords:\n- a\n- b", "a|b")]
    [InlineData("tags: [2021, true, 1.5]", "2021|true|1.5")]
    [InlineData("tags: a, b", "a, b")]
    [InlineData("tags: ~", "")]
    public void Tags_are_a_list_without_doubles(string yaml, string tags) =>
        Assert.Equal(tags, string.Join('|', Parse.Clean(File(yaml)).Tags));

    [Theory]
    [InlineData("authors: [Ada, [Bo]]", "3:16-3:20",
        "'authors' is read as text or a list of texts, but is a list that holds a list here, which is left out. Write it as authors: [first, second] if it was meant so.")]
    [InlineData("tags:\n- a\n- b: c", "5:3-5:7",
        "'tags' is read as text or a list of texts, but is a list that holds a mapping of keys here, which is left out. Write it as tags: [first, second] if it was meant so.")]
    public void What_is_no_text_in_a_list_is_marked(string yaml, string place, string message)
    {
        string text = File(yaml);
        (_, Problem problem) = Parse.WithProblem(text);
        Assert.Equal("CORPUS205", problem.Kind.Id);
        Assert.Equal(place, problem.Place());
        Assert.Equal(message, problem.Message);
    }

    [Fact]
    public void What_is_text_in_a_broken_list_is_kept() =>
        Assert.Equal(["a", "c"], Parse.WithProblem(File("tags: [a, {b: x}, c]")).Article.Tags);

    [Theory]
    [InlineData("source: BBC News")]
    [InlineData("publisher: BBC News")]
    [InlineData("organization: BBC News")]
    [InlineData("Organisation: BBC\n  News")]
    public void A_source_has_several_keys(string yaml) => Assert.Equal("BBC News", Parse.Clean(File(yaml)).Source);

    [Theory]
    [InlineData("language: pt-BR")]
    [InlineData("lang: pt-BR")]
    [InlineData("content-language: pt-BR")]
    public void A_language_has_several_keys(string yaml) => Assert.Equal("pt-BR", Parse.Clean(File(yaml)).Language);

    [Fact]
    public void Null_values_are_missing_values()
    {
        ParsedArticle article = Parse.Clean(File("date: null\nsource:\nid: ''\nlang: ~\nsubtitle: NULL\nauthors: Null"));
        Assert.Null(article.Date);
        Assert.Null(article.Source);
        Assert.Null(article.Id);
        Assert.Null(article.Language);
        Assert.Null(article.Headline);
        Assert.Empty(article.Authors);
        Assert.Equal(default, article.Broken);
    }

    [Theory]
    [InlineData("id: my-article")]
    [InlineData("id: 'my-article'")]
    [InlineData("ID: my-article")]
    public void An_id_is_taken_as_written(string yaml) => Assert.Equal("my-article", Parse.Clean(File(yaml)).Id);

    [Theory]
    [InlineData("Ünïcode/日本")]
    [InlineData("2021")]
    [InlineData("a.b_c")]
    public void An_id_may_hold_any_letters(string id) => Assert.Equal(id, Parse.Clean(File($"id: {id}")).Id);

    [Theory]
    [InlineData("id: My  Article", "3:5-3:16", "My  Article", "my-article")]
    [InlineData("id: 'a\tb'", "3:5-3:10", "a b", "a-b")]
    [InlineData("id: \" a\"", "3:5-3:9", "a", "a")]
    [InlineData("id: \"a\\u0001b\"", "3:5-3:15", "a b", "a-b")]
    [InlineData("id: 😀", "3:5-3:7", "😀", "u1f600")]
    public void Blanks_controls_and_emoji_make_no_id(string yaml, string place, string shown, string suggestion)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(File(yaml));
        Assert.Null(article.Id);
        Assert.Equal("CORPUS207", problem.Kind.Id);
        Assert.Equal(place, problem.Place());
        Assert.Equal(
            $"The id '{shown}' holds white space, a control character or an emoji. Write it without, such as '{suggestion}'.",
            problem.Message);
    }

    [Theory]
    [InlineData("../outside", "a part that ends with a full stop", "outside")]
    [InlineData("a/./b", "a part that ends with a full stop", "a/b")]
    [InlineData("a./b", "a part that ends with a full stop", "a/b")]
    [InlineData("..", "a part that ends with a full stop", "my-article")]
    [InlineData("/etc/passwd", "a slash with nothing before or after it", "etc/passwd")]
    [InlineData("a//b", "a slash with nothing before or after it", "a/b")]
    [InlineData("a/", "a slash with nothing before or after it", "a")]
    [InlineData("C:/a", "':', which file systems refuse", "c/a")]
    [InlineData("a\\b", "'\\', which file systems refuse", "a/b")]
    [InlineData("a?", "'?', which file systems refuse", "a")]
    [InlineData("a*|<>\"b", "'*', which file systems refuse", "a-b")]
    public void An_id_is_no_way_out_of_a_folder(string id, string fault, string suggestion)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(File($"id: '{id}'"));
        Assert.Null(article.Id);
        Assert.Equal(("CORPUS207", "3:5"), (problem.Kind.Id, problem.Place().Split('-')[0]));
        Assert.Equal($"The id '{id}' holds {fault}. Write it without, such as '{suggestion}'.", problem.Message);
    }

    [Theory]
    [InlineData("a/b.c")]
    [InlineData(".a")]
    [InlineData("A_b~c")]
    [InlineData("a/..b")]
    public void Other_signs_may_be_in_an_id(string id) => Assert.Equal(id, Parse.Clean(File($"id: {id}")).Id);
}
