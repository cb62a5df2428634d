using System.Diagnostics;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Parsing.Tests;

/// <summary>TOML headers that would take an editor's memory or time.</summary>
public class TomlLimitTests
{
    [Fact]
    public void A_header_of_256_K_characters_is_read() =>
        Assert.Equal("A", Parse.Clean($"+++\ntitle = 'A'\n#{new string('x', (256 * 1024) - 14)}\n+++\nText.\n").Title);

    [Fact]
    public void A_larger_header_is_refused_where_it_begins() =>
        AssertRefused($"+++\ntitle = 'A'\n#{new string('x', (256 * 1024) - 13)}\n+++\nText.\n", "262,144 characters", "2:1-2:1");

    [Theory]
    [InlineData(32, null)]
    [InlineData(33, "2:37-2:39")]
    [InlineData(60, "2:37-2:93")]
    [InlineData(100, "")]
    [InlineData(100_000, "")]
    public void Lists_may_be_32_deep(int depth, string? place) =>
        Check($"+++\nx = {new string('[', depth)}{new string(']', depth)}\n+++\n# A\n", place);

    [Theory]
    [InlineData(32, null)]
    [InlineData(33, "2:69-2:70")]
    [InlineData(100_000, "2:199999-2:200000")]
    public void Dotted_keys_may_have_32_parts(int parts, string? place) =>
        Check($"+++\n{string.Join('.', Enumerable.Repeat('a', parts))} = 1\n+++\n# A\n", place);

    [Theory]
    [InlineData(32, null)]
    [InlineData(33, "2:1-2:68")]
    [InlineData(100_000, "2:1-2:200002")]
    public void Headers_of_tables_may_have_32_parts(int parts, string? place) =>
        Check($"+++\n[{string.Join('.', Enumerable.Repeat('a', parts))}]\n+++\n# A\n", place);

    [Fact]
    public void Tables_and_lists_count_together()
    {
        string header = string.Join('.', Enumerable.Repeat('a', 31));
        Check($"+++\n[{header}]\nx = [[]]\n+++\n# A\n", "");
        Check($"+++\n[{header}]\nx = []\n+++\n# A\n", null);
        Check($"+++\n[[{header[2..]}]]\n+++\n# A\n", null);
        Check($"+++\n[[{header}.a]]\n+++\n# A\n", "2:1-2:68");
    }

    [Fact]
    public void A_list_of_ten_thousand_items_is_read()
    {
        ParseResult result = Timed($"+++\nx = [{string.Join(", ", Enumerable.Range(0, 10_000))}]\n+++\n# A\n");
        Assert.Equal(10_000, Assert.IsType<ListValue>(result.Article!.Header.Fields[0].Value).Items.Count);
    }

    [Fact]
    public void More_than_50_000_values_are_refused() =>
        AssertRefused($"+++\nx = [{string.Concat(Enumerable.Repeat("1,", 50_000))}]\n+++\n# A\n", "50,000 values", "2:100004-2:100005");

    [Fact]
    public void Many_tables_and_many_mistakes_take_no_minutes()
    {
        Assert.NotNull(Timed("+++\n" + string.Concat(Enumerable.Repeat("[[a]]\nb=1\n", 20_000)) + "+++\n# A\n").Article);
        Assert.Equal(20_000, Timed("+++\n" + string.Concat(Enumerable.Repeat("[a]\n", 20_001)) + "+++\n# A\n").Problems.Count);
        Assert.Null(Timed("+++\n" + string.Concat(Enumerable.Repeat("= x\n", 60_000)) + "+++\n# A\n").Article);
        Assert.Null(Timed("+++\n" + string.Concat(Enumerable.Repeat("\"", 250_000)) + "\n+++\n# A\n").Article);
    }

    private static void Check(string text, string? place)
    {
        if (place is null) Assert.Equal("A", Parse.Clean(text).Title);
        else AssertRefused(text, "32 levels of nesting", place);
    }

    private static void AssertRefused(string text, string limit, string place)
    {
        Problem problem = Parse.Refused(text);
        Assert.Equal("CORPUS204", problem.Kind.Id);
        Assert.Equal(
            $"The header has more than {limit}, and no more is read. Remove some of it, or move it into the text.", problem.Message);
        if (place.Length > 0) Assert.Equal(place, problem.Place());
        Assert.InRange(problem.Span.Start.Line, 1, 2);
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
