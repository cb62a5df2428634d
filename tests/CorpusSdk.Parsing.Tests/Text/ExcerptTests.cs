using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Parsing.Tests;

/// <summary>What a message quotes of a file.</summary>
public class ExcerptTests
{
    [Theory]
    [InlineData("short", "short")]
    [InlineData("", "")]
    [InlineData("two\nlines\r\n", "two lines  ")]
    [InlineData("\u001B[31mred\0\u0085\u2028", " [31mred   ")]
    [InlineData("tab\tbed", "tab bed")]
    public void It_is_one_line_without_controls(string text, string excerpt) => Assert.Equal(excerpt, Excerpt.Of(text));

    [Fact]
    public void It_is_cut_at_120_characters()
    {
        Assert.Equal(new string('x', 120), Excerpt.Of(new string('x', 120)));
        Assert.Equal(new string('x', 119) + "…", Excerpt.Of(new string('x', 121)));
    }

    [Fact]
    public void It_is_not_cut_inside_a_character() =>
        Assert.Equal(new string('x', 118) + "…", Excerpt.Of(new string('x', 118) + "😀😀"));
}
