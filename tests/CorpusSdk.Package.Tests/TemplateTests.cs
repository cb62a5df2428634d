using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>Projects made with <c>dotnet new</c> build, pack and pass as they are.</summary>
public class TemplateTests(Feed feed)
{
    [Fact]
    public void A_new_corpus_packs_and_new_tests_pass()
    {
        var projects = new Consumer(feed, "new");
        // A folder of its own for what is installed leaves the machine's templates alone.
        string[] hive = ["--debug:custom-hive", projects.In("hive")];
        projects.Dotnet(["new", "install", feed.PackageFile("CorpusSdk.Templates"), .. hive]).AssertSuccess();

        projects.Dotnet(["new", "corpus", "-o", "Harbour.Notes", "--no-restore", .. hive]).AssertSuccess();
        // The package that is tested here is no release, which a release must not depend on.
        projects
            .Dotnet("pack", "Harbour.Notes", "-tl:off", "-warnaserror", "-p:NoWarn=NU5104", "-o", projects.In("packed"))
            .AssertSuccess();
        Assert.True(File.Exists(projects.In("packed/Harbour.Notes.1.0.0.nupkg")));

        projects.Dotnet(["new", "corpus-tests", "-o", "harbour tests", "--no-restore", .. hive]).AssertSuccess();
        var tests = new Consumer(feed, "new/harbour tests");
        tests.Build("-warnaserror").AssertSuccess();
        string output = tests.Dotnet("test", "--no-build").AssertSuccess().Output;
        Assert.Contains("total: 3", output, StringComparison.Ordinal);
        Assert.Contains("failed: 0", output, StringComparison.Ordinal);
    }
}
