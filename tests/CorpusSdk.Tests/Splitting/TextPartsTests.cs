using System.Text.Json;
using CorpusSdk.Shared.Text;
using CorpusSdk.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Tests.Splitting;

/// <summary>Paragraphs, sentences and words are views of their text: each stands where it says, and none of the text is lost.</summary>
public class TextPartsTests
{
    private static readonly Gen<string> Texts = Gen.OneOf<string>(
        "a", "B", "Mr", "U.S.", "p.m.", "12", "1)", "b)", "•", " ", "  ", "\n", "\n\n", "\t", ".", "!", "?", "…", ". . .", "。", "？", "\"", "'",
        "“", "”", "«", "»", "(", ")", "[", "]", "*", "_", "-", "é", "e\u0301", "界", "カ", "😀", "\uD83D", "\uDE42", "\u0301", "\0", "\u00A0", "\u2029",
        "word", "The", "It", "-5", ".NET", "#1", "@me")
        .Array[0, 40].Select(string.Concat);

    [Fact]
    public void Parts_stand_where_they_say() => Texts.Sample(
        static text =>
        {
            var split = SplitText.Of(text);
            foreach (TextParts parts in (TextParts[])[split.Paragraphs, split.Sentences, split.Words])
            {
                int end = 0;
                foreach (TextPart part in parts)
                {
                    Assert.InRange(part.Start, end, text.Length - 1);
                    Assert.InRange(part.Length, 1, text.Length - part.Start);
                    Assert.Equal(text.Substring(part.Start, part.Length), part.ToString());
                    Assert.Equal(part.ToString(), part.Span.ToString());
                    end = part.End;
                }

                TextPart[] all = [.. parts.Where(static _ => true)];
                Assert.Equal(all.Length, parts.Count);
                for (int i = 0; i < parts.Count; i++) Assert.Equal(all[i], parts[i]);
            }
        },
        iter: 5_000);

    [Fact]
    public void Between_paragraphs_and_between_sentences_is_white_space_alone() => Texts.Sample(
        static text =>
        {
            Assert.True(string.IsNullOrWhiteSpace(Between(text, SplitText.Of(text).Paragraphs)));
            Assert.True(string.IsNullOrWhiteSpace(Between(text, SplitText.Of(text).Sentences).Replace("\0", "", StringComparison.Ordinal)));
        },
        iter: 5_000);

    [Fact]
    public void Between_words_is_no_letter_and_no_digit() => Texts.Sample(
        static text => Assert.DoesNotContain(Between(text, SplitText.Of(text).Words), char.IsLetterOrDigit), iter: 5_000);

    [Fact]
    public void There_are_as_many_words_as_are_counted() => Texts.Sample(
        static text =>
        {
            Note article = new(Notes.Note("a", body: text));
            Assert.Equal(WordCounter.Count(text), article.Words.Count);
            Assert.Equal(article.WordCount, article.Words.Count);
        },
        iter: 5_000);

    [Fact]
    public void Sentences_stay_within_their_paragraphs() => Texts.Sample(
        static text =>
        {
            var split = SplitText.Of(text);
            foreach (TextPart sentence in split.Sentences)
            {
                Assert.Contains(split.Paragraphs, part => part.Start <= sentence.Start && sentence.End <= part.End);
            }
        },
        iter: 2_000);

    [Theory]
    [InlineData("“Hello,” he said (twice).", "Hello|he|said|twice")]
    [InlineData("The U.S. and e.g. 3.5%, -5, .5, $100, C++, #1, @me.", "The|U.S.|and|e.g.|3.5%|-5|.5|$100|C++|#1|@me")]
    [InlineData("it's well-known **bold** `code` -- & … 你好，世界", "it's|well-known|bold|code|你|好|世|界")]
    [InlineData("Mr. Hill's .NET 10. End.", "Mr|Hill's|.NET|10|End")]
    public void Words_come_without_the_punctuation_around_them(string text, string words) =>
        Assert.Equal(words.Split('|'), SplitText.Of(text).Words.Select(static word => word.ToString()));

    [Fact]
    public void Finding_parts_allocates_nothing()
    {
        var split = SplitText.Of(string.Concat(Enumerable.Repeat("“It rained.” Mr. Hill (of the U.S.) left at 3 p.m. He slept.\n\n", 100)));
        Assert.True(Count(split) > 1000);
        Assert.Equal(0, Allocations.Of(() => Count(split)));
    }

    [Fact]
    public void Parts_are_strings_where_strings_are_wanted()
    {
        Note article = new(Notes.Note("a", body: "One. Two.\n\nThree."));
        List<string> found = [];
        foreach (string sentence in article.Sentences) found.Add(sentence);
        ReadOnlySpan<char> span = article.Words[1];
        string last = article.Paragraphs[^1];

        Assert.Equal(["One.", "Two.", "Three."], found);
        Assert.Equal("Two", span.ToString());
        Assert.Equal("Three.", last);
        Assert.Equal("", default(TextPart).ToString());
    }

    [Fact]
    public void Equal_parts_have_the_same_characters_at_the_same_place()
    {
        TextPart part = SplitText.Of("One. One.").Sentences[0];

        Assert.True(part == SplitText.Of("One. Two.").Sentences[0]);
        Assert.True(part.Equals((object)SplitText.Of("One.").Sentences[0]));
        Assert.Equal(part.GetHashCode(), SplitText.Of("One.").Sentences[0].GetHashCode());
        Assert.True(part != SplitText.Of("One. One.").Sentences[1]);
        Assert.False(part.Equals("One."));
    }

    [Fact]
    public void An_index_beyond_the_parts_says_what_is_allowed()
    {
        Assert.Contains(
            "Indexes are 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>(static () => SplitText.Of("a b").Words[2]).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "There are none.", Assert.Throws<ArgumentOutOfRangeException>(static () => SplitText.Of("").Words[0]).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_parts_are_strings()
    {
        var split = SplitText.Of("One. Two.");

        Assert.Equal("""["One.","Two."]""", JsonSerializer.Serialize(split.Sentences));
        Assert.Equal("\"Two.\"", JsonSerializer.Serialize(split.Sentences[1]));
        Assert.Throws<NotSupportedException>(static () => JsonSerializer.Deserialize<TextPart>("\"a\""));
        Assert.Throws<NotSupportedException>(static () => JsonSerializer.Deserialize<TextParts>("[]"));
    }

    [Theory]
    [InlineData("word ")]
    [InlineData("word")]
    [InlineData(". ")]
    [InlineData(".")]
    [InlineData("a. ")]
    [InlineData("a.m. B")]
    [InlineData("\"")]
    [InlineData(" \"a")]
    [InlineData("“")]
    [InlineData(" 'a.' ")]
    [InlineData("(")]
    [InlineData("[1]")]
    [InlineData("!)")]
    [InlineData("1. ")]
    [InlineData("U.S. ")]
    [InlineData("\u0301")]
    [InlineData("\uD83D")]
    [InlineData("\0")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("a.\n\n")]
    [InlineData(". . ")]
    [InlineData("• ")]
    [InlineData("。")]
    [InlineData("?-")]
    [InlineData("x.The ")]
    public void Any_text_is_divided_in_time_that_grows_with_its_length(string piece)
    {
        // A million pieces: dividing them in quadratic time would take hours.
        var split = SplitText.Of(string.Concat(Enumerable.Repeat(piece, 1_000_000)));

        Assert.True(split.Sentences.Count >= split.Paragraphs.Count || piece == "\0");
        Assert.InRange(split.Words.Count, 0, 3_000_000);
    }

    private static int Count(SplitText split)
    {
        int count = 0;
        foreach (TextPart part in split.Paragraphs) count += part.Length > 0 ? 1 : 0;
        foreach (TextPart part in split.Sentences) count += part.Length > 0 ? 1 : 0;
        foreach (TextPart part in split.Words) count += part.Length > 0 ? 1 : 0;
        return count;
    }

    private static string Between(string text, TextParts parts)
    {
        string between = "";
        int end = 0;
        foreach (TextPart part in parts)
        {
            between += text[end..part.Start];
            end = part.End;
        }

        return between + text[end..];
    }
}
