using CorpusSdk.Parsing.Formats;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Level-one headings of Markdown.</summary>
public class MarkdownHeadingTests
{
    [Theory]
    [InlineData("# Title", "Title")]
    [InlineData("#  Title  ", "Title")]
    [InlineData("# Title #", "Title")]
    [InlineData("# Title ###  ", "Title")]
    [InlineData("# C#", "C#")]
    [InlineData("# C# #", "C#")]
    [InlineData("# ## x", "## x")]
    [InlineData("# See [Towers](towers.md)", "See Towers")]
    [InlineData("# See [Towers](towers.md \"A title\") and [Bridges][b]", "See Towers and Bridges")]
    [InlineData("# [![Build](b.svg)](ci.html) Tool", "Build Tool")]
    [InlineData("# The `foo[0]` Function", "The foo[0] Function")]
    [InlineData("# **Bold** and snake_case", "Bold and snake_case")]
    [InlineData("# A \\# sign", "A # sign")]
    [InlineData("# Arrays [sic] and (parentheses)", "Arrays [sic] and (parentheses)")]
    public void One_mark_and_a_blank_make_one(string line, string heading)
    {
        Assert.True(MarkdownHeading.TryRead(line, out string read));
        Assert.Equal(heading, read);
    }

    [Theory]
    [InlineData("#Title")]
    [InlineData("## Title")]
    [InlineData(" # Title")]
    [InlineData("Title")]
    [InlineData("#")]
    [InlineData("# ")]
    [InlineData("")]
    public void Other_lines_are_none(string line) => Assert.False(MarkdownHeading.TryRead(line, out _));
}
