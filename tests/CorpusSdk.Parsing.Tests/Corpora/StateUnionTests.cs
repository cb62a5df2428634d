using System.Globalization;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>65 speeches without a header, most with their day below the title. Six are in no encoding that is certain.</summary>
public class StateUnionTests
{
    [Fact]
    public void All_are_plain_articles_without_a_problem()
    {
        Assert.Equal(65, Files.Count());
        Assert.Equal(59, Speeches.Length);
        Assert.Equal(6, SharedCorpus.StateUnion.Problems.Count());
        Assert.All(SharedCorpus.StateUnion.Problems, static problem => Assert.EndsWith(" CORPUS002", problem, StringComparison.Ordinal));
        Assert.All(Speeches, file => Assert.Equal("plain", file.Article.Format));
    }

    [Fact]
    public void Titles_are_their_first_lines() =>
        Assert.All(Speeches, file => Assert.Equal(file.Lines.First(line => line.Trim().Length > 0).Trim(), file.Article.Title));

    [Fact]
    public void A_day_in_a_paragraph_of_its_own_is_the_date()
    {
        int dated = 0;
        foreach (CorpusFile file in Speeches)
        {
            string[] lines = [.. file.Lines.Select(line => line.Trim())];
            string second = lines.Where(line => line.Length > 0).Skip(1).First();
            bool alone = lines[Array.IndexOf(lines, second) + 1].Length == 0;
            if (alone
                && DateOnly.TryParseExact(second, "MMMM d, yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                Assert.Equal(new CalendarDate(day.Year, day.Month, day.Day), file.Article.Date);
                Assert.DoesNotContain(second, file.Article.Body[..40], StringComparison.Ordinal);
                dated++;
            }
            else
            {
                Assert.Null(file.Article.Date);
                Assert.StartsWith(second, file.Article.Body.TrimStart(), StringComparison.Ordinal);
            }
        }

        Assert.InRange(dated, 40, 60);
    }

    private static IEnumerable<CorpusFile> Files =>
        SharedCorpus.StateUnion.Files.Where(static file => file.Path.EndsWith(".txt", StringComparison.Ordinal));

    /// <summary>Those that can be read.</summary>
    private static CorpusFile[] Speeches => [.. Files.Where(static file => file.Result.Article is not null)];
}
