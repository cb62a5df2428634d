using System.Text.Json;
using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>The schemas of front matter, from a build to files that an editor reads.</summary>
public class JsonSchemaTests(Feed feed)
{
    private const string Essays = "schemas/essays.schema.json";

    [Fact]
    public void A_build_writes_a_file_for_each_collection_and_a_clean_leaves_them()
    {
        Consumer shop = Shop.In(feed, "with schemas", Shop.Strict + "<CorpusJsonSchemaFolder>schemas</CorpusJsonSchemaFolder>");
        shop.Write("schemas/own.schema.json", "{}");
        shop.Build().AssertSuccess();

        Assert.Equal(
            ["articles.schema.json", "essays.schema.json", "letters.schema.json", "news.schema.json", "own.schema.json"],
            Directory.GetFiles(shop.In("schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using var schema = JsonDocument.Parse(File.ReadAllText(shop.In(Essays)));
        Assert.Equal("Essays", schema.RootElement.GetProperty("title").GetString());
        Assert.StartsWith(
            "The title", schema.RootElement.GetProperty("properties").GetProperty("title").GetProperty("description").GetString(),
            StringComparison.Ordinal);

        DateTime written = File.GetLastWriteTimeUtc(shop.In(Essays));
        shop.Edit(Shop.News, text => text + "\nMore.\n");
        shop.Build("--no-restore").AssertSuccess();
        Assert.Equal(written, File.GetLastWriteTimeUtc(shop.In(Essays)));

        string first = File.ReadAllText(shop.In(Essays));
        File.Delete(shop.In(Essays));
        shop.Build("--no-restore").AssertSuccess();
        Assert.Equal(first, File.ReadAllText(shop.In(Essays)));

        shop.Edit(
            "corpus/essays/on-kerning.md", text => text.Replace("language: en", "language: en\r\nrating: 5", StringComparison.Ordinal));
        shop.Build("--no-restore").AssertSuccess();
        Assert.Contains("\"rating\"", File.ReadAllText(shop.In(Essays)), StringComparison.Ordinal);

        shop.Dotnet("clean").AssertSuccess();
        Assert.True(File.Exists(shop.In(Essays)));
    }
}
