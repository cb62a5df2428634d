using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests.Splitting;

/// <summary>What stands for an article in a list.</summary>
public class ExcerptTests
{
    [Theory]
    [InlineData("excerpt")]
    [InlineData("Summary")]
    [InlineData("description")]
    public void A_key_of_the_header_is_the_excerpt(string key) => Assert.Equal("Short.", Of("Long. <!-- more -->", [new(key, " Short. ")]));

    [Fact]
    public void The_first_key_with_a_text_counts() =>
        Assert.Equal(
            "Short.",
            Of("Long.", [new("description", "Other."), new("excerpt", FieldValue.CreateList("a")), new("summary", "Short.")]));

    [Theory]
    [InlineData("One.\n\nTwo *three*.\n\n<!-- more -->\n\nFour.", "One. Two three.")]
    [InlineData("One.<!--MORE-->Two.", "One.")]
    [InlineData("<!-- more -->One. Two.", "One. Two.")]
    [InlineData("<!-- no more -->One.<!-- more or less --> Two.", "One. Two.")]
    [InlineData("One. <!--", "One. <!--")]
    public void What_stands_before_the_mark_is_the_excerpt(string body, string excerpt) => Assert.Equal(excerpt, Of(body));

    [Theory]
    [InlineData("", "")]
    [InlineData("# Title\n\nSome [text](x) &amp; *more*\nof it. Then `code`.\n", "Some text & more of it. Then code.")]
    [InlineData("Title\n=====\n\nText.", "Text.")]
    [InlineData("Text.\n\n## Next\n\nMore.", "Text.")]
    [InlineData("| a |\n|---|\n| b |\n\n```\ncode\n```\n\nText.", "Text.")]
    [InlineData("# Only a title", "Only a title")]
    [InlineData("<p>One.</p><p>Two.</p>", "One. Two.")]
    public void The_first_sentences_are_the_excerpt(string body, string excerpt) => Assert.Equal(excerpt, Of(body));

    [Fact]
    public void It_has_two_hundred_characters_at_most()
    {
        string sentence = "Word " + string.Join(' ', Enumerable.Repeat("word", 18)) + "."; // 95
        string endless = new('x', 1000);

        Assert.Equal($"{sentence} {sentence}", Of($"{sentence} {sentence} {sentence}"));
        Assert.Equal(string.Join(' ', Enumerable.Repeat("word", 40)) + "…", Of(string.Join(' ', Enumerable.Repeat("word", 100))));
        Assert.Equal(new string('x', 199) + "…", Of(endless));
        Assert.Equal(197 + 1, Of("x" + string.Concat(Enumerable.Repeat("😀", 500))).Length - 2);
        Assert.Equal(sentence, Of($"{sentence} X{endless}"));
    }

    [Fact]
    public void A_dateline_is_no_part_of_it()
    {
        Note article = new(Notes.Note("a", body: "PARIS (AFP) - It rained. It stopped.") with
        {
            Dateline = new() { Text = "PARIS (AFP) -", Place = "PARIS" },
        });

        Assert.Equal("It rained. It stopped.", article.Excerpt);
    }

    [Fact]
    public void A_plain_text_keeps_its_signs() =>
        Assert.Equal("It is *so* &amp; <b>.", new Note(Notes.Note("a", body: "It is *so*\n&amp; <b>.")).Excerpt);

    private static string Of(string body, params KeyValuePair<string, FieldValue>[] fields) =>
        new Note(Notes.Note("a", body: body) with { Path = "notes/a.md", Fields = ArticleFields.Create(fields) }).Excerpt;
}
