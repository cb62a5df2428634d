using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests.Splitting;

/// <summary>Articles in Markdown have the words, sentences and paragraphs that a reader sees; others those of their text.</summary>
public class MarkdownArticleTests
{
    private const string Body = """
        # On *Oil*
        Prices [fell](https://example.org/a_b "A title") by 3&nbsp;%. **Nobody** knew.

        <!-- To do: more about it.

        And more. -->

        - one
        - two <b class="x">and</b> three

        | a | b |
        |---|---|
        | c | d |

        ```csharp
        var x = 1;
        ```

        [ref]: https://example.org

        """;

    private static readonly Note Markdown = Of("a.md");

    [Fact]
    public void Words_are_those_that_a_reader_sees()
    {
        Assert.Equal(
            "On Oil Prices fell by 3 Nobody knew one two and three a b c d var x 1",
            string.Join(' ', Markdown.Words));
        Assert.Equal(19, Markdown.WordCount);
        Assert.Equal(TimeSpan.FromSeconds(5), Markdown.ReadingTime);
        Assert.Equal(Markdown.WordCount, Of("a.MARKDOWN").WordCount);
        Assert.True(Of("a.txt").WordCount > 19);
    }

    [Fact]
    public void Sentences_end_with_headings_items_and_rows() =>
        Assert.Equal(
            ["On *Oil", "Prices [fell](https://example.org/a_b \"A title\") by 3&nbsp;%.", "Nobody** knew.", "one",
                "two <b class=\"x\">and</b> three", "| a | b |", "| c | d |", "var x = 1;"],
            Markdown.Sentences.Select(static sentence => (string)sentence));

    [Fact]
    public void What_nobody_sees_is_no_paragraph() =>
        Assert.Equal(
            ["# On *Oil*\nP", "- one\n- two ", "| a | b |", "| c | d |", "var x = 1;"],
            Markdown.Paragraphs.Select(static paragraph => paragraph.Span[..Math.Min(12, paragraph.Length)].ToString()));

    [Fact]
    public void Code_counts_unless_it_is_left_out()
    {
        SplitText split = Markdown.Split(new TextOptions { Code = false });

        Assert.Equal(16, split.Words.Count);
        Assert.DoesNotContain(split.Sentences, static sentence => sentence.Span.Contains("var", StringComparison.Ordinal));
        Assert.Equal(Of("a.txt").Words.Count, Markdown.Split(new TextOptions { IsMarkdown = false }).Words.Count);
    }

    [Fact]
    public void A_hidden_part_within_a_word_is_of_it() =>
        Assert.Equal(
            ["H<sub>2</sub>O", "don&rsquo;t", "one", "two"],
            SplitText.Of("H<sub>2</sub>O don&rsquo;t one<br>two", new TextOptions { IsMarkdown = true }).Words.Select(static word => (string)word));

    private static Note Of(string file) => new(Notes.Note("a", body: Body) with { Path = $"notes/{file}" });
}
