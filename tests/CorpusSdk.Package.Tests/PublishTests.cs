using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>Programs as they are handed out: the packed corpus is read wherever the loader, or none, has put it.</summary>
public class PublishTests(Feed feed)
{
    [Fact]
    public void A_single_file_that_needs_the_framework_prints_its_articles() =>
        AssertPrints(Shop.In(feed, "single-file"), "-p:PublishSingleFile=true", "--no-self-contained");

    /// <summary>It does not search, and so has nothing of the search.</summary>
    [Fact]
    public void A_trimmed_single_file_prints_its_articles()
    {
        Consumer shop = Shop.In(feed, "trimmed");
        AssertPrints(shop, "-p:PublishSingleFile=true", "--self-contained", "-p:PublishTrimmed=true", "-p:TrimMode=full");

        string runtime = Assert.Single(
            Directory.GetFiles(shop.In("obj"), "CorpusSdk.dll", SearchOption.AllDirectories),
            static path => Path.GetFileName(Path.GetDirectoryName(path)) == "linked");
        using var image = new PEReader(File.OpenRead(runtime));
        MetadataReader metadata = image.GetMetadataReader();
        Assert.DoesNotContain(
            "CorpusSdk.Search", metadata.TypeDefinitions.Select(type => metadata.GetString(metadata.GetTypeDefinition(type).Namespace)));
    }

    [Fact]
    public void A_native_program_prints_its_articles() =>
        AssertPrints(Shop.In(feed, "native"), "-p:PublishAot=true", "-p:StripSymbols=false");

    private static void AssertPrints(Consumer shop, params string[] options)
    {
        DotnetResult published = shop.Dotnet(
            ["publish", "-tl:off", "-r", RuntimeInformation.RuntimeIdentifier, "-o", shop.In("published"), .. options]);
        Assert.SkipWhen(Mentions(published, "Platform linker"), "There is no linker on this machine.");
        Assert.SkipWhen(
            Mentions(published, "error NU1101") || Mentions(published, "error NU1102") || Mentions(published, "error NU1301"),
            $"A package of the SDK cannot be restored:\n{published.Output}");
        published.AssertSuccess();

        string program = shop.In(Path.Combine("published", OperatingSystem.IsWindows() ? "Shop.exe" : "Shop"));
        Assert.Empty(Directory.GetFiles(shop.In("published"), "*.dll"));
        Assert.Equal(Shop.Printed, Dotnet.Start(program, shop.Folder).AssertSuccess().Output);
    }

    private static bool Mentions(DotnetResult result, string text) =>
        result.ExitCode != 0 && result.Output.Contains(text, StringComparison.Ordinal);
}
