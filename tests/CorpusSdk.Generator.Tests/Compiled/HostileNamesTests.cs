namespace CorpusSdk.Generator.Tests;

/// <summary>Folders may be called whatever a file system takes: their collections compile.</summary>
public sealed class HostileNamesTests
{
    [Theory]
    [InlineData("हिन्दी")]
    [InlineData("𠮷野家")]
    [InlineData("a\uFE0Fb")]
    [InlineData("Straße")]
    [InlineData("字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字")]
    public void A_collection_of_any_name_has_its_files(string folder)
    {
        BenchRun run = CorpusBench
            .With([($"{folder}/a.txt", "Title\n\nText.\n"), ($"{folder}/b.txt", "Other\n\nText.\n")])
            .WithProperty("CorpusJsonSchemaFolder", "schemas")
            .Run();

        using LoadedCorpus corpus = run.Load();
        Assert.Equal(["Title", "Other"], corpus.Articles.Select(static article => article.Title));
    }
}
