using CorpusSdk.Shared.Text;
using CsCheck;

namespace CorpusSdk.Tests.Splitting;

public class ParagraphSplitterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("\n \n\t\n", "")]
    [InlineData("One.", "One.")]
    [InlineData("One.\n\nTwo.", "One.|Two.")]
    [InlineData("One\nstill one.\nTwo.", "One\nstill one.\nTwo.")]
    [InlineData("\n\n  Indented.\n \t \n\n\nLast. \n\n", "  Indented.|Last.")]
    [InlineData("Trailing \nkept inside \n\nNext", "Trailing \nkept inside|Next")]
    [InlineData("Windows\r\nlines\r\n\r\nend\r\n", "Windows\r\nlines|end")]
    [InlineData("a\n\u00A0\u3000\nb", "a|b")]
    [InlineData("a\fb\u2028c", "a\fb\u2028c")]
    public void Paragraphs_are_runs_of_lines_that_are_not_blank(string text, string paragraphs) =>
        Assert.Equal(paragraphs, string.Join('|', Split(text)));

    [Fact]
    public void Paragraphs_joined_are_the_lines_of_the_text_that_are_not_blank() =>
        Gen.String[Gen.Char["ab \t\n\n"], 0, 60].Sample(text =>
        {
            IEnumerable<string> lines = text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line));
            IEnumerable<string> found = Split(text).SelectMany(paragraph => paragraph.Split('\n'));

            Assert.Equal(lines.Select(line => line.TrimEnd()), found.Select(line => line.TrimEnd()));
            Assert.All(Split(text), paragraph => Assert.Equal(paragraph.TrimEnd(), paragraph));
        });

    [Fact]
    public void Between_two_paragraphs_lies_a_blank_line() =>
        Gen.String[Gen.Char["ab \t\n\n"], 0, 60].Sample(text =>
        {
            int end = -1;
            foreach ((int start, int length) in ParagraphSplitter.Split(text))
            {
                if (end >= 0)
                {
                    string[] gap = text[end..start].Split('\n');
                    Assert.True(gap.Length >= 3);
                    Assert.All(gap, line => Assert.True(string.IsNullOrWhiteSpace(line)));
                }

                Assert.True(start == 0 || text[start - 1] == '\n', "a paragraph starts where a line does");
                end = start + length;
            }
        });

    [Fact]
    public void An_enumeration_stays_at_the_end()
    {
        ParagraphSplitter.Paragraphs paragraphs = ParagraphSplitter.Split("a");

        Assert.True(paragraphs.MoveNext());
        Assert.Equal((0, 1), paragraphs.Current);
        Assert.False(paragraphs.MoveNext());
        Assert.False(paragraphs.MoveNext());
    }

    private static List<string> Split(string text)
    {
        List<string> paragraphs = [];
        foreach ((int start, int length) in ParagraphSplitter.Split(text))
        {
            paragraphs.Add(text.Substring(start, length));
        }

        return paragraphs;
    }
}
