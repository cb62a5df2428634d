using System.IO.Compression;
using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>The command as somebody without a project gets it.</summary>
public class ToolTests(Feed feed)
{
    [Fact]
    public void The_tool_is_installed_and_reads_a_folder_that_nobody_prepared()
    {
        var person = new Consumer(feed, "person");
        person.Write("texts/letters/first.txt", "The first letter\n\nIt was about the harbour.\n");
        person.Write("texts/letters/second.md", "---\ntitle: The second letter\ndate: 2024-05-20\npages: 3\n---\n\nIt was longer.\n");
        person.Write("texts/letters/third.md", "---\ntitle: The third letter\ndate: 2024-13-20\n---\n\nIt came late.\n");
        person.Dotnet("tool", "install", "CorpusSdk.Tool", "--version", feed.Version, "--tool-path", "tools").AssertSuccess();

        // The command looks for .NET where it usually is, or where this says.
        Environment.SetEnvironmentVariable("DOTNET_ROOT", Path.GetFullPath(Path.Combine(typeof(object).Assembly.Location, "../../../..")));
        DotnetResult check = Corpus(person, "check", "texts", "--no-cache");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("letters/third.md:3:7: error CORPUS101", check.Output, StringComparison.Ordinal);
        Assert.Contains("3 files, 3 articles: 1 error", check.Output, StringComparison.Ordinal);

        Corpus(person, "report", "texts", "--no-cache", "-o", "report.html").AssertSuccess();
        Assert.Contains("The second letter", File.ReadAllText(person.In("report.html")), StringComparison.Ordinal);

        Corpus(person, "export", "texts", "--no-cache", "-o", "letters.parquet").AssertSuccess();
        Assert.Equal("PAR1"u8, File.ReadAllBytes(person.In("letters.parquet")).AsSpan(0, 4));
        string tables = Corpus(person, "export", "texts", "--no-cache", "--distributed").AssertSuccess().Output;
        Assert.Contains("create_distributed_table('\"public\".\"letters\"', 'id')", tables, StringComparison.Ordinal);
        Assert.Contains("harbour", Corpus(person, "search", "harbour", "-c", "texts", "--no-cache").AssertSuccess().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_library_in_the_tool_is_in_its_notices()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile("CorpusSdk.Tool"));
        using var reader = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.md")!.Open());
        string notices = reader.ReadToEnd();

        string[] libraries = [.. package.Entries
            .Where(static entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal))
            .Select(static entry => Path.GetFileNameWithoutExtension(entry.Name))
            .Where(static name => !name.StartsWith("CorpusSdk", StringComparison.Ordinal) && name != "e_sqlite3")
            .Distinct(StringComparer.Ordinal)];
        Assert.Contains("Spectre.Console", libraries);
        Assert.All(libraries, library => Assert.Contains(library, notices, StringComparison.Ordinal));
    }

    private static DotnetResult Corpus(Consumer person, params string[] arguments) =>
        Dotnet.Start(person.In(OperatingSystem.IsWindows() ? "tools/corpus.exe" : "tools/corpus"), person.Folder, arguments);
}
