using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>What does not belong into a text file: reported once a kind, and kept.</summary>
public class TextInspectionTests
{
    [Theory]
    [InlineData("Title\n\nbad\0text\n", "U+0000", "3:4-3:5")]
    [InlineData("Title\n\n\u001B[31m\n", "U+001B", "3:1-3:2")]
    [InlineData("Title\n\nvertical\u000Btab\n", "U+000B", "3:9-3:10")]
    [InlineData("Title\n\ndelete\u007F\n", "U+007F", "3:7-3:8")]
    [InlineData("Title\n\n\u0093quoted\n", "U+0093", "3:1-3:2")]
    [InlineData("Title\n\nlast\u009F\n", "U+009F", "3:5-3:6")]
    public void A_control_character_is_marked_and_stays(string text, string name, string place)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(text);
        Assert.Equal(text["Title\n\n".Length..], article.Body);
        Assert.Equal("CORPUS004", problem.Kind.Id);
        Assert.Equal(place, problem.Place());
        Assert.Equal(
            $"The file holds the control character {name}. It stays in the text; remove it if it is not intended.", problem.Message);
    }

    [Theory]
    [InlineData(2, "U+0001 and one other")]
    [InlineData(3, "U+0001 and 2 others")]
    [InlineData(1_500, "U+0001 and 1,499 others")]
    public void Further_ones_are_counted(int count, string names)
    {
        (_, Problem problem) = Parse.WithProblem("Title\n\nx" + string.Concat(Enumerable.Repeat("\u0001", count)) + "\n");
        Assert.Equal(
            $"The file holds the control character {names}. It stays in the text; remove it if it is not intended.", problem.Message);
        Assert.Equal("3:2-3:3", problem.Place());
    }

    [Fact]
    public void Tabs_and_form_feeds_are_no_control_characters() => Parse.Clean("Title\n\n\ttab\n\f\nform feed ~ and\u00A0no-break space\n");

    [Theory]
    [InlineData("Title\n\none\rtwo\rthree\n", "3:4-4:1")]
    [InlineData("Title\r\n\r\none\r\r\ntwo\r\n", "3:4-4:1")]
    [InlineData("Title\n\none\r", "3:4-4:1")]
    public void A_lone_carriage_return_is_marked_once(string text, string place)
    {
        (_, Problem problem) = Parse.WithProblem(text);
        Assert.Equal("CORPUS005", problem.Kind.Id);
        Assert.Equal(place, problem.Place());
        Assert.Equal(
            "A carriage return without a line feed is read as a line end. Save the file with LF or CR LF line ends.", problem.Message);
    }

    [Fact]
    public void A_line_of_a_million_characters_is_allowed() => Parse.Clean($"Title\n\n{new string('x', 1_000_000)}\r\nMore.\n");

    [Theory]
    [InlineData("\nMore.\n")]
    [InlineData("\r\nMore.\n")]
    [InlineData("")]
    public void A_longer_one_is_marked_at_its_start(string end)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem($"Title\n\n{new string('x', 1_000_001)}{end}");
        Assert.Equal(1_000_001, article.Body.IndexOf('\n', StringComparison.Ordinal) is > 0 and int length ? length : article.Body.Length);
        Assert.Equal("CORPUS006", problem.Kind.Id);
        Assert.Equal("3:1-3:1", problem.Place());
        Assert.Equal(
            "The line has 1,000,001 characters, and few editors show lines of more than 1,000,000. Break it into paragraphs with blank lines.",
            problem.Message);
    }

    [Fact]
    public void An_unreadable_file_is_no_article()
    {
        ParseResult result = ArticleParser.Failed(
            ProblemKinds.NotUtf8, new ArticleText("abc\ndef"), new TextRange(5, 1), "the byte 0xE9 was read as 'é'");
        Assert.Null(result.Article);
        Problem problem = Assert.Single(result.Problems);
        Assert.Equal("2:2-2:3", problem.Place());
        Assert.Equal("The file is not UTF-8: the byte 0xE9 was read as 'é'. Save it as UTF-8.", problem.Message);
    }
}
