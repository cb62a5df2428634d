using CsCheck;

namespace CorpusSdk.Text.Tests;

public sealed class VocabularyTests
{
    [Fact]
    public void Numbers_are_those_of_a_text_by_hand()
    {
        Vocabulary vocabulary = Texts.Of("a rose is a rose is a rose")[0].Vocabulary(window: 3);

        Assert.Equal(8, vocabulary.Tokens);
        Assert.Equal(3, vocabulary.Types);
        Assert.Equal(3 / 8.0, vocabulary.TypeTokenRatio);
        Assert.Equal(1, vocabulary.MovingAverageTypeTokenRatio);
        Assert.Empty(vocabulary.Hapaxes);
        // Σ c² = 9 + 9 + 4.
        Assert.Equal(10_000 * (22 - 8) / 64.0, vocabulary.YulesK);
        Assert.Equal(["is", "one"], Texts.Of("One a is a").Vocabulary().Hapaxes);
    }

    [Fact]
    public void Moving_averages_are_naive_averages() =>
        Gen.Select(Texts.AnyOf("a", "b", "c", "d", "e").Array[1, 60], Gen.Int[1, 20]).Sample((words, window) =>
        {
            double expected = words.Length <= window
                ? words.Distinct().Count() / (double)words.Length
                : Enumerable.Range(0, words.Length - window + 1)
                    .Average(i => words.Skip(i).Take(window).Distinct().Count() / (double)window);

            Assert.Equal(expected, Texts.Of(string.Join(' ', words)).Vocabulary(window).MovingAverageTypeTokenRatio, 9);
        });

    [Fact]
    public void Readability_is_that_of_a_text_by_hand()
    {
        Readability text = Texts.Of("The cat sat on the table. We wanted a quick analysis.")[0].Readability();

        Assert.Equal((2, 11, 16, 1, 41), (text.Sentences, text.Words, text.Syllables, text.ComplexWords, text.Characters));
        Assert.Equal(206.835 - (1.015 * 5.5) - (84.6 * 16 / 11), text.FleschReadingEase, 9);
        Assert.Equal((0.39 * 5.5) + (11.8 * 16 / 11) - 15.59, text.FleschKincaidGrade, 9);
        Assert.Equal(0.4 * (5.5 + (100.0 / 11)), text.GunningFog, 9);
        Assert.Equal((4.71 * 41 / 11) + (0.5 * 5.5) - 21.43, text.AutomatedReadabilityIndex, 9);
    }

    [Theory]
    [InlineData("the", 1)]
    [InlineData("table", 2)]
    [InlineData("make", 1)]
    [InlineData("makes", 1)]
    [InlineData("houses", 2)]
    [InlineData("asked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("analysis", 4)]
    [InlineData("reading", 2)]
    [InlineData("see", 1)]
    [InlineData("agreed", 2)]
    [InlineData("minister", 3)]
    [InlineData("minister's", 3)]
    [InlineData("2021", 1)]
    [InlineData("nth", 1)]
    public void Syllables_are_told_by_letters(string word, int expected) => Assert.Equal(expected, Vocabularies.Syllables.Count(word));

    [Fact]
    public void Other_languages_have_no_readability()
    {
        Readability none = new ArticleBuilder<Sample.NewsArticle>().WithLanguage("de").WithBody("Ein Satz.").Build().Readability();

        Assert.Equal(0, none.Words);
        Assert.True(double.IsNaN(none.FleschReadingEase));
    }
}
