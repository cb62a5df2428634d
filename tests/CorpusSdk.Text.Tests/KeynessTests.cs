using System.Collections.Immutable;
using System.Globalization;
using CorpusSdk.Text.Words;

namespace CorpusSdk.Text.Tests;

public sealed class KeynessTests
{
    [Fact]
    public void Tables_have_the_numbers_of_nltk()
    {
        string[][] rows = Texts.Nltk("table");
        Assert.Equal(4, rows.Length);
        foreach (string[] row in rows)
        {
            int[] cells = [.. row[1..5].Select(static cell => int.Parse(cell, CultureInfo.InvariantCulture))];
            KeyWord word = new("x", cells[0], cells[1], cells[2], cells[3]);
            int sign = word.IsPositive ? 1 : -1;

            Assert.Equal(sign * double.Parse(row[5], CultureInfo.InvariantCulture), word.LogLikelihood, 6);
            bool isCorrected = (double)(cells[0] + cells[1]) * Math.Min(cells[2], cells[3]) / (cells[2] + cells[3]) < 5;
            if (!isCorrected) Assert.Equal(sign * double.Parse(row[6], CultureInfo.InvariantCulture), word.ChiSquared, 6);
        }
    }

    [Fact]
    public void Small_expectations_are_corrected()
    {
        // n (|ad − bc| − n / 2)² / (products of the margins) = 1300 · (5600 − 650)² / (7 · 1293 · 500 · 800).
        KeyWord word = new("x", 7, 0, 500, 800);

        Assert.Equal(1300.0 * 4950 * 4950 / (7.0 * 1293 * 500 * 800), word.ChiSquared, 9);
    }

    [Fact]
    public void Effects_are_those_of_a_table_by_hand()
    {
        KeyWord word = new("x", 30, 10, 1000, 2000);

        Assert.Equal(30_000, word.PerMillion);
        Assert.Equal(5_000, word.ReferencePerMillion);
        Assert.Equal(500, word.PercentDifference, 9);
        Assert.Equal(Math.Log2(6), word.LogRatio, 9);
        Assert.Equal(30_001.0 / 5_001, word.SimpleMaths(), 9);
        Assert.Equal(30_100.0 / 5_100, word.SimpleMaths(100), 9);
        Assert.True(word.IsPositive);
        Assert.Equal(-word.LogLikelihood, new KeyWord("x", 10, 30, 2000, 1000).LogLikelihood, 9);
        Assert.Equal(double.PositiveInfinity, new KeyWord("x", 1, 0, 10, 10).PercentDifference);
        Assert.Equal(1, new KeyWord("x", 1, 0, 10, 10).LogRatio);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.4549364231, 0.5)]
    [InlineData(3.8414588207, 0.05)]
    [InlineData(6.6348966010, 0.01)]
    [InlineData(10.8275661707, 0.001)]
    [InlineData(15.1367052266, 0.0001)]
    [InlineData(23.9281269768, 1e-6)]
    public void Probabilities_are_those_of_the_tables(double chiSquared, double expected) =>
        Assert.InRange(Statistics.PValue(chiSquared) / expected, 0.999, 1.001);

    [Fact]
    public void Words_beyond_chance_are_found_with_their_sign()
    {
        string typical = string.Join(' ', Enumerable.Repeat("harbour ship the sea", 20));
        string other = string.Join(' ', Enumerable.Repeat("mountain the goat valley", 20));

        ImmutableArray<KeyWord> words = Texts.Of(typical).Keyness(Texts.Of(other), maxPValue: 0.0001);

        Assert.Equal(["harbour", "sea", "ship"], words.Take(3).Select(static word => word.Text));
        Assert.Equal(["goat", "mountain", "valley"], words.TakeLast(3).Select(static word => word.Text));
        Assert.DoesNotContain("the", words.Select(static word => word.Text));
        Assert.All(words.Take(3), static word => Assert.True(word.LogLikelihood > 0 && word.PValue <= 0.0001));
        Assert.All(words.TakeLast(3), static word => Assert.True(word.LogLikelihood < 0));
        Assert.Contains("the", Texts.Of(typical).Keyness(Texts.Of(other), maxPValue: 1).Select(static word => word.Text));
        Assert.Equal("harbour ship", Texts.Of(typical).Keyness(Texts.Of(other), n: 2).First(static word => word.Text.StartsWith('h')).Text);
    }
}
