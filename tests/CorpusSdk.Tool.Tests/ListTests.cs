using System.Text.Json;

namespace CorpusSdk.Tool.Tests;

public sealed class ListTests : IDisposable
{
    private readonly TextFolder _folder = TextFolder.Small();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Articles_are_listed_by_their_keys() =>
        Assert.Equal(["essays/on-kerning", "news/first-light", "news/second-wind"], Keys());

    [Theory]
    [InlineData("date", "news/first-light", "news/second-wind", "essays/on-kerning")]
    [InlineData("oldest", "essays/on-kerning", "news/second-wind", "news/first-light")]
    [InlineData("title", "news/first-light", "essays/on-kerning", "news/second-wind")]
    [InlineData("words", "news/second-wind", "essays/on-kerning", "news/first-light")]
    public void They_can_be_sorted(string order, params string[] keys) => Assert.Equal(keys, Keys("--sort", order));

    [Theory]
    [InlineData(new[] { "--tag", "sea", "--tag", "lamps" }, new[] { "news/first-light" })]
    [InlineData(new[] { "--collection", "essays" }, new[] { "essays/on-kerning" })]
    [InlineData(new[] { "--from", "2024" }, new[] { "news/first-light" })]
    [InlineData(new[] { "--to", "2023-01" }, new[] { "news/second-wind" })]
    [InlineData(new[] { "--source", "harbour news" }, new[] { "news/first-light" })]
    [InlineData(new[] { "--author", "Ada Lindqvist" }, new[] { "essays/on-kerning" })]
    [InlineData(new[] { "--language", "EN" }, new[] { "essays/on-kerning" })]
    [InlineData(new[] { "--containing", "the night" }, new[] { "news/second-wind" })]
    [InlineData(new[] { "--skip", "1", "-n", "1" }, new[] { "news/first-light" })]
    public void They_can_be_chosen(string[] options, string[] keys) => Assert.Equal(keys, Keys(options));

    [Fact]
    public void A_table_is_for_people()
    {
        ToolRun run = _folder.Run("list", "-n", "2");

        Assert.Equal(0, run.Code);
        Assert.Matches(@"^Date +Key +Title +Words *$", run.Lines[0]);
        Assert.Matches(@"^2024-05-20 +news/first-light +First Light +4 *$", run.Lines[2]);
        Assert.Equal("2 of 3 articles", run.Lines[^1]);
    }

    [Fact]
    public void Drafts_are_listed_and_marked()
    {
        _folder.Write("news/plan.md", "---\ntitle: The Plan\ndraft: true\n---\n\nLater.\n");

        Assert.Matches("The Plan \\(draft\\)", _folder.Run("list").Output);
        Assert.Equal(
            ["news/plan"],
            _folder.Run("list", "--json").Json.GetProperty("articles").EnumerateArray()
                .Where(static article => article.GetProperty("isDraft").GetBoolean())
                .Select(KeyOf));
    }

    [Theory]
    [InlineData(2, "--from", "tomorrow")]
    [InlineData(2, "--sort", "size")]
    [InlineData(2, "--no-such-option")]
    [InlineData(3, "--collection", "poems")]
    public void What_is_wrong_is_said(int code, params string[] options)
    {
        ToolRun run = _folder.Run("list", options);

        Assert.Equal(code, run.Code);
        Assert.Contains(options[^1], run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_cannot_be_read()
    {
        var run = ToolRun.Of("list", Path.Combine(_folder.Path, "nowhere"));

        Assert.Equal(3, run.Code);
        Assert.StartsWith("There is no file or folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_articles_says_so()
    {
        using TextFolder empty = new();
        empty.Write("notes.rst", "Title\n\nText");

        Assert.Contains("--extensions", empty.Run("list").Error, StringComparison.Ordinal);
        Assert.Equal(0, empty.Run("list", "--extensions", "rst").Code);
    }

    private string[] Keys(params string[] options) =>
        [.. _folder.Run("list", ["--json", .. options]).Json.GetProperty("articles").EnumerateArray().Select(KeyOf)];

    private static string KeyOf(JsonElement article) => article.GetProperty("key").GetString()!;
}
