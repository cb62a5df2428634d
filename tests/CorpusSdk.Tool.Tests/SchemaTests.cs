using System.Text.Json;

namespace CorpusSdk.Tool.Tests;

public sealed class SchemaTests : IDisposable
{
    private readonly TextFolder _folder = TextFolder.Small();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Properties_come_with_their_evidence()
    {
        JsonElement type = _folder.Run("schema", "--collection", "news", "--json").Json[0];
        JsonElement level = type.GetProperty("fields").EnumerateArray().First(static field => field.GetProperty("name").GetString() == "Level");

        Assert.Equal("NewsArticle", type.GetProperty("type").GetString());
        Assert.Equal("int", level.GetProperty("type").GetString());
        Assert.Equal(2, level.GetProperty("fitting").GetInt32());
    }

    [Fact]
    public void The_type_is_the_code_of_a_build() =>
        Assert.Contains("public int Level => ", _folder.Run("schema", "--collection", "news", "--format", "csharp").Output, StringComparison.Ordinal);

    [Fact]
    public void The_schema_is_for_editors()
    {
        JsonElement schema = _folder.Run("schema", "--collection", "news", "--format", "json-schema").Json;

        Assert.Contains("\"integer\"", schema.GetProperty("properties").GetProperty("level").GetProperty("type").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_name_articles_and_properties()
    {
        using var newer = TextFolder.Small();
        File.Move(Path.Combine(newer.Path, "essays/on-kerning.md"), Path.Combine(newer.Path, "essays/kerning.md"));
        newer.Write("news/second-wind.md", "---\ntitle: Second Wind\ndate: 2023-01-02\nlevel: high\n---\n\nThe wind.\n");
        newer.Write("news/third-time.md", "---\ntitle: Third Time\nlevel: low\n---\n\nText.\n");
        File.Delete(Path.Combine(newer.Path, "news/first-light.md"));
        JsonElement difference = ToolRun.Of("diff", _folder.Path, newer.Path, "--no-cache", "--json").Json;

        Assert.Equal("news/third-time", difference.GetProperty("added")[0].GetString());
        Assert.Equal("news/first-light", difference.GetProperty("removed")[0].GetString());
        Assert.Equal("news/second-wind", difference.GetProperty("changed")[0].GetString());
        Assert.Equal("essays/kerning", difference.GetProperty("renamed")[0].GetProperty("to").GetString());
        Assert.Contains("NewsArticle.Level: int → string", difference.GetProperty("api").EnumerateArray().Select(static line => line.GetString()));
    }

    [Fact]
    public void Statistics_count()
    {
        JsonElement statistics = _folder.Run("stats", "--json").Json;

        Assert.Equal(3, statistics.GetProperty("articles").GetInt32());
        Assert.Equal(15, statistics.GetProperty("words").GetInt32());
        Assert.Equal("2023-01-02", statistics.GetProperty("first").GetString());
        Assert.Equal("sea", statistics.GetProperty("tags")[0].GetProperty("value").GetString());
    }

    [Fact]
    public void A_new_project_is_one_of_the_template()
    {
        using TextFolder empty = new();
        string folder = Path.Combine(empty.Path, "made");

        Assert.Equal(0, ToolRun.Of("new", "Harbour.Notes", "-o", folder).Code);
        Assert.True(File.Exists(Path.Combine(folder, "Harbour.Notes.csproj")));
        Assert.Equal(0, ToolRun.Of("check", folder, "--no-cache").Code);
        Assert.Equal(3, ToolRun.Of("new", "Harbour.Notes", "-o", folder).Code);
        Assert.Equal(2, ToolRun.Of("new", "../outside").Code);
    }
}
