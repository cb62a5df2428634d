using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>A header with a line that does not belong there is still a header.</summary>
public sealed class MailHeaderLineTests
{
    [Fact]
    public void A_line_without_a_key_is_left_out_and_reported()
    {
        ParseResult result = ArticleParser.Parse("Title: A Letter\nhttps://example.org\nDate: 2021-12-22\n\nText.\n");

        Problem problem = Assert.Single(result.Problems);
        Assert.Equal(("CORPUS109", new LineColumn(1, 0)), (problem.Kind.Id, problem.Span.Start));
        Assert.Equal(
            ("A Letter", "Text.\n", new CalendarDate(2021, 12, 22)), (result.Article!.Title, result.Article.Body, result.Article.Date));
    }

    [Theory]
    [InlineData("Title: a story of two words\nand what became of them.\n\nText.\n")]
    [InlineData("It began well.\nTitle: A Letter\nDate: 2021-12-22\n\nText.\n")]
    [InlineData("Subject: to change\nPrices may rise.\nThey may fall.\nDate: none\n\nText.\n")]
    public void Prose_with_colons_is_no_header(string text) => Assert.Equal("plain", ArticleParser.Parse(text).Article!.Format);
}
