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
