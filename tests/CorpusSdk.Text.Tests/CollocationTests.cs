using System.Globalization;
using CorpusSdk.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Text.Tests;

public sealed class CollocationTests
{
    [Fact]
    public void Pairs_have_the_numbers_of_nltk()
    {
        var found = Texts.Of(Texts.Gettysburg).Collocations(window: 1).ToDictionary(static pair => (pair.First, pair.Second));
        string[][] expected = Texts.Nltk("pair");

        Assert.Equal(expected.Length, found.Count);
        Assert.NotEmpty(expected);
        foreach (string[] row in expected)
        {
            Collocation pair = found[(row[1], row[2])];
            Assert.Equal(int.Parse(row[3], CultureInfo.InvariantCulture), pair.Count);
            Assert.Equal(Number(row[4]), pair.PointwiseMutualInformation, 8);
            Assert.Equal(Number(row[5]), pair.LogLikelihood, 7);
            Assert.Equal(Number(row[6]), pair.TScore, 8);
            Assert.Equal(14 + Math.Log2(Number(row[7])), pair.LogDice, 8);
        }
    }

    [Fact]
    public void Windows_have_the_numbers_of_nltk()
    {
        var found = Texts.Of(Texts.Gettysburg).Collocations(window: 5).ToDictionary(static pair => (pair.First, pair.Second));
        string[][] expected = Texts.Nltk("window");

        Assert.Equal(expected.Length, found.Count);
        foreach (string[] row in expected)
        {
            Assert.Equal(int.Parse(row[4], CultureInfo.InvariantCulture), found[(row[2], row[3])].Count);
            Assert.Equal(Number(row[5]), found[(row[2], row[3])].PointwiseMutualInformation, 8);
        }
    }

    [Fact]
    public void Measures_are_those_of_a_table_by_hand()
    {
        // new companies in the corpus of Manning and Schütze (1999), table 5.8: t 0.999932; chi² 1.55.
        Collocation pair = new("new", "companies", 8, 15_828, 4_675, 14_307_668, 1);

        Assert.Equal(0.999932, pair.TScore, 5);
        Assert.Equal(Math.Log2(8 / (15_828.0 * 4_675 / 14_307_668)), pair.PointwiseMutualInformation, 10);
        Assert.Equal(pair.PointwiseMutualInformation + (2 * Math.Log2(8)), pair.CubedMutualInformation, 10);
        Assert.Equal(14, new Collocation("a", "b", 5, 5, 5, 100, 1).LogDice);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Neighbours_are_naive_counts(int window) =>
        Texts.AnyOf("a", "b", "c", "d").Array[0, 30].Array[1, 4].Sample(texts =>
        {
            Dictionary<string, int> naive = [];
            Dictionary<(string, string), int> pairs = [];
            foreach (string[] words in texts)
            {
                for (int i = 0; i < words.Length; i++)
                {
                    for (int j = Math.Max(0, i - window); j <= Math.Min(words.Length - 1, i + window); j++)
                    {
                        if (j != i && words[i] == "a") naive[words[j]] = naive.GetValueOrDefault(words[j]) + 1;
                        if (j > i) pairs[(words[i], words[j])] = pairs.GetValueOrDefault((words[i], words[j])) + 1;
                    }
                }
            }

            Notes notes = Texts.Of(texts.Select(static words => string.Join(' ', words)));
            Assert.Equal(
                naive.OrderBy(static word => word.Key).Select(static word => (word.Key, word.Value)),
                notes.Collocates("A", window, minCount: 1).OrderBy(static pair => pair.Second)
                    .Select(static pair => (pair.Second, pair.Count)));
            Assert.Equal(
                pairs.OrderBy(static pair => pair.Key).Select(static pair => (pair.Key, pair.Value)),
                notes.Collocations(window, minCount: 1).OrderBy(static pair => (pair.First, pair.Second))
                    .Select(static pair => ((pair.First, pair.Second), pair.Count)));
        });

    [Fact]
    public void Lists_sort_by_any_measure()
    {
        CollocationList pairs = Texts.Of(Texts.Gettysburg).Collocations(stopWords: StopWords.English, minCount: 1);

        foreach (CollocationMeasure measure in Enum.GetValues<CollocationMeasure>())
        {
            CollocationList sorted = pairs.SortBy(measure);
            Assert.Equal(pairs.Count, sorted.Count);
            Assert.Equal(sorted.Select(pair => pair.By(measure)).OrderDescending(), sorted.Select(pair => pair.By(measure)));
        }

        Assert.DoesNotContain("the", pairs.Select(static pair => pair.First));
        Assert.Throws<ArgumentOutOfRangeException>(() => pairs.SortBy((CollocationMeasure)99));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
