using System.IO.Compression;
using CorpusSdk.Shared.Search;
using CorpusSdk.Tests.Search.Unicode;

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

        Assert.Empty(wrong);
        Assert.Equal(42_649, words);
    }

    private static string Stem(string word)
    {
        char[] letters = word.ToCharArray();
        return new string(letters, 0, EnglishStemmer.Stem(letters, letters.Length));
    }
}
