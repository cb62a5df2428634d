using System.IO.Compression;
using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>What is in the package, and where those look for it who need it.</summary>
public class PackageTests(Feed feed)
{
    [Fact]
    public void The_package_holds_runtime_generator_and_task_with_all_that_they_need()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile);

        Assert.Equal(
            [
                "README.md",
                "analyzers/dotnet/cs/CorpusSdk.Generator.dll",
                "analyzers/dotnet/cs/CorpusSdk.Parsing.dll",
                "analyzers/dotnet/cs/Humanizer.dll",
                "analyzers/dotnet/cs/Microsoft.Bcl.AsyncInterfaces.dll",
                "analyzers/dotnet/cs/System.IO.Pipelines.dll",
                "analyzers/dotnet/cs/System.Text.Encodings.Web.dll",
                "analyzers/dotnet/cs/System.Text.Json.dll",
                "analyzers/dotnet/cs/Tomlyn.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/CorpusSdk.props",
                "build/CorpusSdk.targets",
                "buildTransitive/CorpusSdk.props",
                "buildTransitive/CorpusSdk.targets",
                "lib/net10.0/CorpusSdk.dll",
                "lib/net10.0/CorpusSdk.xml",
                "tasks/netstandard2.0/CorpusSdk.Build.dll",
                "tasks/netstandard2.0/CorpusSdk.Parsing.dll",
                "tasks/netstandard2.0/Microsoft.Bcl.AsyncInterfaces.dll",
                "tasks/netstandard2.0/System.Buffers.dll",
                "tasks/netstandard2.0/System.Collections.Immutable.dll",
                "tasks/netstandard2.0/System.IO.Pipelines.dll",
                "tasks/netstandard2.0/System.Memory.dll",
                "tasks/netstandard2.0/System.Numerics.Vectors.dll",
                "tasks/netstandard2.0/System.Runtime.CompilerServices.Unsafe.dll",
                "tasks/netstandard2.0/System.Text.Encodings.Web.dll",
                "tasks/netstandard2.0/System.Text.Json.dll",
                "tasks/netstandard2.0/System.Threading.Tasks.Extensions.dll",
                "tasks/netstandard2.0/Tomlyn.dll",
                "tasks/netstandard2.0/YamlDotNet.dll",
            ],
            package.Entries.Select(entry => entry.FullName).Where(IsOurs).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_depends_on_nothing()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile);
        using var nuspec = new StreamReader(package.GetEntry("CorpusSdk.nuspec")!.Open());

        Assert.DoesNotContain("<dependency ", nuspec.ReadToEnd(), StringComparison.Ordinal);
    }

    /// <summary>Not what every package has for itself.</summary>
    private static bool IsOurs(string name) =>
        !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name is not ("[Content_Types].xml" or "CorpusSdk.nuspec");
}
