using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CsCheck;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Whatever is wrong with a file, the message is readable and its place is in the file.</summary>
public class ProblemsPointIntoTheTextTests
{
    [Fact]
    public void Every_place_is_inside_the_text_and_counted_right() =>
        AnyText.Texts.Sample(
            text =>
            {
                ParseResult result = ArticleParser.Parse(text);
                foreach (Problem problem in result.Problems) Check(text, problem.Span);
                if (result.Article is { } article) Check(text, article.TitleSpan);
            },
            iter: 30_000);

    [Fact]
    public void Every_message_is_one_line_that_ends_with_a_full_stop() =>
        AnyText.Texts.Sample(
            text =>
            {
                foreach (Problem problem in ArticleParser.Parse(text).Problems)
                {
                    Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
                    Assert.DoesNotContain(problem.Message, char.IsControl);
                    Assert.InRange(problem.Message.Length, 20, 700);
                }
            },
            iter: 30_000);

    private static void Check(string text, FileSpan span)
    {
        Assert.InRange(span.Range.Start, 0, text.Length);
        Assert.InRange(span.Range.End, span.Range.Start, text.Length);
        Assert.Equal(Position(text, span.Range.Start), span.Start);
        Assert.Equal(Position(text, span.Range.End), span.End);
    }

    /// <summary>Line and column by walking through the text, one character after the other.</summary>
    private static LineColumn Position(string text, int offset)
    {
        int line = 0;
        int column = 0;
        for (int i = 0; i < offset; i++)
        {
            bool end = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            (line, column) = end ? (line + 1, 0) : (line, column + 1);
        }

        return new LineColumn(line, column);
    }
}
