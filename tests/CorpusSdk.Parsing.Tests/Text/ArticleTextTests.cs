using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Lines, paragraphs and positions of a file's text.</summary>
public class ArticleTextTests
{
    [Theory]
    [InlineData("a\nb", 0, 0, 0)]
    [InlineData("a\nb", 1, 0, 1)]
    [InlineData("a\nb", 2, 1, 0)]
    [InlineData("a\nb", 3, 1, 1)]
    [InlineData("a\r\nb", 1, 0, 1)]
    [InlineData("a\r\nb", 2, 0, 2)]
    [InlineData("a\r\nb", 3, 1, 0)]
    [InlineData("a\rb", 2, 1, 0)]
    [InlineData("a\n\r\n\rb", 5, 3, 0)]
    [InlineData("a\n", 2, 1, 0)]
    [InlineData("a\r\n", 3, 1, 0)]
    [InlineData("", 0, 0, 0)]
    [InlineData("a\u2028b", 2, 0, 2)]
    public void Positions_count_lines_and_utf_16_units_from_zero(string text, int offset, int line, int column) =>
        Assert.Equal(new LineColumn(line, column), new ArticleText(text).PositionOf(offset));

    [Fact]
    public void Positions_may_be_asked_for_in_any_order()
    {
        var text = new ArticleText("ab\ncd\n\nef");
        Assert.Equal(new LineColumn(3, 1), text.PositionOf(8));
        Assert.Equal(new LineColumn(0, 1), text.PositionOf(1));
        Assert.Equal(new LineColumn(2, 0), text.PositionOf(6));
        Assert.Equal(new LineColumn(1, 2), text.PositionOf(5));
        Assert.Equal(new LineColumn(3, 2), text.PositionOf(9));
    }

    [Theory]
    [InlineData("a\nb\n\nc", 0, "a\nb", 2)]
    [InlineData("\n \n a \r\n\t\r\nc", 0, " a ", 1)]
    [InlineData("a\n\nc\n", 2, "c", 1)]
    [InlineData("a", 0, "a", 1)]
    public void A_paragraph_is_a_run_of_lines_with_text(string text, int start, string slice, int lines)
    {
        Assert.True(new ArticleText(text).TryReadParagraph(start, out Paragraph paragraph));
        Assert.Equal(slice, text[paragraph.Start..paragraph.End]);
        Assert.Equal(lines, paragraph.Lines);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(" \n\t\n", 0)]
    [InlineData("a\n", 2)]
    public void Blank_lines_are_none(string text, int start) => Assert.False(new ArticleText(text).TryReadParagraph(start, out _));

    [Theory]
    [InlineData("a\r\nb\rc\nd\r\n", "a\nb\nc\nd\n")]
    [InlineData("\r\r\n\n\r", "\n\n\n\n")]
    [InlineData("plain", "plain")]
    public void Every_line_end_becomes_a_line_feed(string text, string normalized) =>
        Assert.Equal(normalized, new ArticleText(text).Normalized(0, text.Length));
}
