using System.Globalization;
using CorpusSdk.Sample;
using CorpusSdk.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Text.Tests;

public sealed class FrequencyTests
{
    private static readonly Dictionary<string, Action<Notes>> Studies = new()
    {
        ["words"] = static notes => _ = notes.Frequencies(),
        ["pairs"] = static notes => _ = notes.Frequencies(n: 2),
        ["five words"] = static notes => _ = notes.Frequencies(n: 5),
        ["collocations"] = static notes => _ = notes.Collocations(window: 5),
        ["collocates"] = static notes => _ = notes.Collocates("word7", window: 5),
        ["vocabulary"] = static notes => _ = notes.Vocabulary(),
        ["readability"] = static notes => _ = notes.Readability(),
    };

    [Fact]
    public void Counts_are_those_of_nltk()
    {
        FrequencyList words = Texts.Of(Texts.Gettysburg).Frequencies();

        foreach (string[] row in Texts.Nltk("frequency"))
        {
            Assert.Equal(int.Parse(row[2], CultureInfo.InvariantCulture), words[row[1]].Count);
        }

        Assert.Equal(Texts.Words(Texts.Gettysburg).Count, words.Total);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void Counts_are_naive_counts(int n) =>
        Texts.AnyOf("a", "A", "b", "ß", "Ab", "x", " ", " ", ". ", "\n").Array[0, 30]
            .Select(static parts => string.Concat(parts)).Array[0, 6].Sample(texts =>
        {
            List<List<string>> naive = [];
            foreach (string text in texts)
            {
                List<string> forms = [.. Texts.Words(text).Select(static word => word.Form)];
                naive.Add([.. Enumerable.Range(0, Math.Max(0, forms.Count - n + 1)).Select(i => string.Join(' ', forms.Skip(i).Take(n)))]);
            }

            FrequencyList list = Texts.Of(texts).Frequencies(n);

            Assert.Equal(
                naive.SelectMany(static grams => grams).GroupBy(static gram => gram)
                    .Select(group => (group.Key, Count: group.Count(), Articles: naive.Count(grams => grams.Contains(group.Key))))
                    .OrderByDescending(static gram => gram.Count)
                    .ThenBy(static gram => gram.Key.Replace(' ', '\0'), StringComparer.Ordinal),
                list.Select(static gram => (gram.Text, gram.Count, gram.ArticleCount)));
            Assert.Equal(naive.Sum(static grams => grams.Count), list.Total);
            Assert.Equal(texts.Length, list.ArticleCount);
            Assert.All(list, gram => Assert.Equal(gram, list[gram.Text.ToUpperInvariant().Replace("SS", "ß", StringComparison.Ordinal)]));
        }, iter: 500);

    /// <summary>The corpus of Gries (2008): five parts of 9, 10, 10, 10 and 11 words, in which a occurs 1, 2, 3, 4 and 5 times.</summary>
    [Fact]
    public void Dispersion_is_that_of_a_table_by_hand()
    {
        int[] sizes = [9, 10, 10, 10, 11];
        Frequency a = Texts
            .Of(sizes.Select(static (size, i) => string.Join(' ', Enumerable.Range(0, size).Select(word => word <= i ? "a" : "b"))))
            .Frequencies()["a"];

        Assert.Equal(15, a.Count);
        Assert.Equal(300_000, a.PerMillion, 6);
        Assert.Equal(0.18, a.DeviationOfProportions, 10);
        Assert.Equal(0.785, a.JuillandD, 3);
    }

    [Fact]
    public void Dispersion_is_that_of_the_formulas() => Gen.Int[0, 6].Array[2, 8].Sample(counts =>
    {
        if (counts.Sum() == 0) return;

        int[] sizes = [.. counts.Select(static (count, i) => count + (i * 2) + 1)];
        Frequency a = Texts
            .Of(counts.Select((count, i) => string.Join(
                ' ', Enumerable.Repeat("a", count).Concat(Enumerable.Repeat("b", sizes[i] - count)))))
            .Frequencies()["a"];

        double[] shares = [.. sizes.Select(size => size / (double)sizes.Sum())];
        double[] relative = [.. counts.Zip(sizes, static (count, size) => count / (double)size)];
        double mean = relative.Average();
        double deviation = Math.Sqrt(relative.Average(value => (value - mean) * (value - mean)));
        double differences = counts.Zip(shares, (count, share) => Math.Abs((count / (double)counts.Sum()) - share)).Sum();
        Assert.Equal(differences / 2, a.DeviationOfProportions, 9);
        Assert.Equal(Math.Max(0, 1 - (deviation / mean / Math.Sqrt(counts.Length - 1))), a.JuillandD, 6);
    });

    [Fact]
    public void Stop_words_are_left_out_and_counted()
    {
        Notes notes = Texts.Of("The balance of power. A balance of THE power");

        Assert.Equal(["balance", "power"], notes.Frequencies(stopWords: StopWords.English).Select(static word => word.Text));
        Assert.Equal(9, notes.Frequencies(stopWords: StopWords.English).Total);
        Assert.Equal(2, notes.Frequencies(stopWords: StopWords.English)["The"].Count);
        Assert.Equal(["balance of power", "power a balance"], notes.Frequencies(3, StopWords.English).Select(static words => words.Text));
        Assert.DoesNotContain(
            "BALANCE", notes.Frequencies(stopWords: ["Balance"]).Select(static word => word.Text), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Text_of_markdown_is_what_a_reader_sees()
    {
        FrequencyList words = Corpus.Articles.Where(static article => article.Path.EndsWith(".md", StringComparison.Ordinal)).Frequencies();

        Assert.Equal(0, words["href"].Count);
        Assert.True(words["unicode"].Count > 0);
    }

    [Fact]
    public void Words_that_were_there_allocate_nothing()
    {
        string body = string.Join(' ', Enumerable.Range(0, 200_000).Select(static i => "word" + (i % 50)));
        Notes notes = Texts.Of(body, body);

        Assert.InRange(Allocations.Of(() => notes.Frequencies()), 0, 60_000);
    }

    /// <summary>Three hundred thousand words more, none of them new: not a byte for each hundred of them.</summary>
    [Theory]
    [InlineData("words")]
    [InlineData("pairs")]
    [InlineData("five words")]
    [InlineData("collocations")]
    [InlineData("collocates")]
    [InlineData("vocabulary")]
    [InlineData("readability")]
    public void Memory_does_not_grow_with_the_length_of_a_text(string name)
    {
        Action<Notes> study = Studies[name];
        Notes shorter = NotesOf(100_000);
        Notes longer = NotesOf(400_000);

        long little = Allocations.Of(() => study(shorter));
        long much = Allocations.Of(() => study(longer));

        Assert.True(much - little < 3_000, $"{name}: {little} B, {much} B");
    }

    private static Notes NotesOf(int words) =>
        Texts.Of(string.Join(' ', Enumerable.Range(0, words).Select(static i => "word" + (i % 50))));
}
