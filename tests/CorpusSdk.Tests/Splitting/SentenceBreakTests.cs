using CorpusSdk.Tests.Search.Unicode;

namespace CorpusSdk.Tests.Splitting;

/// <summary>Every line of Unicode's sentence break test: sentences stand where the boundaries say.</summary>
public class SentenceBreakTests
{
    private static readonly string[] Lines = CommittedFile.DataLines("tests/CorpusSdk.Tests/Splitting/Data/SentenceBreakTest.txt");

    /// <summary>The lines on which our rules differ on purpose, each with its reason.</summary>
    private static readonly Dictionary<string, string> Tailored = CommittedFile
        .DataLines("tests/CorpusSdk.Tests/Splitting/Data/SentenceBreakTailoring.txt")
        .ToDictionary(static line => line.Split("; ")[1], static line => line.Split("; ")[0]);

    [Fact]
    public void Sentences_stand_where_the_lines_say()
    {
        Assert.Equal(502, Lines.Length);
        foreach (string line in Lines)
        {
            if (!Tailored.ContainsKey(line)) Assert.Equal((line, Expected(line)), (line, Actual(line)));
        }
    }

    [Fact]
    public void Lines_that_are_left_out_are_of_the_test_and_differ()
    {
        Assert.Subset(Lines.ToHashSet(), Tailored.Keys.ToHashSet());
        Assert.All(Tailored.Keys, static line => Assert.NotEqual(Expected(line), Actual(line)));
        Assert.Equal(["format", "space", "word"], Tailored.Values.Distinct().Order());
        Assert.InRange(Tailored.Count, 1, 40);
    }

    private static string Expected(string line) =>
        string.Join('|', line.Split('|').Select(static segment => Text(segment).Trim()).Where(static segment => segment.Length > 0));

    private static string Actual(string line) => string.Join('|', SplitText.Of(Text(line)).Sentences);

    private static string Text(string line) =>
        string.Concat(line.Split(' ', '|').Select(static hex => char.ConvertFromUtf32(UnicodeFolder.Number(hex))));
}
