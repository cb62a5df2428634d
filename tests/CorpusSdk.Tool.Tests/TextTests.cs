using System.Text.Json;

namespace CorpusSdk.Tool.Tests;

public sealed class TextTests
{
    [Fact]
    public void Words_are_shown_in_context()
    {
        JsonElement lines = ToolRun.Of("kwic", "nato", "--width", "10", "--json", "-c", CompiledTests.Sample).Json.GetProperty("lines");
        string body = Sample.Corpus.News["000-7687692cd4fda39e"].Body;

        Assert.NotEqual(0, lines.GetArrayLength());
        foreach (JsonElement line in lines.EnumerateArray())
        {
            string match = line.GetProperty("match").GetString()!;
            Assert.Equal(match, body.Substring(line.GetProperty("start").GetInt32(), line.GetProperty("length").GetInt32()));
        }
    }

    [Fact]
    public void Lines_are_for_people()
    {
        var run = ToolRun.Of("kwic", "\"secretary general\"", "-c", CompiledTests.Sample);

        Assert.Matches("places?$", run.Lines[^1]);
        Assert.All(run.Lines[..^1], static line => Assert.Contains("ecretary", line, StringComparison.Ordinal));
        var wrong = ToolRun.Of("kwic", "()", "-c", CompiledTests.Sample);
        Assert.Equal(2, wrong.Code);
        Assert.Contains("has no word to look for", wrong.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_set_articles_apart_are_found()
    {
        JsonElement words = ToolRun.Of("keyness", CompiledTests.Sample, "--tag", "unicode", "--json").Json.GetProperty("words");
        ArticleSet<Article> chosen = Sample.Corpus.Articles.Tagged("unicode");

        Assert.Equal(
            chosen.Keyness(Sample.Corpus.Articles - chosen, 0.001).Take(30).Select(static word => word.Text),
            words.EnumerateArray().Select(static word => word.GetProperty("text").GetString()!));
        Assert.Equal(3, ToolRun.Of("keyness", CompiledTests.Sample).Code);
        Assert.Equal(2, ToolRun.Of("keyness", CompiledTests.Sample, "--tag", "unicode", "--p", "2").Code);
    }
}
