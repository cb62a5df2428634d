using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Text;
using CsCheck;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Whatever a file holds, its text is the header, the body and the tail, and nothing is lost between them.</summary>
public class ArticlesAddUpTests
{
    /// <summary>At most: the site's name twice or a date line, two titles, a byline.</summary>
    private const int LinesOfNewswire = 5;

    [Fact]
    public void Any_text_gives_an_article_or_an_error() =>
        AnyText.Texts.Sample(
            text =>
            {
                ParseResult result = ArticleParser.Parse(text);
                bool error = result.Problems.Any(problem => problem.Kind.Severity == ProblemSeverity.Error);
                return result.Article is not null || error;
            },
            iter: 60_000);

    [Fact]
    public void Body_and_tail_are_the_end_of_the_text() =>
        AnyText.Texts.Sample(
            text =>
            {
                if (ArticleParser.Parse(text).Article is not { } article) return;
                Assert.EndsWith(article.Body + article.Tail, Normalized(text), StringComparison.Ordinal);
                Assert.False(article.Tail?.Length == 0);
            },
            iter: 30_000);

    [Fact]
    public void What_is_not_in_the_body_is_in_the_header() =>
        AnyText.Texts.Sample(
            text =>
            {
                ParseResult result = ArticleParser.Parse(text);
                if (result.Article is not { } article || result.Problems.Any(problem => problem.Kind.Id == "CORPUS210")) return;
                string normalized = Normalized(text.StartsWith('\uFEFF') ? text[1..] : text);
                string header = normalized[..(normalized.Length - article.Body.Length - (article.Tail?.Length ?? 0))];
                string[] lines = [.. header.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))];
                switch (article.Format)
                {
                    case "plain":
                        bool isUnderlined = lines.Length > 1
                            && lines[1].Length >= 3
                            && lines[1].TrimEnd().All(c => c == lines[1][0] && c is '=' or '-');
                        Assert.Equal(
                            (article.Title.Length > 0 && lines.Length > 0 ? 1 : 0)
                                + (isUnderlined ? 1 : 0)
                                + (article.Date is not null || article.Broken.Contains(StandardMember.Date) ? 1 : 0), lines.Length);
                        break;
                    case "newswire":
                        Assert.InRange(lines.Length, 1, LinesOfNewswire);
                        break;
                    case "mail headers":
                        Assert.DoesNotContain(header.Trim().Split('\n'), string.IsNullOrWhiteSpace);
                        break;
                    case "TOML front matter":
                        Assert.Equal(("+++", "+++"), (lines[0].TrimEnd(), lines[^1].TrimEnd()));
                        Assert.DoesNotContain(lines[1..^1], line => line.TrimEnd() == "+++");
                        break;
                    case "JSON front matter":
                        using (var json = System.Text.Json.JsonDocument.Parse(System.Text.Encoding.UTF8.GetBytes(header.Trim())))
                            Assert.Equal(System.Text.Json.JsonValueKind.Object, json.RootElement.ValueKind);
                        break;
                    default:
                        Assert.Equal("---", lines[0].TrimEnd());
                        Assert.Contains(lines[^1].TrimEnd(), (string[])["---", "..."]);
                        Assert.DoesNotContain(lines[1..^1], line => line.TrimEnd() is "---" or "...");
                        break;
                }
            },
            iter: 30_000);

    [Fact]
    public void The_runtime_finds_the_paragraphs_that_the_parser_finds() =>
        AnyText.Texts.Sample(
            text =>
            {
                string body = Normalized(text);
                var article = new ArticleText(body);
                var expected = new List<(int, int)>();
                for (int at = 0; article.TryReadParagraph(at, out Paragraph paragraph); at = paragraph.Next)
                    expected.Add((paragraph.Start, body[paragraph.Start..paragraph.End].TrimEnd().Length));

                var found = new List<(int, int)>();
                foreach ((int, int) paragraph in ParagraphSplitter.Split(body)) found.Add(paragraph);
                Assert.Equal(expected, found);
            },
            iter: 30_000);

    /// <summary>The text with <c>\n</c> line ends, made in another way than the parser makes it.</summary>
    internal static string Normalized(string text)
    {
        var normalized = new System.Text.StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\r') normalized.Append(text[i]);
            else if (i + 1 == text.Length || text[i + 1] != '\n') normalized.Append('\n');
        }

        return normalized.ToString();
    }
}
