using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests.Search;

/// <summary>Of Markdown, what a reader sees is searched; matches stand where they are in the file.</summary>
public class MarkdownSearchTests
{
    private const string Body =
        "The [treaty](https://hidden.example/target) holds.\n\n<div class=\"secret\">A border</div>\n\n```csharp\nvar code = 1;\n```\n";

    [Theory]
    [InlineData("treaty", 1)]
    [InlineData("code", 1)]
    [InlineData("hidden.example", 0)]
    [InlineData("target", 0)]
    [InlineData("secret", 0)]
    [InlineData("csharp", 0)]
    [InlineData("\"treaty holds\"", 1)]
    public void What_is_not_seen_is_not_found(string query, int found)
    {
        Assert.Equal(found, Notes("a.md").Search(query).Count);
        Assert.Equal(found, Notes("a.MARKDOWN").Search(query).Count);
        Assert.Equal(query == "\"treaty holds\"" ? 0 : 1, Notes("a.txt").Search(query).Count);
    }

    [Fact]
    public void Matches_are_those_of_the_body()
    {
        SearchHit<Note> hit = Assert.Single(Notes("a.md").Search("\"treaty holds\" border secret"));
        Assert.Equal(
            ["treaty](https://hidden.example/target) holds", "border"],
            hit.Matches.Select(match => Body.Substring(match.Start, match.Length)));
        Assert.Equal(Body.Substring(hit.Snippet.Start, hit.Snippet.Text.Length), hit.Snippet.Text);
    }

    /// <summary>Every body has "the": its positions are read in the text, from one of the marks on.</summary>
    [Fact]
    public void Phrases_of_frequent_words_are_read_in_what_is_seen()
    {
        string filler = string.Join(' ', Enumerable.Repeat("the [word](the-border)", 200));
        Notes notes = new(Enumerable.Range(0, 40).Select(i =>
            SearchCorpus.Article($"n{i:D2}", "", i == 7 ? $"{filler} [the](x) border {filler}" : filler) with { Path = "n.md" }));
        SearchHit<Note> hit = Assert.Single(notes.Search("\"the border\"", new SearchOptions { Stemming = Stemming.None }));
        Assert.Equal("n07", hit.Article.Id);
        Assert.Equal("the](x) border", hit.Article.Body.Substring(hit.Matches[0].Start, hit.Matches[0].Length));
    }

    private static Notes Notes(string path) => new(SearchCorpus.Article("a", "", Body) with { Path = path });
}
