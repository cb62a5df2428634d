using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>Corpora as class libraries, which others use without knowing how they are made.</summary>
public class LibraryTests(Feed feed)
{
    private static readonly string[] Libraries = ["Wire/bin/Debug/net10.0/Wire.dll", "Magazine/bin/Debug/net10.0/Magazine.dll"];

    [Fact]
    public void Two_corpora_are_built_at_once_used_by_one_program_and_the_same_each_time()
    {
        var consumer = new Consumer(feed, "libraries");
        Corpora.WriteLibraries(consumer);
        const string References = "<ProjectReference Include=\"../Wire/Wire.csproj;../Magazine/Magazine.csproj\" />";
        Corpora.WritePrograms(consumer, References);
        consumer.WriteSolution(["Magazine/Magazine.csproj", "Wire/Wire.csproj", .. Corpora.Programs]);

        consumer.Build("All.slnx", "-m:2").AssertSuccess();
        Assert.All(Corpora.Programs, program => Assert.Equal(Corpora.Printed, consumer.Run(program)));
        byte[][] first = [.. Libraries.Select(file => File.ReadAllBytes(consumer.In(file)))];

        foreach (string folder in (string[])["Wire", "Magazine"])
        {
            Directory.Delete(consumer.In($"{folder}/obj"), recursive: true);
            Directory.Delete(consumer.In($"{folder}/bin"), recursive: true);
        }

        consumer.Build("All.slnx", "-m:2").AssertSuccess();
        Assert.Equal(first, Libraries.Select(file => File.ReadAllBytes(consumer.In(file))));
    }

    [Fact]
    public void A_library_for_several_frameworks_has_its_corpus_in_each()
    {
        var consumer = new Consumer(feed, "frameworks");
        // The runtime is for .NET 10: an older framework gets the library without articles.
        consumer.WriteProject(
            "Wire.csproj",
            null,
            "<TargetFramework></TargetFramework><TargetFrameworks>net10.0;net10.0-windows;netstandard2.0</TargetFrameworks><ImplicitUsings>disable</ImplicitUsings><LangVersion>14</LangVersion><EnableWindowsTargeting>true</EnableWindowsTargeting><DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>",
            $"<PackageReference Include=\"CorpusSdk\" Version=\"{feed.Version}\" Condition=\"$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net10.0'))\" />");
        consumer.Write("corpus/news/ministers-meet.txt", "Ministers Meet\n\nThey met.\n");

        consumer.Build().AssertSuccess();

        Assert.True(File.Exists(consumer.In("bin/Debug/netstandard2.0/Wire.dll")));
        Assert.NotNull(consumer.Packed("obj/Debug/net10.0"));
        Assert.Equal(
            File.ReadAllBytes(consumer.Packed("obj/Debug/net10.0")!), File.ReadAllBytes(consumer.Packed("obj/Debug/net10.0-windows")!));
        Assert.All(
            (string[])["net10.0", "net10.0-windows"],
            framework => Assert.True(Holds(consumer.In($"bin/Debug/{framework}/Wire.dll"), "They met."u8)));
    }

    [Fact]
    public void A_library_may_be_compliant_and_have_its_public_api_watched()
    {
        var consumer = new Consumer(feed, "watched");
        (string Name, string Properties, string Config)[] projects =
        [
            ("Watched", "", ""),
            ("Silent", "", "is_global = true\ndotnet_diagnostic.RS0016.severity = none\n"),
            ("Hidden", "<CorpusVisibility>internal</CorpusVisibility>", ""),
        ];
        foreach ((string name, string properties, string config) in projects)
        {
            consumer.WriteProject(
                $"{name}/{name}.csproj",
                properties + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
                "<PackageReference Include=\"Microsoft.CodeAnalysis.PublicApiAnalyzers\" Version=\"4.14.0\" PrivateAssets=\"all\" />");
            consumer.Write($"{name}/corpus/news/ministers-meet.md", "---\ntitle: Ministers Meet\ndate: 2021-12-22\n---\nThey met.\n");
            consumer.Write($"{name}/Compliant.cs", "[assembly: System.CLSCompliant(true)]\n");
            consumer.Write($"{name}/PublicAPI.Shipped.txt", "#nullable enable\n");
            consumer.Write($"{name}/PublicAPI.Unshipped.txt", "#nullable enable\n");
            if (config.Length > 0) consumer.Write($"{name}/.globalconfig", config);
        }

        consumer.WriteSolution(projects.Select(static project => $"{project.Name}/{project.Name}.csproj"));
        string output = consumer.Build("All.slnx", "-m:2").AssertFailure().Output;

        string[] errors = [.. output.Split('\n').Where(static line => line.Contains(": error ", StringComparison.Ordinal))];
        Assert.NotEmpty(errors);
        Assert.All(errors, static line => Assert.Contains(": error RS0016: ", line, StringComparison.Ordinal));
        Assert.All(errors, static line => Assert.Contains("Watched.csproj", line, StringComparison.Ordinal));
    }

    private static bool Holds(string file, ReadOnlySpan<byte> bytes) => File.ReadAllBytes(file).AsSpan().IndexOf(bytes) >= 0;
}
