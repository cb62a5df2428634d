using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Parsing.Tests;

/// <summary>JSON that cannot be used, where the message points, and what it says.</summary>
public class JsonProblemTests
{
    [Theory]
    [InlineData("title: \"A\"}", "2:1-2:6", "'title' is not a key")]
    [InlineData("'title': \"A\"}", "2:1-2:2", "a quote is a single one")]
    [InlineData("\"title\": 'A'}", "2:10-2:11", "a quote is a single one")]
    [InlineData("\"title\" \"A\"}", "2:9-2:12", "a colon is missing after the key")]
    [InlineData("\"x\": 1, \"title\" \"A\"}", "2:17-2:20", "a colon is missing after the key")]
    [InlineData("\"title\" = \"A\"}", "2:9-2:10", "a colon is missing after the key")]
    [InlineData("\"title\"}", "2:8-2:9", "a colon is missing after the key")]
    [InlineData("\"title\": }", "2:10-2:11", "a value is missing after the key")]
    [InlineData("\"title\":, \"x\": 1}", "2:9-2:10", "a value is missing after the key")]
    [InlineData("\"title\": A}", "2:10-2:11", "'A' is not a value")]
    [InlineData("\"title\": True}", "2:10-2:14", "'True' is not a value")]
    [InlineData("\"title\": tru\n}", "2:10-2:13", "'tru' is not a value")]
    [InlineData("\"title\": nul}", "2:10-2:13", "'nul' is not a value")]
    [InlineData("\"x\": NaN}", "2:6-2:9", "'NaN' is not a value")]
    [InlineData("\"x\": 007}", "2:6-2:9", "'007' is not a value")]
    [InlineData("\"x\": +1}", "2:6-2:8", "'+1' is not a value")]
    [InlineData("\"x\": .5}", "2:6-2:8", "'.5' is not a value")]
    [InlineData("\"x\": 1.}", "2:6-2:8", "'1.' is not a value")]
    [InlineData("\"x\": 1e}", "2:6-2:8", "'1e' is not a value")]
    [InlineData("\"x\": -}", "2:6-2:7", "'-' is not a value")]
    [InlineData("\"x\": 1x}", "2:6-2:8", "'1x' is not a value")]
    [InlineData("\"x\": 2021-12-22}", "2:6-2:16", "'2021-12-22' is not a value")]
    [InlineData("\"title\": \"A\"\n\"x\": 1}", "3:1-3:4", "a comma is missing before '\"x\"'")]
    [InlineData("\"x\": 1 \"y\": 1}", "2:8-2:11", "a comma is missing before '\"y\"'")]
    [InlineData("\"x\": 1; }", "2:7-2:8", "a comma is missing before ';'")]
    [InlineData("\"x\": true; }", "2:10-2:11", "a comma is missing before ';'")]
    [InlineData("\"x\": {} \"y\": 1}", "2:9-2:12", "a comma is missing before '\"y\"'")]
    [InlineData("\"title\": \"A\"\n\nText", "4:1-4:5", "a comma is missing before 'Text'")]
    [InlineData("\"x\": [1 2]}", "2:9-2:10", "a comma is missing before '2'")]
    [InlineData("\"x\": [\"a\" \"b\"]}", "2:11-2:14", "a comma is missing before '\"b\"'")]
    [InlineData("\"x\": [, 1]}", "2:7-2:8", "a value is missing in the list")]
    [InlineData("\"x\": [a]}", "2:7-2:8", "'a' is not a value")]
    [InlineData("\"title\": \"A\",\n}", "3:1-3:2", "there is a comma after the last value")]
    [InlineData("\"x\": [1,]}", "2:9-2:10", "there is a comma after the last value")]
    [InlineData("\"x\": [1}", "2:8-2:9", "a [ is closed with }")]
    [InlineData("\"x\": 1]", "2:7-2:8", "a { is closed with ]")]
    [InlineData("// comment\n\"title\": \"A\"}", "2:1-2:2", "there is a comment")]
    [InlineData("\"title\": \"A\" # comment\n}", "2:14-2:15", "there is a comment")]
    [InlineData("\"title\": \"A\n}", "2:12-2:12", "a text ends with its line and not with a quote")]
    [InlineData("\"title\": \"A\tB\"}", "2:12-2:12", "there is a control character")]
    [InlineData("\"title\": \"\\q\"}", "2:12-2:12", "the text has a backslash that means nothing")]
    [InlineData("\"title\": \"\\u12G4\"}", "2:15-2:15", "the text has a backslash that means nothing")]
    [InlineData("\"title\": \"\\ud800\"}", "2:10-2:18", "the text names a character that does not exist")]
    [InlineData("\"\\ud800\": 1}", "2:1-2:9", "the text names a character that does not exist")]
    [InlineData("\"😀\": \"😀\", é}", "2:13-2:14", "'é' is not a key")]
    [InlineData("\"😀\": \"😀\", 😀}", "2:13-2:15", "'😀' is not a key")]
    [InlineData("\"title\": \"A\"} Text", "2:15-2:19", "the line goes on after the last }")]
    [InlineData("\"title\": \"A\"}}", "2:14-2:15", "the line goes on after the last }")]
    public void Invalid_json_is_an_error_where_it_breaks(string json, string place, string what)
    {
        foreach (string lines in (string[])["\n", "\r\n"])
        {
            Problem problem = Parse.Refused($"{{\n{json}\nText.\n".Replace("\n", lines, StringComparison.Ordinal));
            Assert.Equal("CORPUS209", problem.Kind.Id);
            Assert.StartsWith($"The front matter is not valid JSON: {what}. ", problem.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
            Assert.Equal(place, problem.Place());
        }
    }

    [Theory]
    [InlineData("\"a\": 1,\n\"a\": 2", "2:1-2:4", "a")]
    [InlineData("\"a\": 1,\n\"\\u0061\": 2", "2:1-2:9", "a")]
    [InlineData("\"x\": {\"b\": 1,\n\"b\": 2}", "2:1-2:4", "b")]
    [InlineData("\"x\": [{\"b\": 1,\n\"b\": 2}]", "2:1-2:4", "b")]
    public void A_key_given_twice_is_marked_at_the_second(string json, string place, string key)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem($"{{{json}}}\n# A\n");
        Assert.Equal("A", article.Title);
        Assert.Equal(("CORPUS203", place), (problem.Kind.Id, problem.Place()));
        Assert.Equal($"The key '{key}' is given twice, first in line 1. The last one counts; remove the other.", problem.Message);
    }

    [Theory]
    [InlineData("\"title\": [\"A\"]",
        "'title' is read as text, but is a list here, so it is a field of its own. Write it as \"title\": \"some text\" if it was meant so.")]
    [InlineData("\"tags\": [[]]",
        "'tags' is read as text or a list of texts, but is a list that holds a list here, so it is a field of its own. Write it as \"tags\": [\"first\", \"second\"] if it was meant so.")]
    public void A_value_of_another_kind_is_shown_as_json(string json, string message)
    {
        Problem problem = Assert.Single(ArticleParser.Parse($"{{{json}}}\n# A\n").Problems);
        Assert.Equal(("CORPUS205", message), (problem.Kind.Id, problem.Message));
    }

    [Fact]
    public void A_day_that_does_not_exist_leaves_the_article_without_a_date()
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem("{\"title\": \"A\", \"date\": \"2021-13-45\"}\nText.\n");
        Assert.Null(article.Date);
        Assert.Equal(("CORPUS101", "1:24-1:36"), (problem.Kind.Id, problem.Place()));
    }
}
