using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Shared.Search;
using CorpusSdk.Tests.Search.Unicode;

namespace CorpusSdk.Tests.Search;

/// <summary>The queries of docs/querying.md are read, or refused, as the page says.</summary>
public partial class QueryingDocTests
{
    private static readonly string[] Lines = File.ReadAllLines(CommittedFile.PathOf("docs/querying.md"));

    [Fact]
    public void Examples_are_queries()
    {
        string[] queries = [.. Lines
            .SkipWhile(static line => !line.StartsWith("| you write", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(static line => line.StartsWith('|'))
            .SelectMany(static line => Code().Matches(line.Split(" | ")[0])).Select(static match => match.Groups[1].Value)];
        Assert.True(queries.Length >= 20);
        Assert.All(
            queries, static query => Assert.True(QueryParser.TryParse(query, out _, out QueryProblem? problem), $"{query}: {problem}"));
    }

    [Fact]
    public void Problems_are_those_of_the_page()
    {
        string[] rows = [.. Lines
            .SkipWhile(static line => !line.StartsWith("| query | column", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(static line => line.StartsWith('|'))];
        Assert.True(rows.Length >= 10);
        foreach (string row in rows)
        {
            string[] cells = row.Trim('|', ' ').Split(" | ");
            string query = Code().Match(cells[0]).Groups[1].Value;
            Assert.False(QueryParser.TryParse(query, out _, out QueryProblem? problem));
            Assert.Equal(
                (cells[1], cells[2], cells[3]), (problem!.Column.ToString(CultureInfo.InvariantCulture), problem.What, problem.Advice));
        }
    }

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Code();
}
