using System.Diagnostics;
using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Text.Tests;

/// <summary>Whatever is asked, and whatever texts hold: an answer, or an exception that says what is allowed.</summary>
public sealed class BadInputTests
{
    private static readonly Notes Empty = Texts.Of();

    public static TheoryData<string> Hostile =>
    [
        "", " \n \n ", string.Concat(Enumerable.Repeat("border ", 1_000_000)), new string('a', 250_000), new string('\u0301', 250_000),
        new string('\ud83d', 30_000), new string('\udc00', 30_000), string.Concat(Enumerable.Repeat("border\u0301,", 50_000)),
        new string('"', 60_000), string.Concat(Enumerable.Repeat("“a ", 60_000)), string.Concat(Enumerable.Repeat("„a «b »c ", 30_000)),
        new string('@', 60_000), string.Concat(Enumerable.Repeat("#1", 60_000)), new string('#', 60_000) + new string('1', 60_000),
        string.Concat(Enumerable.Repeat("$1,", 60_000)), string.Concat(Enumerable.Repeat("1,111", 50_000)), new string('1', 30_000),
        string.Concat(Enumerable.Repeat("https://", 30_000)), string.Concat(Enumerable.Repeat("Aa ", 60_000)),
        string.Concat(Enumerable.Repeat("\"a\" Aa Bb ", 5_000)),
        string.Concat(Enumerable.Repeat("Aa said Bb \"a\" ", 5_000)), string.Concat(Enumerable.Repeat("1 of May ", 30_000)),
        string.Concat(Enumerable.Repeat("東", 60_000)), "border" + new string(' ', 250_000) + "border",
    ];

    [Theory, MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void Any_text_is_studied_in_linear_time(string text)
    {
        var watch = Stopwatch.StartNew();
        Notes notes = Texts.Of(text, "border");
        Notes reference = Texts.Of("another text");

        Assert.InRange(notes.Concordance("border").SortByRight().ToText().Length, 6, int.MaxValue);
        _ = notes.Concordance("a* OR border border", 0).SortByLeft().Count;
        _ = notes.Frequencies().Sum(static word => word.Count + word.DeviationOfProportions);
        _ = notes.Frequencies(5).Count;
        _ = notes.Collocations(window: 20).Count;
        _ = notes.Collocates("border", window: 100).Count;
        _ = notes.Keyness(reference).Length;
        _ = notes.Vocabulary();
        _ = notes.Readability();
        foreach (Mention mention in notes.Mentions())
        {
            Assert.Equal(mention.Text, mention.Article.Body.Substring(mention.Start, mention.Length));
        }

        // A square of these lengths would take hours.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void No_articles_are_answers()
    {
        Assert.Empty(Empty.Concordance("border"));
        Assert.Equal("", Empty.Concordance("border").ToText());
        Assert.Empty(Empty.Frequencies());
        Assert.Equal(0, Empty.Frequencies()["border"].PerMillion);
        Assert.True(double.IsNaN(Empty.Frequencies()["border"].JuillandD));
        Assert.Empty(Empty.Collocations());
        Assert.Empty(Empty.Collocates("border"));
        Assert.Empty(Empty.Keyness(Texts.Of("a")));
        Assert.Empty(Texts.Of("a").Keyness(Empty));
        Assert.True(double.IsNaN(Empty.Vocabulary().TypeTokenRatio));
        Assert.True(double.IsNaN(Empty.Vocabulary().MovingAverageTypeTokenRatio));
        Assert.True(double.IsNaN(Empty.Readability().GunningFog));
        Assert.Empty(Empty.Mentions());
        Assert.Empty(Empty.OverTime(Period.Month).Count("border"));
    }

    [Fact]
    public void Numbers_outside_of_their_range_say_what_is_allowed()
    {
        Notes notes = Texts.Of("border");

        Says("0 to 10,000", () => notes.Concordance("border", width: -1));
        Says("0 to 10,000", () => notes.Concordance("border", width: 10_001));
        Says("from 1 to 5", () => notes.Frequencies(0));
        Says("from 1 to 5", () => notes.Frequencies(6));
        Says("from 1 to 100", () => notes.Collocations(window: 0));
        Says("from 1 to 100", () => notes.Collocates("border", window: 101));
        Says("1 or more", () => notes.Collocations(minCount: 0));
        Says("above 0 and at most 1", () => notes.Keyness(notes, maxPValue: 0));
        Says("above 0 and at most 1", () => notes.Keyness(notes, maxPValue: double.NaN));
        Says("above 0", () => new KeyWord("a", 1, 1, 1, 1).SimpleMaths(0));
        Says("from 1 to 100,000", () => notes.Vocabulary(0));
        Says("MentionKinds", () => notes.Mentions((MentionKinds)64));
        Says("LogDice", () => notes.Collocations(measure: (CollocationMeasure)9));
        Assert.Single(notes.Concordance("border", width: 10_000));

        static void Says(string allowed, Func<object> question) =>
            Assert.Contains(allowed, Assert.Throws<ArgumentOutOfRangeException>(question).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  *")]
    [InlineData("\"\"")]
    [InlineData("border OR ")]
    public void A_pattern_without_a_word_says_what_to_write(string pattern) =>
        Assert.Contains(
            "Write a word", Assert.Throws<ArgumentException>(() => Texts.Of("a").Concordance(pattern)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_pattern_has_64_words_at_most()
    {
        Notes notes = Texts.Of(string.Join(' ', Enumerable.Repeat("a", 70)));

        Assert.Equal(7, notes.Concordance(string.Join(' ', Enumerable.Repeat("a", 64))).Count);
        Assert.Contains(
            "64", Assert.Throws<ArgumentException>(() => notes.Concordance(string.Join(' ', Enumerable.Repeat("a", 65)))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Neighbours_are_those_of_one_word() =>
        Assert.Contains("one word", Assert.Throws<ArgumentException>(() => Empty.Collocates("two words")).Message, StringComparison.Ordinal);
}
