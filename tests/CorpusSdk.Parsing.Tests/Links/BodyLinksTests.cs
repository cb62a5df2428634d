using CorpusSdk.Parsing.Links;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>What in a body is a link to a file that could be an article.</summary>
public class BodyLinksTests
{
    [Theory]
    [InlineData("[a](b.md)", "b.md")]
    [InlineData("[a](../news/b.txt)", "../news/b.txt")]
    [InlineData("[a](B.MD)", "B.MD")]
    [InlineData("![a](b.md)", "b.md")]
    [InlineData("[a](b.md#part)", "b.md")]
    [InlineData("[a](b.md?view=x#part)", "b.md")]
    [InlineData("[a](b.md \"Title\")", "b.md")]
    [InlineData("[a](b.md 'Title')", "b.md")]
    [InlineData("[a](b.md (Title))", "b.md")]
    [InlineData("[a]( b.md )", "b.md")]
    [InlineData("[a](b%20c.md)", "b c.md")]
    [InlineData("[a](gr%C3%B6%C3%9Fe.md)", "größe.md")]
    [InlineData("[a](<b c.md>)", "b c.md")]
    [InlineData("[a](b(1).md)", "b(1).md")]
    [InlineData("[a](b\\(1.md)", "b(1.md")]
    [InlineData("[a](\nb.md\n\"Title\")", "b.md")]
    [InlineData("[![image](x.png)](b.md)", "b.md")]
    [InlineData("[`code`](b.md)", "b.md")]
    [InlineData("a ` lone backtick and [a](b.md)", "b.md")]
    [InlineData("a \\` and [a](b.md) and `", "b.md")]
    [InlineData("`` ` `` [a](b.md)", "b.md")]
    [InlineData("a `b\n\n[a](b.md) ` c", "b.md")]
    [InlineData("- a `b\n- [a](b.md) ` c", "b.md")]
    [InlineData("```\ncode\n```\n[a](b.md)", "b.md")]
    [InlineData("~~~\n```\n~~~\n[a](b.md)", "b.md")]
    [InlineData("```` code ```` [a](b.md)", "b.md")]
    [InlineData("\n[a](b.md)", "b.md")]
    [InlineData("\r\n[a](b.md)\r\n[c](d.md)", "b.md d.md")]
    [InlineData("[a](b.md) [c](d.md), [e](f.txt)", "b.md d.md f.txt")]
    [InlineData("[g]: b.md", "b.md")]
    [InlineData("See [g] and [x](c.md).\n\n[g]: b.md\n[h]: <d e.md> 'Title'\n", "c.md b.md d e.md")]
    [InlineData("  [g]: b.md#part \"A title\"\r\n> [h]:\r\n>c.md", "b.md c.md")]
    [InlineData("[g]:\n  b.md\n  \"Title\"", "b.md")]
    [InlineData("`<!--` and [a](b.md)", "b.md")]
    [InlineData("a <!-- lone opening and [a](b.md)", "b.md")]
    [InlineData("<!-- a --> [a](b.md)\n\n<!-- c -->\n[c](d.md)", "b.md d.md")]
    [InlineData("```\n<!--\n```\n[a](b.md)", "b.md")]
    [InlineData("<!--\n```\n-->\n[a](b.md)", "b.md")]
    [InlineData("Text with <pre> in it and [a](b.md)", "b.md")]
    [InlineData("<pre>\n```\n</pre>\n[a](b.md)", "b.md")]
    [InlineData("Text\n    [a](b.md)", "b.md")]
    [InlineData("   [a](b.md)", "b.md")]
    [InlineData("- An item\n\n    [a](b.md)", "b.md")]
    [InlineData("1. An item\n\n    [a](b.md)\n\n   [c](d.md)", "b.md d.md")]
    [InlineData("- An item\n    - [a](b.md)\n        - [c](d.md)", "b.md d.md")]
    [InlineData("!!! note\n\n    [a](b.md)", "b.md")]
    [InlineData("Text.\n\n    [c](d.md)\n\n[a](b.md)", "b.md")]
    public void A_link_is_found(string body, string targets) =>
        Assert.Equal(targets, string.Join(" ", LinksOf(body).Select(link => link.Target)));

    [Theory]
    [InlineData("[a](https://example.org/b.md)")]
    [InlineData("[a](mailto:b.md)")]
    [InlineData("[a](/news/b.md)")]
    [InlineData("[a](#b.md)")]
    [InlineData("[a](b.png)")]
    [InlineData("[a](b)")]
    [InlineData("[a]()")]
    [InlineData("[a](b.md")]
    [InlineData("[a](b.md c)")]
    [InlineData("[a](b.md \"open)")]
    [InlineData("[a](<b.md)")]
    [InlineData("[a](<b\n.md>)")]
    [InlineData("[a](?x=.md)")]
    [InlineData("a](b.md)")]
    [InlineData("[a\\](b.md)")]
    [InlineData("[a]({{ base }}/b.md)")]
    [InlineData("`[a](b.md)`")]
    [InlineData("`[a](b.md) and [c](d.md)`")]
    [InlineData("a `code\n[a](b.md)\n` b")]
    [InlineData("`` ` [a](b.md) ``")]
    [InlineData("```\n[a](b.md)\n```")]
    [InlineData("```md\n\n[a](b.md)\n\n```")]
    [InlineData("```\n[a](b.md)")]
    [InlineData("````\n```\n[a](b.md)\n````")]
    [InlineData("~~~\n```\n[a](b.md)\n~~~")]
    [InlineData("- ```\n  [a](b.md)\n  ```")]
    [InlineData("> ~~~\n> [a](b.md)\n> ~~~")]
    [InlineData("<!-- [a](b.md) -->")]
    [InlineData("Text.\n\n<!--\n\n[a](b.md)\n\n```\n-->")]
    [InlineData("Text <!-- [a](b.md) --> and more")]
    [InlineData("Text <!-- ` [a](b.md) --> and ` more")]
    [InlineData("<!-- [a](b.md)\n\nNever closed.")]
    [InlineData("> <!-- [a](b.md) -->")]
    [InlineData("<pre>\n[a](b.md)\n\n[a](b.md)\n</pre>")]
    [InlineData("<pre class=\"x\">[a](b.md)</pre>")]
    [InlineData("    [a](b.md)")]
    [InlineData("Text.\n\n    code\n    [a](b.md)\n")]
    [InlineData("Text.\r\n\r\n\t[a](b.md)\r\n")]
    [InlineData("# Heading\n    [a](b.md)")]
    [InlineData("Text.\n\n    - [a](b.md)\n    - [c](d.md)")]
    [InlineData("- An item\n\n      [a](b.md)")]
    [InlineData("1. An item\n\n       [a](b.md)")]
    [InlineData("- An item\n\nText.\n\n    [a](b.md)")]
    [InlineData("    [g]: b.md")]
    [InlineData("```\n[g]: b.md\n```")]
    [InlineData("<!--\n[g]: b.md\n-->")]
    [InlineData("[^g]: b.md")]
    [InlineData("[]: b.md")]
    [InlineData("[g]: b.md and more")]
    [InlineData("[g]: https://example.org/b.md")]
    [InlineData("A note [g]: b.md")]
    [InlineData("[g]:\n\nb.md")]
    public void Anything_else_is_none(string body) => Assert.Empty(LinksOf(body));

    [Fact]
    public void A_link_has_its_place_in_the_file()
    {
        ParsedArticle article = Parse.Clean("---\r\ntitle: A\r\n---\r\n\r\nOne.\r\n\r\nSee [b](b.md#c), [d](e.md).\r\n");

        Assert.Equal(
            [
                new BodyLink("b.md", new FileSpan(new TextRange(38, 6), new LineColumn(6, 8), new LineColumn(6, 14))),
                new BodyLink("e.md", new FileSpan(new TextRange(51, 4), new LineColumn(6, 21), new LineColumn(6, 25))),
            ],
            article.Links);
    }

    [Fact]
    public void Links_of_the_header_and_of_what_follows_the_body_are_none_of_it() =>
        Assert.Equal(["c.md"], Parse.Clean("---\ntitle: \"[a](b.md)\"\n---\n\n[c](c.md)\n").Links.Select(link => link.Target));

    [Theory]
    [InlineData("[a](b.md) ` ", 20_000)]
    [InlineData("`[a](b.md)` ", 20_000)]
    [InlineData("[a](b.md \"", 20_000)]
    [InlineData("[a](b.md) `` ` ", 20_000)]
    [InlineData("`` [a](b.md) ", 20_000)]
    [InlineData("<!-- [a](b.md) ", 20_000)]
    [InlineData("<!-- --> [a](b.md) ` ", 20_000)]
    [InlineData("    [a](b.md)\n", 20_000)]
    [InlineData("\n    [a](b.md)\n- c\n", 20_000)]
    [InlineData("[a]: b.md\n", 20_000)]
    [InlineData("[a]:", 20_000)]
    [InlineData("<pre\n[a](b.md)\n", 20_000)]
    [InlineData("<!--\n[a](b.md)\n", 20_000)]
    public void A_long_line_full_of_them_is_read_in_no_time(string part, int times)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = LinksOf(string.Concat(Enumerable.Repeat(part, times)));

        // It takes a tenth of a second; with a look back over the line for each link it took minutes.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static EquatableArray<BodyLink> LinksOf(string body)
    {
        var text = new ArticleText(body);
        return BodyLinks.Find(text, 0, body.Length);
    }
}
