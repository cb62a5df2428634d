using System.IO.Compression;
using CorpusSdk.Shared.Search;
using CorpusSdk.Tests.Search.Unicode;
using CsCheck;

namespace CorpusSdk.Tests.Search;

public class EnglishStemmerTests
{
    [Fact]
    public void Every_word_of_the_published_list_has_its_stem()
    {
        string path = CommittedFile.PathOf("../shared/oracles/snowball-english.tsv.gz");
        Assert.SkipUnless(File.Exists(path), $"The list {path} is missing.");
        using GZipStream list = new(File.OpenRead(path), CompressionMode.Decompress);
        using StreamReader reader = new(list);
        int words = 0;
        List<string> wrong = [];
        while (reader.ReadLine() is { } line)
        {
            words++;
            string[] row = line.Split('\t');
            if (Stem(row[0]) is var stem && stem != row[1]) wrong.Add($"{row[0]} is {stem}, and should be {row[1]}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(60)));
        Assert.Equal(42_649, words);
    }

    [Fact]
    public void Words_for_each_rule_have_their_stems()
    {
        string[] lines = TestData.Lines("EnglishStems.txt");
        Assert.True(lines.Length > 250);
        Assert.All(lines, static line => Assert.Equal(line, $"{line.Split(' ')[0]} {Stem(line.Split(' ')[0])}"));
    }

    [Fact]
    public void What_is_after_the_word_does_not_matter()
    {
        char[] letters = [.. "hopingly"];
        Assert.Equal("hope", new string(letters, 0, EnglishStemmer.Stem(letters, "hoping".Length)));
    }

    [Fact]
    public void Any_word_has_a_stem_that_is_no_longer() =>
        Gen.OneOf(Gen.String[Gen.Char["aeiouybcdglmnst'"], 0, 12], Gen.String).Sample(static word =>
        {
            char[] letters = word.ToCharArray();
            Assert.InRange(EnglishStemmer.Stem(letters, letters.Length), Math.Min(1, word.Length), word.Length);
        });

    [Fact]
    public void Stems_begin_as_their_words_do() =>
        Gen.Select(Gen.Char["aeiouybcdglmnst0é"], Gen.String[Gen.Char["aeiouybcdglmnst'"], 0, 11]).Sample(static (first, rest) =>
            Assert.Equal(first, Stem(first + rest)[0]));

    private static string Stem(string word)
    {
        char[] letters = word.ToCharArray();
        return new string(letters, 0, EnglishStemmer.Stem(letters, letters.Length));
    }
}
