namespace CorpusSdk.Parsing.Tests;

/// <summary>509 posts with front matter, against a reader of single lines.</summary>
public class BlogTests
{
    [Fact]
    public void All_posts_are_articles_without_a_problem()
    {
        Assert.Equal(509, SharedCorpus.Blog18F.Files.Count);
        Assert.Empty(SharedCorpus.Blog18F.Problems);
        Assert.All(SharedCorpus.Blog18F.Files, file => Assert.Equal("front matter", file.Article.Format));
    }

    [Fact]
    public void Titles_in_one_line_are_read_as_they_stand()
    {
        int compared = 0;
        foreach (CorpusFile file in SharedCorpus.Blog18F.Files)
        {
            string[] header = Header(file);
            int line = Array.FindIndex(header, line => line.StartsWith("title: ", StringComparison.Ordinal));
            string written = header[line]["title: ".Length..].Trim();
            bool folded = written[0] is '>' or '|' || header[line + 1].StartsWith(' ');
            bool open = written[0] is '"' or '\'' && written[^1] != written[0];
            if (folded || open || written.Contains('\\', StringComparison.Ordinal)) continue;
            Assert.Equal(Unquoted(written).Trim(), file.Article.Title);
            compared++;
        }

        Assert.Equal(470, compared);
    }

    [Fact]
    public void Titles_over_several_lines_are_folded() =>
        Assert.Equal(
            "67 million more Federal Election Commission records at your fingertips",
            SharedCorpus.Blog18F.Files.Single(file => file.Path == "2015-07-15-openfec-api-update.md").Article.Title);

    [Fact]
    public void Days_are_read_as_they_stand()
    {
        int compared = 0;
        foreach (CorpusFile file in SharedCorpus.Blog18F.Files)
        {
            if (Array.Find(Header(file), line => line.StartsWith("date: ", StringComparison.Ordinal)) is not { } line)
            {
                Assert.Null(file.Article.Date);
                continue;
            }

            string written = Unquoted(line["date: ".Length..].Trim());
            Assert.Equal(Parse.Day(written[..10]), file.Article.Date);
            Assert.Equal(written.Length > 10, file.Article.Time is not null);
            compared++;
        }

        Assert.Equal(422, compared);
    }

    [Fact]
    public void Authors_in_a_list_are_read_as_they_stand()
    {
        int compared = 0;
        foreach (CorpusFile file in SharedCorpus.Blog18F.Files)
        {
            string[] header = Header(file);
            int line = Array.FindIndex(header, line => line.TrimEnd() == "authors:");
            if (line < 0) continue;
            IEnumerable<string> authors = header
                .Skip(line + 1)
                .TakeWhile(item => item.TrimStart().StartsWith("- ", StringComparison.Ordinal))
                .Select(item => Unquoted(item.Trim()[2..].Trim()));
            if (!authors.Any()) continue;
            Assert.Equal(authors.Distinct(), file.Article.Authors);
            compared++;
        }

        Assert.InRange(compared, 500, 509);
    }

    [Fact]
    public void Bodies_are_the_files_text_behind_the_second_fence() =>
        Assert.All(SharedCorpus.Blog18F.Files, file =>
        {
            string text = file.Text.ReplaceLineEndings("\n");
            string rest = text[(text.IndexOf("\n---", StringComparison.Ordinal) + 4)..].TrimStart(' ', '\n');
            Assert.Equal(rest, file.Article.Body);
        });

    private static string[] Header(CorpusFile file) => [.. file.Lines.Skip(1).TakeWhile(line => line.TrimEnd() != "---"), ""];

    private static string Unquoted(string value) =>
        value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1].Replace("''", "'", StringComparison.Ordinal) : value;
}
