using CorpusSdk.Parsing.Model;
using CsCheck;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Nothing but the text decides: equal texts give equal results, and the pipeline stops there.</summary>
public class DeterminismTests
{
    [Fact]
    public void Equal_texts_give_equal_results_with_equal_hash_codes() =>
        AnyText.Texts.Sample(
            text =>
            {
                ParseResult first = ArticleParser.Parse(text);
                ParseResult second = ArticleParser.Parse(new string(text.AsSpan()));
                Assert.NotSame(first, second);
                Assert.Equal(first, second);
                Assert.Equal(first.GetHashCode(), second.GetHashCode());
            },
            iter: 20_000);

    [Fact]
    public void Another_character_in_the_body_gives_another_result() =>
        AnyText.Texts.Sample(
            text =>
            {
                ParseResult one = ArticleParser.Parse(text + "\n\nEnd one.");
                ParseResult two = ArticleParser.Parse(text + "\n\nEnd two.");
                if (one.Article is not null) Assert.NotEqual(one, two);
            },
            iter: 10_000);

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        var turkish = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
        turkish.NumberFormat.NegativeSign = "~";
        turkish.NumberFormat.NumberGroupSeparator = "'";
        turkish.DateTimeFormat.MonthNames = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", ""];
        string text = $"---\ndate: 2021-02-30\ndate: x\n---\n{new string('x', 1_000_001)}\n";
        ParseResult expected = ArticleParser.Parse(text);
        string[] messages = [.. expected.Problems.Select(problem => problem.Message)];

        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = turkish;
        try
        {
            ParseResult result = ArticleParser.Parse(text);
            Assert.Equal(expected, result);
            Assert.Equal(messages, result.Problems.Select(problem => problem.Message));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
