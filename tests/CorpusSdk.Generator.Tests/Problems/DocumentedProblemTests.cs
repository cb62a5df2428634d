using System.Text;

namespace CorpusSdk.Generator.Tests;

public sealed class DocumentedProblemTests
{
    [Fact]
    public void A_heading_is_read_with_its_files_properties_and_messages()
    {
        const string Markdown = """
            # Diagnostics

            Prose, and a block that is no file:

            ```text
            ## CORPUS999: not a heading
            ```

            ## CORPUS101: The date is not in the calendar

            Prose.

            ```text title="corpus/news/a.txt"
             date 2021-13-45 Example.org

            Title
            ```
            ````md title="corpus/news/b.md"
            ```
            inside
            ```
            ````
            ```base64 title="corpus/c.txt"
            AAH/
            ```
            ```ini
            CorpusVisibility=secret
            ```
            ```console
            corpus/news/a.txt(1,7): error CORPUS101: No.
            ```

            How to fix it.

            ## CORPUS102: Another

            ## Other heading

            ```console
            not a message
            ```
            """;

        IReadOnlyList<DocumentedProblem> problems = DocumentedProblem.ReadAll(Markdown);

        Assert.Equal(["CORPUS101", "CORPUS102"], problems.Select(static problem => problem.Id));
        Assert.Equal("The date is not in the calendar", problems[0].Title);
        Assert.Equal(["corpus/news/a.txt", "corpus/news/b.md", "corpus/c.txt"], problems[0].Files.Select(static file => file.Path));
        Assert.Equal(" date 2021-13-45 Example.org\n\nTitle\n", Encoding.UTF8.GetString(problems[0].Files[0].Content));
        Assert.Equal("```\ninside\n```\n", Encoding.UTF8.GetString(problems[0].Files[1].Content));
        Assert.Equal([0, 1, 255], problems[0].Files[2].Content);
        Assert.Equal([("CorpusVisibility", "secret")], problems[0].Properties);
        Assert.Equal(["corpus/news/a.txt(1,7): error CORPUS101: No."], problems[0].Messages);
        Assert.Empty(problems[1].Messages);
    }
}
