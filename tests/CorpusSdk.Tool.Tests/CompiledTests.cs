using System.IO.Compression;
using CorpusSdk.Sample;

namespace CorpusSdk.Tool.Tests;

/// <summary>A compiled corpus is read as a folder is, without running it.</summary>
public sealed class CompiledTests
{
    public static string Sample { get; } = typeof(Corpus).Assembly.Location;

    [Fact]
    public void It_has_the_articles_of_its_project()
    {
        int count = ToolRun.Of("list", Sample, "--json").Json.GetProperty("count").GetInt32();

        Assert.Equal(Corpus.Articles.Count, count);
    }

    [Fact]
    public void An_article_is_shown_to_the_letter()
    {
        NewsArticle article = Corpus.News["000-7687692cd4fda39e"];

        Assert.Equal(article.Body, ToolRun.Of("show", "news/000-7687692cd4fda39e", "--body", "-c", Sample).Output);
        Assert.Equal(article.Title, ToolRun.Of("show", "000-7687692cd4fda39e", "--json", "-c", Sample).Json.GetProperty("title").GetString());
    }

    [Fact]
    public void It_is_searched_in_place()
    {
        var run = ToolRun.Of("search", "nato \"defense minister\"", "--json", "-c", Sample);

        Assert.Equal("000-7687692cd4fda39e", run.Json.GetProperty("hits")[0].GetProperty("article").GetProperty("id").GetString());
        Assert.Equal(2, ToolRun.Of("search", "nato(", "-c", Sample).Code);
    }

    [Fact]
    public void It_is_verified_and_damage_is_found()
    {
        Assert.Equal(0, ToolRun.Of("verify", Sample).Code);

        string copy = Path.Combine(Directory.CreateTempSubdirectory("corpus-tool-").FullName, "Damaged.dll");
        byte[] bytes = File.ReadAllBytes(Sample);
        int place = bytes.AsSpan().IndexOf("spoke to NATO Secretary"u8);
        bytes[place] ^= 1;
        File.WriteAllBytes(copy, bytes);
        var run = ToolRun.Of("verify", copy, "--json");

        Assert.Equal(1, run.Code);
        Assert.Equal(1, run.Json.GetProperty("damaged").GetArrayLength());
    }

    [Fact]
    public void A_package_is_read_as_its_assembly()
    {
        string package = Path.Combine(Directory.CreateTempSubdirectory("corpus-tool-").FullName, "Sample.1.0.0.nupkg");
        using (ZipArchive archive = ZipFile.Open(package, ZipArchiveMode.Create))
        {
            archive.CreateEntryFromFile(Sample, "lib/net10.0/" + Path.GetFileName(Sample));
        }

        Assert.Equal(0, ToolRun.Of("diff", Sample, package).Code);
    }

    [Fact]
    public void Types_are_those_that_its_project_infers()
    {
        string folder = Path.Combine(ProjectFolder.Path, "../../corpus");
        var difference = ToolRun.Of("diff", folder, Sample, "--no-cache", "--json");

        Assert.Equal(0, difference.Json.GetProperty("api").GetArrayLength());
        Assert.Equal(Corpus.Articles.Count, difference.Json.GetProperty("unchanged").GetInt32());
    }

    [Theory]
    [InlineData("xunit.v3.core.dll", "has no packed corpus")]
    [InlineData("CorpusSdk.Tool.Tests.runtimeconfig.json", "is no corpus")]
    public void Other_files_are_no_corpora(string file, string said)
    {
        var run = ToolRun.Of("list", Path.Combine(AppContext.BaseDirectory, file));

        Assert.Equal(3, run.Code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }
}
