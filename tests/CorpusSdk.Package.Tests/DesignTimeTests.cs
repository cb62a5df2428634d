using System.Text.Json;
using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>An editor is told of the articles themselves, a build of their index alone.</summary>
public class DesignTimeTests(Feed feed)
{
    [Fact]
    public void An_editor_gets_the_articles_and_a_build_their_index()
    {
        Consumer shop = Shop.In(feed, "design-time");
        shop.Dotnet("restore").AssertSuccess();

        Assert.Equal(
            [("Größe.txt", ""), ("ministers-meet.txt", ""), ("on-kerning.md", ""), ("to-the-editor.txt", ""), ("top.txt", "")],
            AdditionalFiles(shop, "-p:DesignTimeBuild=true"));
        Assert.Null(shop.Packed("obj/Debug/net10.0"));

        (string name, string isIndex) = Assert.Single(AdditionalFiles(shop));
        Assert.Matches(@"^Shop\.corpus\.[0-9a-f]{16}\.index\.txt$", name);
        Assert.Equal("true", isIndex);
    }

    private static IEnumerable<(string Name, string IsIndex)> AdditionalFiles(Consumer shop, params string[] properties)
    {
        string output = shop
            .Build(["--no-restore", "-t:ResolveReferences;GenerateMSBuildEditorConfigFile", "-getItem:AdditionalFiles", .. properties])
            .AssertSuccess().Output;
        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
            .Select(item =>
                (Path.GetFileName(item.GetProperty("Identity").GetString()!),
                    item.TryGetProperty("CorpusIndex", out JsonElement index) ? index.GetString()! : ""))
            .OrderBy(item => item.Item1, StringComparer.Ordinal)];
    }
}
