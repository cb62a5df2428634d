using System.Text.Json;
using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>What a project says of a file beside its being an article: that it is copied, packed, or read by another analyzer.</summary>
public class ItemMetadataTests(Feed feed)
{
    [Fact]
    public void What_a_None_item_says_of_an_article_counts() => Assert.Equal(
        [
            "corpus/news/a.txt CopyToOutputDirectory=PreserveNewest Link=texts/a.txt",
            "corpus/news/b.txt Pack=true PackagePath=texts",
            "corpus/news/c.txt CopyToPublishDirectory=Always",
        ],
        ItemsOf("none", "None", """
            <None Update="corpus/news/a.txt" CopyToOutputDirectory="PreserveNewest" Link="texts/a.txt" />
            <None Update="corpus/news/b.txt" Pack="true" PackagePath="texts" />
            <None Update="corpus/news/c.txt" CopyToPublishDirectory="Always" />
            """));

    [Fact]
    public void What_an_Article_item_says_of_its_file_counts() => Assert.Equal(
        [
            "corpus/news/a.txt CopyToOutputDirectory=Always Pack=true PackagePath=texts",
            "corpus/news/b.txt CopyToOutputDirectory=Never",
        ],
        ItemsOf("article", "None", """
            <None Update="corpus/news/b.txt" CopyToOutputDirectory="Never" />
            <Article Update="corpus/news/a.txt" CopyToOutputDirectory="Always" Pack="true" PackagePath="texts" />
            <Article Update="corpus/news/b.txt" CopyToOutputDirectory="Always" />
            """));

    [Theory]
    [InlineData("Packed", "corpus/news/a.txt Kind=words")]
    [InlineData("Literal",
        "corpus/news/a.txt Kind=words CorpusSubfolderLength=5", "corpus/news/b.txt CorpusSubfolderLength=5",
        "corpus/news/c.txt CorpusCollection=Letters CorpusSubfolderLength=0")]
    public void An_additional_file_of_another_analyzer_stays_one(string storage, params string[] expected) => Assert.Equal(
        expected,
        ItemsOf("additional " + storage, "AdditionalFiles", """
            <Article Remove="corpus/news/c.txt" />
            <AdditionalFiles Include="corpus/news/a.txt" Kind="words" />
            <AdditionalFiles Include="corpus/news/c.txt" CorpusCollection="Letters" />
            """, $"<CorpusBodyStorage>{storage}</CorpusBodyStorage>"));

    private static readonly string[] Metadata =
    [
        "CopyToOutputDirectory", "CopyToPublishDirectory", "Pack", "PackagePath", "Link", "Kind", "CorpusCollection", "CorpusSubfolderLength",
    ];

    private IEnumerable<string> ItemsOf(string folder, string name, string items, string properties = "")
    {
        var consumer = new Consumer(feed, folder);
        consumer.WriteProjectOfSources("P.csproj", properties, items);
        foreach (string file in (string[])["a", "b", "c"]) consumer.Write($"corpus/news/{file}.txt", "Title\n\nText.\n");

        return consumer.ItemsOf("P.csproj", name).Select(Shown).Order(StringComparer.Ordinal);
    }

    private static string Shown(JsonElement item)
    {
        IEnumerable<string> metadata = Metadata
            .Where(name => item.TryGetProperty(name, out JsonElement value) && value.GetString() is not "")
            .Select(name => $"{name}={item.GetProperty(name).GetString()}");
        return string.Join(' ', [item.GetProperty("Identity").GetString()!.Replace('\\', '/'), .. metadata]);
    }
}
