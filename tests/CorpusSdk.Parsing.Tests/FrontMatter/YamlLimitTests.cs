using System.Diagnostics;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Headers that would take an editor's memory or time.</summary>
public class YamlLimitTests
{
    [Fact]
    public void A_header_of_256_K_characters_is_read() =>
        Assert.Equal("A", Parse.Clean($"---\ntitle: A\n#{new string('x', (256 * 1024) - 11)}\n---\nText.\n").Title);

    [Fact]
    public void A_larger_header_is_refused_where_it_begins()
    {
        Problem problem = Parse.Refused($"---\ntitle: A\n#{new string('x', (256 * 1024) - 10)}\n---\nText.\n");
        Assert.Equal("CORPUS204", problem.Kind.Id);
        Assert.Equal("2:1-2:1", problem.Place());
        Assert.Equal(
            "The header has more than 262,144 characters, and no more is read. Remove some of it, or move it into the text.",
            problem.Message);
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    [InlineData(100_000, false)]
    public void Lists_may_be_32_deep_in_a_key(int depth, bool read)
    {
        string text = $"---\ntitle: A\nx: {new string('[', depth)}{new string(']', depth)}\n---\nText.\n";
        if (read)
        {
            Assert.Equal("A", Parse.Clean(text).Title);
            return;
        }

        Problem problem = Parse.Refused(text);
        Assert.Equal("CORPUS204", problem.Kind.Id);
        Assert.Equal(
            "The header has more than 32 levels of nesting, and no more is read. Remove some of it, or move it into the text.",
            problem.Message);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void A_header_may_have_100_aliases(int aliases, bool read)
    {
        string text = $"---\ntitle: &t A\nx: [{string.Join(", ", Enumerable.Repeat("*t", aliases))}]\n---\nText.\n";
        if (read)
        {
            Assert.Equal("A", Parse.Clean(text).Title);
            return;
        }

        Problem problem = Parse.Refused(text);
        Assert.Equal("CORPUS204", problem.Kind.Id);
        Assert.Equal("3:405-3:407", problem.Place());
        Assert.Equal(
            "The header has more than 100 aliases, and no more is read. Remove some of it, or move it into the text.", problem.Message);
    }

    [Fact]
    public void Aliases_of_aliases_are_a_problem_and_not_multiplied()
    {
        var yaml = new System.Text.StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i <= 10; i++)
        {
            yaml.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        }

        yaml.Append("title: A\ntags: *a10\n");

        ParseResult result = Timed(() => ArticleParser.Parse($"---\n{yaml}---\nText.\n"));
        Assert.Null(result.Article);
        Problem problem = Assert.Single(result.Problems);
        Assert.Equal("CORPUS204", problem.Kind.Id);
        Assert.Contains("50,000 values", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_ten_thousand_items_is_read()
    {
        ParseResult result = Timed(
            () => ArticleParser.Parse($"---\ntitle: A\nx: [{string.Join(", ", Enumerable.Range(0, 10_000))}]\n---\nText.\n"));
        ListValue list = Assert.IsType<ListValue>(result.Article!.Header.Fields[1].Value);
        Assert.Equal(10_000, list.Items.Count);
    }

    [Fact]
    public void A_problem_in_every_line_takes_no_minutes()
    {
        ParseResult result = Timed(() => ArticleParser.Parse(string.Concat(Enumerable.Repeat("date: x\n", 20_000)) + "\nText.\n"));
        Assert.Equal(20_001, result.Problems.Count);
        Assert.Equal("20000:1-20000:5", result.Problems[19_998].Place());
    }

    [Fact]
    public void A_quoted_value_of_many_lines_takes_no_minutes()
    {
        ParseResult result = Timed(
            () => ArticleParser.Parse($"---\ntitle: A\nx: \"{string.Concat(Enumerable.Repeat("x\n", 100_000))}\"\n---\nText.\n"));
        Assert.Equal("A", result.Article?.Title);
    }

    [Fact]
    public void Many_quoted_values_of_many_lines_are_refused_in_time()
    {
        ParseResult result = Timed(
            () => ArticleParser.Parse($"---\n{string.Concat(Enumerable.Range(0, 10_000).Select(i => $"k{i}: \"x\ny\"\n"))}---\nText.\n"));
        Assert.Equal("CORPUS202", Assert.Single(result.Problems).Kind.Id);
    }

    /// <summary>
    /// Tells a hang from a slow machine: a hundred times what it takes, and less than it took when the work grew with the square.
    /// </summary>
    private static ParseResult Timed(Func<ParseResult> parse)
    {
        long start = Stopwatch.GetTimestamp();
        ParseResult result = parse();
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(30));
        return result;
    }
}
