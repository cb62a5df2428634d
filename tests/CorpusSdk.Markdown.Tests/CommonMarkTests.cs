using Markdig;

namespace CorpusSdk.Markdown.Tests;

/// <summary>What CommonMark's specification says that a text is, it is here.</summary>
public sealed class CommonMarkTests
{
    private static readonly MarkdownOptions AsWritten = new()
    {
        Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build(),
        IsTrusted = true,
    };

    /// <summary>Unicode folds the capital sharp s to two letters, and .NET to none of them.</summary>
    private const string CapitalSharpS = "[ẞ]";

    [Fact]
    public void The_examples_were_found() => Assert.Equal(652, CommonMarkExamples.All.Count);

    [Fact]
    public void Examples_become_their_html()
    {
        List<string> others = [];
        foreach ((string markdown, string html) in CommonMarkExamples.All)
        {
            string written = TestArticle.Markdown(markdown).ToHtml(AsWritten);
            if (WithoutLines(written) != WithoutLines(html) && !markdown.StartsWith(CapitalSharpS, StringComparison.Ordinal))
                others.Add($"{markdown}=>\n{written}instead of\n{html}");
        }

        Assert.Equal("", string.Join("\n", others));
    }

    /// <summary>Lines between elements are of no meaning, and others have more of them.</summary>
    private static string WithoutLines(string html) =>
        html.Replace(">\n", ">", StringComparison.Ordinal).Replace("\n<", "<", StringComparison.Ordinal);
}
