namespace CorpusSdk.Parsing.Tests;

/// <summary>14,142 reference pages: the scale that users have.</summary>
public class PowerShellDocsTests
{
    [Fact]
    public void All_pages_but_one_are_articles_without_a_problem()
    {
        IReadOnlyList<CorpusFile> files = SharedCorpus.PowerShellDocs.Files;
        Assert.Equal(14_142, files.Count);
        Assert.Equal(14_141, files.Count(file => file.Result.Article?.Format == "front matter"));
        Assert.Equal(
            ["winserver2025-ps/DnsServer/Set-DnsServerEncryptionProtocol.md(3,19) CORPUS202"], SharedCorpus.PowerShellDocs.Problems);
    }

    [Fact]
    public void Titles_are_read_as_they_stand()
    {
        int compared = 0;
        foreach (CorpusFile file in SharedCorpus.PowerShellDocs.Files)
        {
            if (file.Result.Article is not { } article) continue;
            string? line = file.Lines
                .Skip(1)
                .TakeWhile(line => line != "---")
                .FirstOrDefault(line => line.StartsWith("title:", StringComparison.OrdinalIgnoreCase));
            if (line is null) continue;
            Assert.Equal(line["title:".Length..].Trim().Trim('"', '\''), article.Title);
            compared++;
        }

        Assert.InRange(compared, 14_000, 14_141);
    }
}
