using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>736 documents with mail headers, against a reader of lines.</summary>
public partial class PepTests
{
    [Fact]
    public void All_are_articles_without_a_problem()
    {
        Assert.Equal(736, SharedCorpus.Peps.Files.Count);
        Assert.Empty(SharedCorpus.Peps.Problems);
        Assert.All(SharedCorpus.Peps.Files, file => Assert.Equal("mail headers", file.Article.Format));
    }

    [Fact]
    public void Titles_and_days_are_read_as_they_stand() =>
        Assert.All(SharedCorpus.Peps.Files, file =>
        {
            Dictionary<string, string> header = Header(file);
            Assert.Equal(header["Title"], file.Article.Title);
            var created = DateOnly.ParseExact(header["Created"], "dd-MMM-yyyy", CultureInfo.InvariantCulture);
            Assert.Equal(new CalendarDate(created.Year, created.Month, created.Day), file.Article.Date);
        });

    [Fact]
    public void Authors_are_their_names_in_order() =>
        Assert.All(SharedCorpus.Peps.Files, file =>
        {
            string people = Address().Replace(Header(file)["Author"], "").Replace(", Jr.", "¶ Jr.", StringComparison.Ordinal);
            string[] names = people.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(names.Select(name => name.Replace('¶', ',')), file.Article.Authors);
        });

    [Fact]
    public void One_with_several_lines_of_authors_is_read_whole()
    {
        CorpusFile pep = Assert.Single(SharedCorpus.Peps.Files, file => file.Path == "pep-0008.rst");
        Assert.Equal(["Guido van Rossum", "Barry Warsaw", "Alyssa Coghlan"], pep.Article.Authors);
        Assert.Equal("Style Guide for Python Code", pep.Article.Title);
        Assert.Equal(Parse.Day("2001-07-05"), pep.Article.Date);
    }

    [Fact]
    public void Bodies_are_the_files_text_behind_the_first_blank_line() =>
        Assert.All(SharedCorpus.Peps.Files, file =>
        {
            string text = file.Text.ReplaceLineEndings("\n");
            Assert.Equal(text[text.IndexOf("\n\n", StringComparison.Ordinal)..].TrimStart('\n'), file.Article.Body);
        });

    private static Dictionary<string, string> Header(CorpusFile file)
    {
        var header = new Dictionary<string, string>(StringComparer.Ordinal);
        string key = "";
        foreach (string line in file.Lines.TakeWhile(line => line.Length > 0))
        {
            if (line[0] == ' ')
            {
                header[key] += $" {line.Trim()}";
                continue;
            }

            string[] parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
            key = parts[0];
            header.Add(key, parts[1]);
        }

        return header;
    }

    [GeneratedRegex(" *<[^>]*>")]
    private static partial Regex Address();
}
