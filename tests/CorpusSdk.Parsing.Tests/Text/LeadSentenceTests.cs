namespace CorpusSdk.Parsing.Tests;

/// <summary>The sentence that hovers show of a text.</summary>
public sealed class LeadSentenceTests
{
    [Theory]
    [InlineData("Take [the *old* road](https://example.org/a.b?c=d). Then walk.", "Take the old road.")]
    [InlineData("![A map](map.png)\n\nThe **bridge** is <b>closed</b> &amp; guarded. It rains.", "The bridge is closed & guarded.")]
    [InlineData("<!-- todo -->It starts\nhere, with `Main`. Later more.", "It starts here, with Main.")]
    [InlineData("# Heading\n\n> Quoted.\n\nPlain words stay as they are. And so on.", "Plain words stay as they are.")]
    [InlineData("[a](b)", "a")]
    public void Of_Markdown_it_is_what_a_reader_sees(string body, string lead) =>
        Assert.Equal(lead, ArticleParser.Parse($"---\ntitle: T\n---\n\n{body}\n", isMarkdown: true).Article?.Lead);

    [Fact]
    public void A_long_target_leaves_room_for_the_sentence()
    {
        string body = $"See [the list]({new string('a', 900)}) of all towers. More.";
        Assert.Equal("See the list of all towers.", ArticleParser.Parse($"---\ntitle: T\n---\n\n{body}\n", isMarkdown: true).Article?.Lead);
    }

    [Fact]
    public void Of_plain_text_it_is_as_written() =>
        Assert.Equal("Take [the road](a.md).", ArticleParser.Parse("Title\n\nTake [the road](a.md). Then walk.\n").Article?.Lead);
}
