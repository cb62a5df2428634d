using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Standard keys as other systems use them: what can be read is read, and everything else is a field of its own.</summary>
public class StandardKeyTests
{
    private static string File(string yaml) => $"---\ntitle: A\n{yaml}\n---\nText.\n";

    [Theory]
    [InlineData("created: Fri Jan 26 16:32:21 +0000 2018", "2018-01-26 16:32:21")]
    [InlineData("created: Fri Jan 26 16:32:21 2018", "2018-01-26 16:32:21")]
    [InlineData("created: Fri Jan  6 16:32:21 CET 2018", "2018-01-06 16:32:21")]
    [InlineData("created: Jan 26 16:32 2018", "2018-01-26 16:32:00")]
    [InlineData("date: Mon, 20 May 2024 10:13:20 GMT", "2024-05-20 10:13:20")]
    [InlineData("date: 1716200000", "2024-05-20 10:13:20")]
    [InlineData("date: '1716200000'", "2024-05-20 10:13:20")]
    [InlineData("date: 1716200000000", "2024-05-20 10:13:20")]
    [InlineData("date: 1716200000.25", "2024-05-20 10:13:20")]
    [InlineData("date: 123456789", "1973-11-29 21:33:09")]
    [InlineData("date: 20240520", "2024-05-20")]
    [InlineData("date: 20240520T101320Z", "2024-05-20 10:13:20")]
    [InlineData("date: 20240520101320", "2024-05-20 10:13:20")]
    [InlineData("date: 202405201013", "2024-05-20 10:13:00")]
    [InlineData("date: 05/20/2024", "2024-05-20")]
    [InlineData("date: 20.05.2024", "2024-05-20")]
    [InlineData("date: 05/05/2024", "2024-05-05")]
    [InlineData("date: ~\npublished: 2024-05-20", "2024-05-20")]
    [InlineData("date:\ncreated: 2024-05-20", "2024-05-20")]
    [InlineData("date: ''\npublished: null\ncreated: 20240520", "2024-05-20")]
    public void What_can_be_read_of_a_day_is_read(string yaml, string expected)
    {
        ParsedArticle article = Parse.Clean(File(yaml));

        string time = article.Time is { } clock ? $" {clock.Hour:00}:{clock.Minute:00}:{clock.Second:00}" : "";
        Assert.Equal(expected, article.Date + time);
        Assert.True(article.Header.Fields[1].IsStandard);
    }

    [Theory]
    [InlineData("date: 99999999")]
    [InlineData("date: 12345678")]
    [InlineData("date: 5")]
    [InlineData("date: 12345678901234567890")]
    [InlineData("date: 1.5")]
    public void Other_numbers_are_no_days(string yaml)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(File(yaml));

        Assert.Null(article.Date);
        Assert.Equal("CORPUS205", problem.Kind.Id);
        Assert.False(article.Header.Fields[1].IsStandard);
    }

    [Fact]
    public void An_impossible_asctime_is_explained() =>
        Assert.Equal(
            "'Fri Feb 30 16:32:21 +0000 2018' is not a day of the calendar: February 2018 has 28 days. Write the day as year-month-day, such as 2021-12-22.", Parse.WithProblem(File("date: Fri Feb 30 16:32:21 +0000 2018")).Problem.Message);

    [Theory]
    [InlineData("title: ~\nsubject: B", StandardMember.Title, "B")]
    [InlineData("headline:\nsubtitle: B", StandardMember.Headline, "B")]
    [InlineData("source: ''\npublisher: B", StandardMember.Source, "B")]
    [InlineData("authors: ~\nauthor: B", StandardMember.Authors, "B")]
    [InlineData("tags:\nkeywords: [B]", StandardMember.Tags, "B")]
    [InlineData("language: null\nlang: B", StandardMember.Language, "B")]
    [InlineData("updated: ~\nlastmod: 2024-05-20", StandardMember.Updated, "2024-05-20")]
    [InlineData("tags: {a: 1}\nkeywords: [B]", StandardMember.Tags, "B")]
    [InlineData("language: [Go, Rust]\nlang: B", StandardMember.Language, "B")]
    [InlineData("published: true\ncreated: 2024-05-20", StandardMember.Date, "2024-05-20")]
    [InlineData("date: {created: 2024-05-20}\npublished: 2024-05-21", StandardMember.Date, "2024-05-21")]
    internal void A_key_that_says_nothing_leaves_it_to_the_next(string yaml, StandardMember member, string expected)
    {
        ParsedArticle article = Assert.IsType<ParsedArticle>(ArticleParser.Parse($"---\n{yaml}\n---\nText.\n").Article);

        Assert.Equal(
            expected, member == StandardMember.Title
                ? article.Title
                : article.Members[member] is EquatableArray<string> texts ? string.Join('|', texts)
                : article.Members[member]?.ToString());
    }

    [Theory]
    [InlineData("language: [Go, Rust]", "CORPUS205", "3:11-3:21",
        "'language' is read as text, but is a list here, so it is a field of its own. Write it as language: some text if it was meant so.")]
    [InlineData("tags: [{label: x}]", "CORPUS205", "3:7-3:19",
        "'tags' is read as text or a list of texts, but is a list that holds a mapping of keys here, so it is a field of its own. Write it as tags: [first, second] if it was meant so.")]
    [InlineData("authors: [{login: x}]", "CORPUS205", "3:10-3:22",
        "'authors' is read as text or a list of texts, but is a list that holds a mapping of keys here, so it is a field of its own. Write it as authors: [first, second] if it was meant so.")]
    [InlineData("keywords: {a: b}", "CORPUS205", "3:11-3:17",
        "'keywords' is read as text or a list of texts, but is a mapping of keys here, so it is a field of its own. Write it as keywords: [first, second] if it was meant so.")]
    [InlineData("date: {created: 2024-05-20}", "CORPUS205", "3:7-3:28",
        "'date' is read as a day, but is a mapping of keys here, so it is a field of its own. Write it as date: 2021-12-22 if it was meant so.")]
    [InlineData("created: true", "CORPUS205", "3:10-3:14",
        "'created' is read as a day, but is 'true' here, so it is a field of its own. Write it as created: 2021-12-22 if it was meant so.")]
    [InlineData("published: draft", "CORPUS205", "3:12-3:17",
        "'published' is read as a day, but is 'draft' here, so it is a field of its own. Write it as published: 2021-12-22 if it was meant so.")]
    [InlineData("updated: never", "CORPUS205", "3:10-3:15",
        "'updated' is read as a day, but is 'never' here, so it is a field of its own. Write it as updated: 2021-12-22 if it was meant so.")]
    [InlineData("date: 2024", "CORPUS102", "3:7-3:11",
        "'2024' names a year but no day, so it gives the article no date. Write the day as well, such as 2024-12-22.")]
    [InlineData("date: 2024-05", "CORPUS102", "3:7-3:14",
        "'2024-05' names a month but no day, so it gives the article no date. Write the day as well, such as 2024-05-01.")]
    [InlineData("date: May 2021 was warm", "CORPUS213", "3:7-3:24",
        "'date' is read as a day, but 'May 2021 was warm' cannot be read as one, so it is a field of its own. Write it as year-month-day, such as 2021-12-22.")]
    [InlineData("date: 2024-05-2O", "CORPUS213", "3:7-3:17",
        "'date' is read as a day, but '2024-05-2O' cannot be read as one, so it is a field of its own. Write it as year-month-day, such as 2021-12-22.")]
    [InlineData("source: [x]", "CORPUS205", "3:9-3:12",
        "'source' is read as text, but is a list here, so it is a field of its own. Write it as source: some text if it was meant so.")]
    [InlineData("subtitle: {x: y}", "CORPUS205", "3:11-3:17",
        "'subtitle' is read as text, but is a mapping of keys here, so it is a field of its own. Write it as subtitle: some text if it was meant so.")]
    [InlineData("id: [x]", "CORPUS205", "3:5-3:8",
        "'id' is read as text, but is a list here, so it is a field of its own. Write it as id: my-article if it was meant so.")]
    public void What_is_of_another_kind_is_a_field_of_its_own(string yaml, string id, string place, string message)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(File(yaml));

        Assert.Equal((id, place, message), (problem.Kind.Id, problem.Place(), problem.Message));
        Assert.NotEqual(ProblemSeverity.Error, problem.Kind.Severity);
        Assert.Equal(default, article.Broken);
        Assert.Equal((false, "A", null), (article.Header.Fields[1].IsStandard, article.Title, article.Id));
        Assert.All(MemberTable.All, member => Assert.Null(article.Members[member.Member]));
    }

    [Fact]
    public void A_title_of_another_kind_leaves_the_title_to_the_heading()
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem("---\ntitle: [A, B]\n---\n# C\n\nText.\n");

        Assert.Equal(("C", "CORPUS205"), (article.Title, problem.Kind.Id));
    }
}
