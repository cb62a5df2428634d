using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Tests;

/// <summary>TOML that cannot be used, where the message points, and what it says.</summary>
public class TomlProblemTests
{
    [Theory]
    [InlineData("title: A", "3:6-3:7", "a = is missing after the key")]
    [InlineData("title A = 1", "3:7-3:8", "a = is missing after the key")]
    [InlineData("title", "3:6-3:6", "a = is missing after the key")]
    [InlineData("title = A Bridge", "3:9-3:10", "'A' is not a value")]
    [InlineData("title =", "3:8-3:8", "a value is missing after the =")]
    [InlineData("title = 'A' lang = 'de'", "3:13-3:17", "the line goes on with 'lang' after its value")]
    [InlineData("title = \"A", "3:11-3:11", "a text ends with its line and not with a quote")]
    [InlineData("title = '''A", "3:13-3:13", "a text is not closed")]
    [InlineData("title = \"A\\q\"", "3:12-3:13", "the text has a backslash that means nothing before 'q'")]
    [InlineData("title = \"A\\uD800\"", "3:12-3:13", "the text names a character that does not exist")]
    [InlineData("title = 'A\u0001'", "3:11-3:12", "there is a control character")]
    [InlineData("tags = ['a' 'b']", "3:13-3:16", "a comma is missing in the list before ''b''")]
    [InlineData("tags = ['a', , 'b']", "3:14-3:15", "',' is not a value")]
    [InlineData("tags = ['a',", "4:1-4:1", "a value is missing at the end, or a bracket is not closed")]
    [InlineData("tags = ['a'", "4:1-4:1", "a bracket is not closed")]
    [InlineData("x = { a = 1", "4:1-4:1", "a bracket is not closed")]
    [InlineData("x = { a = 1 b = 2 }", "3:13-3:14", "there is no key between braces before 'b'")]
    [InlineData("[a", "3:3-3:3", "a bracket is not closed")]
    [InlineData("[a]]", "3:3-3:5", "a table that begins with [ has no ] here")]
    [InlineData("[[a]", "3:4-3:5", "a table that begins with [[ has no ]] here")]
    [InlineData("[]", "3:2-3:3", "a key, or a part of it, is missing before ']'")]
    [InlineData("a. = 1", "3:4-3:5", "a key, or a part of it, is missing before '='")]
    [InlineData("é = 1", "3:1-3:2", "'é' cannot stand here")]
    [InlineData("x = 007", "3:6-3:7", "a number begins with a zero")]
    [InlineData("x = 9223372036854775808", "3:5-3:24", "the number '9223372036854775808' is too large")]
    [InlineData("x = 25:00:00", "3:5-3:13", "there is no such time as '25:00:00'")]
    [InlineData("x = 1979-5-2", "3:5-3:13", "'1979-5-2' is not a date or time")]
    [InlineData("x = 1__0", "3:7-3:8", "an underscore '_' must follow a digit and not another '_'")]
    [InlineData("'😀' = '😀' b", "3:13-3:14", "the line goes on with 'b' after its value")]
    public void Invalid_toml_is_an_error_where_it_breaks(string toml, string place, string what)
    {
        foreach (string lines in (string[])["\n", "\r\n"])
        {
            string text = $"+++\nlang = 'en'\n{toml}\n+++\nText.\n".Replace("\n", lines, StringComparison.Ordinal);
            Problem problem = Parse.Refused(text, "CORPUS004");
            Assert.Equal("CORPUS208", problem.Kind.Id);
            Assert.StartsWith($"The front matter is not valid TOML: {what}. ", problem.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
            Assert.Equal(place, problem.Place());
        }
    }

    [Fact]
    public void A_lone_carriage_return_is_one_as_well() =>
        Assert.Equal("CORPUS005 CORPUS208", Parse.ProblemIds("+++\ntitle = 'A'\rlang = 'en'\n+++\nText.\n"));

    [Theory]
    [InlineData("2021-13-45", "there is no month 13")]
    [InlineData("2021-02-30T10:00:00Z", "February 2021 has 28 days")]
    [InlineData("0000-01-01", "years start at 1")]
    public void A_day_that_does_not_exist_is_called_so(string day, string why)
    {
        string text = $"+++\ntitle = 'A'\ndue = {day}\n+++\nText.\n";
        (ParsedArticle article, Problem problem) = Parse.WithProblem(text);
        Assert.Equal(("A", day), (article.Title, Assert.IsType<ScalarValue>(article.Header.Fields[1].Value).Text));
        Assert.Equal(("CORPUS101", "3:7", day), (problem.Kind.Id, problem.Place().Split('-')[0], problem.Marked(text)));
        Assert.Contains($": {why}. ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a = 1\na = 2", "3:1-3:2", "a", 2)]
    [InlineData("a = 1\n\"a\" = 2", "3:1-3:4", "a", 2)]
    [InlineData("a = 1\na.b = 2", "3:1-3:2", "a", 2)]
    [InlineData("a.b = 1\na = 2", "3:1-3:2", "a", 2)]
    [InlineData("a.b = 1\na.b = 2", "3:3-3:4", "b", 2)]
    [InlineData("a.b = 1\n[a]", "3:2-3:3", "a", 2)]
    [InlineData("a = {}\n[a.b]", "3:2-3:3", "a", 2)]
    [InlineData("a = []\n[[a]]", "3:3-3:4", "a", 2)]
    [InlineData("a = {}\na.b = 1", "3:1-3:2", "a", 2)]
    [InlineData("a = { b = 1, b = 2 }", "2:14-2:15", "b", 2)]
    [InlineData("a = [{ b = 1, b = 2 }]", "2:15-2:16", "b", 2)]
    [InlineData("[a]\n[a]", "3:2-3:3", "a", 2)]
    [InlineData("[a]\nx = 1\n[[a]]", "4:3-4:4", "a", 2)]
    [InlineData("[[a]]\n[a]", "3:2-3:3", "a", 2)]
    [InlineData("[a.b]\n[a]\nb.c = 1", "4:1-4:2", "b", 2)]
    [InlineData("[a.b.c]\n[a]\nb.d = 1\n[a.b]", "5:4-5:5", "b", 2)]
    [InlineData("a = [{}]\n[a.b]", "3:2-3:3", "a", 2)]
    [InlineData("[[a]]\n[b]\n[[b]]", "4:3-4:4", "b", 3)]
    [InlineData("[[a]]\nb = 1\n[[a.b]]", "4:5-4:6", "b", 3)]
    [InlineData("[[a.b]]\n[a]\nb.c = 1", "4:1-4:2", "b", 2)]
    [InlineData("[a]\nb.c = 1\n[a.b]", "4:4-4:5", "b", 3)]
    public void A_key_given_twice_is_marked_at_the_second(string toml, string place, string key, int first)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem($"+++\n{toml}\n+++\n# A\n");
        Assert.Equal("A", article.Title);
        Assert.Equal(("CORPUS203", place), (problem.Kind.Id, problem.Place()));
        Assert.Equal($"The key '{key}' is given twice, first in line {first}. The last one counts; remove the other.", problem.Message);
    }

    [Theory]
    [InlineData("title = ['A']", "2:9-2:14",
        "'title' is read as text, but is a list here, so it is a field of its own. Write it as title = \"some text\" if it was meant so.")]
    [InlineData("date = []", "2:8-2:10",
        "'date' is read as a day, but is a list here, so it is a field of its own. Write it as date = \"2021-12-22\" if it was meant so.")]
    [InlineData("tags = [['a']]", "2:8-2:15",
        "'tags' is read as text or a list of texts, but is a list that holds a list here, so it is a field of its own. Write it as tags = [\"first\", \"second\"] if it was meant so.")]
    [InlineData("[source]\nx = 1", "2:1-3:6",
        "'source' is read as text, but is a mapping of keys here, so it is a field of its own. Write it as source = \"some text\" if it was meant so.")]
    public void A_value_of_another_kind_is_shown_as_toml(string toml, string place, string message)
    {
        Problem problem = Assert.Single(ArticleParser.Parse($"+++\n{toml}\n+++\n# A\n").Problems);
        Assert.Equal(("CORPUS205", place, message), (problem.Kind.Id, problem.Place(), problem.Message));
    }

    [Fact]
    public void A_time_alone_is_no_date() => Assert.Equal("CORPUS205", Parse.ProblemIds("+++\ntitle = 'A'\ndate = 07:32:00\n+++\nText.\n"));

    [Fact]
    public void Days_that_no_calendar_has_are_said_each_and_cost_no_article()
    {
        ParseResult result = ArticleParser.Parse("+++\ntitle = 'A'\ndate = 2021-02-30\nseen = [2021-13-01, 2021-03-01]\n+++\nText.\n");

        ParsedArticle article = Assert.IsType<ParsedArticle>(result.Article);
        Assert.Equal(("A", null, MemberSet.Of(StandardMember.Date, StandardMember.Time)), (article.Title, article.Date, article.Broken));
        Assert.Equal(
            ["CORPUS101 3:8-3:18", "CORPUS101 4:9-4:19"], result.Problems.Select(static problem => $"{problem.Kind.Id} {problem.Place()}"));
        Assert.Equal(
            ["2021-13-01", "2021-03-01"],
            Assert.IsType<ListValue>(article.Header.Fields[2].Value).Items.Select(static item => ((ScalarValue)item).Text));
    }

    [Fact]
    public void A_mistake_beside_an_impossible_day_still_counts()
    {
        ParseResult result = ArticleParser.Parse("+++\ntitle = 'A'\ndate = 2021-02-30\nx = \n+++\nText.\n");

        Assert.Null(result.Article);
        Assert.Contains(result.Problems, static problem => problem.Kind.Id == "CORPUS208");
    }
}
