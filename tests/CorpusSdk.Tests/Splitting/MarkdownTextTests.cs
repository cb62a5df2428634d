using System.Text;
using CorpusSdk.Shared.Text;
using CsCheck;

namespace CorpusSdk.Tests.Splitting;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Oil *prices* **fell**, 3 < 4 & 5 > 4.", "Oil *prices* **fell**, 3 < 4 & 5 > 4.")]
    [InlineData("# Title\n\n- item\n> quote", "# Title\n\n- item\n> quote")]
    // links and images
    [InlineData("a [link](https://x.org/hidden) b", "a [link]| b")]
    [InlineData("[link](/a_(b)_c \"title )\")b", "[link]|b")]
    [InlineData("[a\nb](x\n'title')c", "[a\nb]|c")]
    [InlineData("![alt](image.png){.wide} b", "![alt]| b")]
    [InlineData("[![alt](image.png)](target) b", "[![alt]|]| b")]
    [InlineData("[text][ref] [text](", "[text][ref] [text](")]
    [InlineData("f(x)](y) and [a](b\n\nc)", "f(x)](y) and [a](b\n\nc)")]
    [InlineData("\\[a](b) [c\\](d)](e)", "\\[a](b) [c\\](d)]|")]
    [InlineData("[a](b [c](d) e", "[a](b [c]| e")]
    // definitions
    [InlineData("a\n\n[ref]: https://x.org \"T\"\n  [two]: <x>\nb", "a\n\n|b")]
    [InlineData("[^1]: A footnote.\n[a] b: c", "[^1]: A footnote.\n[a] b: c")]
    // HTML
    [InlineData("a <b class=\"x > y\">bold</b><br/> c", "a |bold| c")]
    [InlineData("<!-- a -- > <b> -->c<!-- d", "|c<!-- d")]
    [InlineData("<!DOCTYPE html>a<?php x ?>b", "|a|b")]
    [InlineData("<div\n  id='x'>a", "|a")]
    [InlineData("<Script>var hidden;</SCRIPT>a<style>b</style>c<scripted>d<script>e", "|a|c|d|e")]
    [InlineData("a < b > c <3 d> <int, string> i<n && j>k", "a < b > c <3 d> <int, string> i<n && j>k")]
    [InlineData("<a <b <i>c", "<a <b |c")]
    [InlineData("<a title='\n\nb'>", "<a title='\n\nb'>")]
    [InlineData("AT&amp;T &#169; &#x1F600;x &nosemicolon & ; &;", "AT|T | |x &nosemicolon & ; &;")]
    // addresses
    [InlineData("see <https://x.org/a,(b)>, <ada@example.org>", "see |https://x.org/a,(b)|, |ada@example.org|")]
    // attributes
    [InlineData("# Title {#id .class data-x=\"1\"}\n{: .note}\nb", "# Title |\n|\nb")]
    [InlineData("{ x } {#if (a)} {.\n}", "{ x } {#if (a)} {.\n}")]
    // code
    [InlineData("`<b> [x](y)` <i>``a ` <b>``", "`<b> [x](y)` |``a ` <b>``")]
    [InlineData("`open <b>\n\n`", "`open |\n\n`")]
    [InlineData("a\n```csharp title=x\nList<int> [x](y);\n\n[z]: w\n```\n<b>b", "a\n|List<int> [x](y);\n\n[z]: w\n|b")]
    [InlineData("~~~~\n~~~\n<b>\n~~~~~  \nb", "|~~~\n<b>\n|b")]
    [InlineData("- a\n  ```js\n  <b>\n  ```\nb", "- a\n|  <b>\n|b")]
    [InlineData("> ```\n> <b>\n> ```\nb", "|> <b>\n|b")]
    [InlineData("```\n<b>", "|<b>")]
    [InlineData("```\n```", "|")]
    [InlineData("```a``` <b>", "```a``` |")]
    public void What_a_reader_sees(string text, string seen) => Assert.Equal(seen, Seen(text));

    [Fact]
    public void Line_ends_may_be_those_of_Windows() =>
        Assert.Equal("a\r\n|<b>\r\n|b\r\n\r\n|c", Seen("a\r\n```x\r\n<b>\r\n```\r\nb\r\n\r\n[x]: y\r\nc"));

    [Fact]
    public void Any_text_gives_ranges_in_order() =>
        AnyMarkdown.Sample(
            static text =>
            {
                int end = -1;
                MarkdownTextReader reader = MarkdownText.Read(text);
                while (reader.MoveNext())
                {
                    Assert.InRange(reader.Start, end + 1, text.Length);
                    Assert.InRange(reader.Length, 1, text.Length - reader.Start);
                    end = reader.Start + reader.Length;
                }
            },
            iter: 20_000);

    [Fact]
    public void Text_without_signs_is_seen() =>
        Gen.String[Gen.Char["ab 1\n\r.,*_é日(>"], 1, 40].Sample(static text => Assert.Equal(text, Seen(text)));

    [Fact]
    public void Reading_takes_time_in_proportion_to_the_length()
    {
        // Reading any of these to its end from every place would take hours.
        string[] pieces = ["<a ", "<a =\"", "<!-- ", "<script>", "[](", "[](a \"", "[](x \"[](y '", "[", "`", "` ``", "{#a", "&a",
            "```x\n", "[a\n", "\\", "<a:", "> ", "\n", "(", "[](("];
        foreach (string piece in pieces)
        {
            MarkdownTextReader reader = MarkdownText.Read(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));
            while (reader.MoveNext()) Assert.InRange(reader.Length, 1, 1_000_000);
        }
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        string text = string.Concat(Enumerable.Repeat("# A {#b}\n\n[a](b) <i>c</i> `d` <https://e>\n\n```f\n<g>\n```\n\n[h]: i\n", 100));
        Assert.True(Count(text) > 100);
        Assert.Equal(0, Allocations.Of(() => Count(text)));
    }

    private static readonly Gen<string> AnyMarkdown = Gen.OneOf<string>(
        "a", " ", "\n", "\n\n", "[", "]", "](", "(", ")", "![", "<", ">", "</b>", "<b>", "<!--", "-->", "`", "``", "```", "```\n", "~~~\n",
        "{#a}", "{", "}", "\\", "&amp;", "&", "\"", "'", "[a]: b\n", "<a:b>", "<script>", "</script>", ":", "=", "> ", "\r\n", "\uD83D")
        .Array[0, 30].Select(string.Concat);

    private static int Count(string text)
    {
        int count = 0;
        MarkdownTextReader reader = MarkdownText.Read(text);
        while (reader.MoveNext()) count++;
        return count;
    }

    /// <summary>The text with a bar for each part that is not seen.</summary>
    private static string Seen(string text)
    {
        StringBuilder seen = new();
        int end = 0;
        MarkdownTextReader reader = MarkdownText.Read(text);
        while (reader.MoveNext())
        {
            if (reader.Start > end) seen.Append('|');
            seen.Append(text, reader.Start, reader.Length);
            end = reader.Start + reader.Length;
        }

        return seen.Append(end < text.Length ? "|" : "").ToString();
    }
}
