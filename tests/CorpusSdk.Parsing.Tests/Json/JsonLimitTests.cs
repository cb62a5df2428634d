using System.Diagnostics;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Parsing.Tests;

/// <summary>JSON headers that would take an editor's memory or time.</summary>
public class JsonLimitTests
{
    [Theory]
    [InlineData((256 * 1024) - 14, true)]
    [InlineData((256 * 1024) - 13, false)]
    public void A_header_may_have_256_K_characters(int blanks, bool read)
    {
        string text = $"{{\"title\": \"A\"{new string(' ', blanks)}}}\nText.\n";
        if (read) Assert.Equal("A", Parse.Clean(text).Title);
        else AssertRefused(text, "262,144 characters", "1:1-1:2");
    }

    [Fact]
    public void The_text_below_a_header_may_have_any_length() =>
        Assert.Equal(1_500_000, Parse.Clean("{\"title\": \"A\"}\n" + string.Concat(Enumerable.Repeat("é\n\n", 500_000))).Body.Length);

    [Theory]
    [InlineData(32, null)]
    [InlineData(33, "1:39-1:40")]
    [InlineData(100_000, "1:39-1:40")]
    public void Lists_may_be_32_deep(int depth, string? place)
    {
        string text = $"{{\"x\": {new string('[', depth)}{new string(']', depth)}}}\n# A\n";
        if (place is null) Assert.Equal("A", Parse.Clean(text).Title);
        else AssertRefused(text, "32 levels of nesting", place);
    }

    [Fact]
    public void More_than_50_000_values_are_refused() =>
        AssertRefused($"{{\"x\": [{string.Join(",", Enumerable.Repeat(1, 50_000))}]}}\n# A\n", "50,000 values", "1:100004-1:100005");

    [Fact]
    public void A_list_of_ten_thousand_items_is_read()
    {
        ParseResult result = Timed($"{{\"x\": [{string.Join(", ", Enumerable.Range(0, 10_000))}]}}\n# A\n");
        Assert.Equal(10_000, Assert.IsType<ListValue>(result.Article!.Header.Fields[0].Value).Items.Count);
    }

    [Fact]
    public void Many_braces_and_quotes_take_no_minutes()
    {
        Assert.Null(Timed("{" + string.Concat(Enumerable.Repeat("\"a\":{", 50_000))).Article);
        Assert.Null(Timed("{\n" + string.Concat(Enumerable.Repeat("\"\\\"\"", 50_000))).Article);
        Assert.Null(Timed("{\n" + new string('\n', 10_000_000)).Article);
    }

    private static void AssertRefused(string text, string limit, string place)
    {
        Problem problem = Parse.Refused(text);
        Assert.Equal(("CORPUS204", place), (problem.Kind.Id, problem.Place()));
        Assert.Equal(
            $"The header has more than {limit}, and no more is read. Remove some of it, or move it into the text.", problem.Message);
    }

    /// <summary>Tells a hang from a slow machine.</summary>
    private static ParseResult Timed(string text)
    {
        long start = Stopwatch.GetTimestamp();
        ParseResult result = ArticleParser.Parse(text);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(30));
        return result;
    }
}
