using System.Globalization;
using System.Text;
using CorpusSdk.Tests.Search.Unicode;

namespace CorpusSdk.Tests.Search;

/// <summary>Every line of Unicode's word break test: what holds a letter or a digit is a word, where the boundaries say.</summary>
public class WordBreakTests
{
    private static readonly string[] Lines = TestData.Lines("WordBreakTest.txt");

    /// <summary>The lines on which our rules differ on purpose, each with its reason.</summary>
    private static readonly Dictionary<string, string> Tailored = TestData
        .Lines("WordBreakTailoring.txt")
        .ToDictionary(static line => line.Split("; ")[1], static line => line.Split("; ")[0]);

    [Fact]
    public void Words_stand_where_the_lines_say()
    {
        Assert.Equal(1823, Lines.Length);
        foreach (string line in Lines)
        {
            if (!Tailored.ContainsKey(line)) Assert.Equal((line, Expected(line)), (line, Actual(Text(line))));
        }
    }

    [Fact]
    public void Lines_that_are_left_out_are_of_the_test_and_differ()
    {
        Assert.Subset(Lines.ToHashSet(), Tailored.Keys.ToHashSet());
        Assert.All(Tailored.Keys, static line => Assert.NotEqual(Expected(line), Actual(Text(line))));
        Assert.Equal(["colon", "connector", "picture"], Tailored.Values.Distinct().Order());
    }

    [Fact]
    public void Lines_with_colons_hold_for_another_letter_in_the_middle()
    {
        string[] lines = [.. Lines
            .Where(static line => line.Contains("003A", StringComparison.Ordinal))
            .Select(static line => line.Replace("003A", "00B7", StringComparison.Ordinal))];
        Assert.True(lines.Length > 300);
        foreach (string line in lines)
        {
            // What is left out for another reason is so with this letter, too.
            if (Tailored.GetValueOrDefault(line.Replace("00B7", "003A", StringComparison.Ordinal)) is null or "colon"
                && Tailored.GetValueOrDefault(line) is null)
            {
                Assert.Equal((line, Expected(line)), (line, Actual(Text(line))));
            }
        }
    }

    private static string Text(string line) => string.Concat(line.Split(' ', '|').Select(static hex => ToText(UnicodeFolder.Number(hex))));

    private static string ToText(int codePoint) => char.ConvertFromUtf32(codePoint);

    private static string Expected(string line)
    {
        StringBuilder words = new();
        int start = 0;
        foreach (string segment in line.Split('|').Select(Text))
        {
            if (segment.EnumerateRunes().Any(IsLetterOrDigit))
                words.Append(CultureInfo.InvariantCulture, $"{start}-{start + segment.Length} ");
            start += segment.Length;
        }

        return words.ToString();
    }

    private static bool IsLetterOrDigit(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber
        || (rune.Value is >= 0x24B6 and <= 0x24E9); // letters in circles, which are symbols

    private static string Actual(string text) =>
        string.Concat(Token
            .Of(text)
            .Select(static token => string.Create(CultureInfo.InvariantCulture, $"{token.Start}-{token.Start + token.Length} ")));
}
