using CorpusSdk.Tests.Fixtures;
using CorpusSdk.Text;
using CsCheck;

namespace CorpusSdk.Tests;

/// <summary>What counts as a sentence, and that none of a text is lost between two.</summary>
public sealed class SentencesTests
{
    private static readonly string[] Pieces =
        ["\n", "\n\n", " ", "\u3000", ".", "!", "?", "\u3002", "\u061F", "\u201D", ")", "a", "B", "Mr", "é", "界", "😀", "word"];

    private static readonly Gen<string> Texts =
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])
            .Array[0, 40].Select(string.Concat);

    [Theory]
    [InlineData("It rained. It stopped.", "It rained.|It stopped.")]
    [InlineData("Did it rain? It did! Good.", "Did it rain?|It did!|Good.")]
    [InlineData("No mark at the end", "No mark at the end")]
    [InlineData("Mr. Smith met Gen. Jones. They spoke.", "Mr. Smith met Gen. Jones.|They spoke.")]
    [InlineData("J. R. Hartley wrote it. He said so.", "J. R. Hartley wrote it.|He said so.")]
    [InlineData("The U.S. Navy sailed. It came back.", "The U.S. Navy sailed.|It came back.")]
    [InlineData("It opened on Dec. 22 in Rome. Rain fell.", "It opened on Dec. 22 in Rome.|Rain fell.")]
    [InlineData("He said \"Stop!\" and left. She stayed.", "He said \"Stop!\" and left.|She stayed.")]
    [InlineData("“It rains.” “So it does.”", "“It rains.”|“So it does.”")]
    [InlineData("It grew by 3.5 percent. Version 1.2.3 came out.", "It grew by 3.5 percent.|Version 1.2.3 came out.")]
    [InlineData("Well... maybe. Who knows?", "Well... maybe.|Who knows?")]
    [InlineData("(It rained.) It stopped.", "(It rained.)|It stopped.")]
    [InlineData("A line\nthat goes on. Another\nline.", "A line\nthat goes on.|Another\nline.")]
    [InlineData("雨が降った。止んだ！本当？", "雨が降った。|止んだ！|本当？")]
    [InlineData("「雨だ。」彼は言った。", "「雨だ。」|彼は言った。")]
    [InlineData("वर्षा हुई। वह रुकी।", "वर्षा हुई।|वह रुकी।")]
    [InlineData("هل تمطر؟ نعم.", "هل تمطر؟|نعم.")]
    public void Sentences_end_at_their_marks(string body, string expected) => Assert.Equal(expected.Split('|'), Of(body));

    [Fact]
    public void A_paragraph_ends_a_sentence() =>
        Assert.Equal(["A heading", "Text follows.", "More"], Of("A heading\n\n  Text follows. More\n"));

    [Fact]
    public void A_body_without_text_has_none()
    {
        Assert.Empty(Of(""));
        Assert.Empty(Of(" \n\n"));
        Assert.False(new Note(Notes.Note("a", body: "")).Sentences.IsDefault);
    }

    [Fact]
    public void They_are_computed_once()
    {
        Note article = new(Notes.Note("a", body: "One. Two."));

        Assert.True(article.Sentences == article.Sentences, "the same array each time");
    }

    [Fact]
    public void They_are_the_same_before_and_after_somebody_asked_for_paragraphs() => Texts.Sample(text =>
    {
        Note asked = new(Notes.Note("a", body: text));
        _ = asked.Paragraphs;

        Assert.Equal(Of(text), asked.Sentences);
    });

    [Fact]
    public void They_hold_every_character_but_white_space() => Texts.Sample(text =>
    {
        string[] sentences = Of(text);

        Assert.Equal(Inked(text), Inked(string.Concat(sentences)));
        Assert.All(sentences, static sentence => Assert.Equal(sentence.Trim(), sentence));
        Assert.DoesNotContain("", sentences);
    });

    private static string[] Of(string body) => [.. new Note(Notes.Note("a", body: body)).Sentences];

    private static string Inked(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
