using CorpusSdk.Shared.Text;
using CsCheck;

namespace CorpusSdk.Tests.Splitting;

/// <summary>What a reader sees of Markdown, in the places where it stands.</summary>
public class MarkdownMaskTests
{
    private static readonly Gen<string> AnyMarkdown = Gen.OneOf<string>(
        "a", "B.", " ", "\n", "\n\n", "[", "]", "](", "(", ")", "![", "<", ">", "</b>", "<b>", "<p>", "<br>", "<!--", "-->", "`", "``", "```", "```\n",
        "~~~\n", "{#a}", "{", "}", "\\", "&amp;", "&nbsp;", "&", "\"", "[a]: b\n", "<a:b>", "# ", "## ", "- ", "* ", "*", "**", "_", "1. ", "| ",
        "|---|", "---", "===", "> ", "~~", "\uD83D", "é", "界")
        .Array[0, 30].Select(string.Concat);

    // A dot stands for what is hidden, a bar for the end of a block.
    [Theory]
    [InlineData("", "")]
    [InlineData("Plain text, 3 * 4 and snake_case.", "Plain text, 3 * 4 and snake_case.")]
    [InlineData("*em* **bold** _em_ `code` ~~gone~~ \\*", "·em· ··bold·· ·em· ·code· ··gone·· ·*")]
    [InlineData("a [link](x) ![alt](y) [z] b", "a ·link···· ··alt···· [z] b")]
    [InlineData("# Title\nText", "· Title|Text")]
    [InlineData("# Title\n\nText", "· Title\n\nText")]
    [InlineData("Title\n===\nText", "Title\n   \nText")]
    [InlineData("Text\n- one\n* two\n+ three\n1. four", "Text|· one|· two|· three|1. four")]
    [InlineData("|a|b|\n|-|-|\n|c|d|", "|a|b|\n     \n|c|d|")]
    [InlineData("> quote\n> more", "· quote\n· more")]
    [InlineData("a<br>b<i>c</i>", "a|···b···c····")]
    [InlineData("a &amp; b&nbsp;c", "a ····· b ·····c")]
    [InlineData("a\n<!-- b\n\nc -->\nd", "a\n      \n\n     \nd")]
    [InlineData("a\n[b]: c\nd", "a\n      \nd")]
    [InlineData("a\n```x\n- b\n```\nc", "a\n    \n· b\n   \nc")]
    [InlineData("#hash -dash +plus", "#hash -dash +plus")]
    [InlineData("---\n***", "   \n   ")]
    public void What_a_reader_sees_stays_in_its_place(string text, string seen) =>
        Assert.Equal(seen, Mask(text).Replace('\0', '·').Replace('\u2029', '|'));

    [Fact]
    public void Code_is_left_out_by_option() =>
        Assert.Equal("a\n    \n \n   \nc ·d·", Mask("a\n```x\nb\n```\nc `d`", hidesCode: true).Replace('\0', '·'));

    [Theory]
    [InlineData("a <!-- b", 2)]
    [InlineData("a\n```\nb c", 3)]
    [InlineData("a <b c", 3)]
    [InlineData("a [b](c", 2)]
    [InlineData("|a|b\n|-", 1)]
    public void What_is_not_closed_is_text(string text, int words) => Assert.Equal(words, WordCounter.Count(Mask(text)));

    [Fact]
    public void No_letter_is_hidden_that_a_search_sees() => AnyMarkdown.Sample(
        static text =>
        {
            string seen = "";
            MarkdownTextReader reader = MarkdownText.Read(text);
            while (reader.MoveNext()) seen += text.Substring(reader.Start, reader.Length);

            Assert.Equal(Letters(seen), Letters(Mask(text)));
        },
        iter: 20_000);

    [Fact]
    public void Each_place_has_its_character_or_a_sign_for_what_is_hidden() => AnyMarkdown.Sample(
        static text =>
        {
            string seen = Mask(text);
            for (int i = 0; i < text.Length; i++) Assert.True(seen[i] == text[i] || seen[i] is '\0' or ' ' or '\u2029', $"{i} of {text}");
        },
        iter: 20_000);

    [Fact]
    public void Parts_stand_where_they_say() => AnyMarkdown.Sample(
        static text =>
        {
            var split = SplitText.Of(text, new TextOptions { IsMarkdown = true });
            Assert.Equal(WordCounter.Count(Mask(text)), split.Words.Count);
            foreach (TextParts parts in (TextParts[])[split.Paragraphs, split.Sentences, split.Words])
            {
                int end = 0;
                foreach (TextPart part in parts)
                {
                    Assert.InRange(part.Start, end, text.Length - 1);
                    Assert.Equal(text.Substring(part.Start, part.Length), part.ToString());
                    Assert.DoesNotContain(split.Seen[end..part.Start], char.IsLetterOrDigit);
                    end = part.End;
                }

                Assert.DoesNotContain(split.Seen[end..], char.IsLetterOrDigit);
            }
        },
        iter: 10_000);

    [Fact]
    public void Any_text_is_read_in_time_that_grows_with_its_length()
    {
        string[] pieces = ["<a ", "<!-- ", "<script>", "[](", "[](a \"", "[", "`", "` ``", "```x\n", "*", "_", "# ", "- ", "|", "|-", "> ", "\n", "<p>", "&a;",
            "~", "\\", "a\n# ", "\n```\n", "[a](b)"];
        foreach (string piece in pieces)
        {
            var split = SplitText.Of(
                string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)), new TextOptions { IsMarkdown = true });
            Assert.InRange(split.Sentences.Count + split.Words.Count, 0, 1_500_000);
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Mask(string text, bool hidesCode = false)
    {
        char[] seen = new char[text.Length];
        MarkdownMask.Write(text, seen, hidesCode);
        return new string(seen);
    }
}
