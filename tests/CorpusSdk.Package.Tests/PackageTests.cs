using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
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
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/CorpusSdk.props",
                "build/CorpusSdk.targets",
                "buildTransitive/CorpusSdk.props",
                "buildTransitive/CorpusSdk.targets",
                "lib/net10.0/CorpusSdk.dll",
                "lib/net10.0/CorpusSdk.xml",
                "tasks/netstandard2.0/CorpusSdk.Build.dll",
                "tasks/netstandard2.0/CorpusSdk.Parsing.dll",
                "tasks/netstandard2.0/YamlDotNet.dll",
            ],
            package.Entries.Select(entry => entry.FullName).Where(IsOurs).Where(name => !IsPrecompiled(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_builds_and_starts_run_is_there_as_machine_code_of_the_platform_that_packed_it()
    {
        string platform = RuntimeInformation.RuntimeIdentifier;
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile);
        string[] precompiled = [.. package.Entries.Select(entry => entry.FullName).Where(IsPrecompiled).Order(StringComparer.Ordinal)];

        Assert.Equal(
            [
                $"precompiled/{platform}/CorpusSdk.Build.dll",
                $"precompiled/{platform}/CorpusSdk.Generator.dll",
                $"precompiled/{platform}/CorpusSdk.Parsing.dll",
                $"precompiled/{platform}/Humanizer.dll",
                $"precompiled/{platform}/YamlDotNet.dll",
                $"runtimes/{platform}/lib/net10.0/CorpusSdk.dll",
            ],
            precompiled);
        Assert.All(precompiled, name => Assert.True(HasMachineCode(package.GetEntry(name)!), name));
    }

    [Fact]
    public void The_package_depends_on_nothing()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile);
        using var nuspec = new StreamReader(package.GetEntry("CorpusSdk.nuspec")!.Open());

        Assert.DoesNotContain("<dependency ", nuspec.ReadToEnd(), StringComparison.Ordinal);
    }

    private static bool IsPrecompiled(string name) =>
        name.StartsWith("precompiled/", StringComparison.Ordinal) || name.StartsWith("runtimes/", StringComparison.Ordinal);

    private static bool HasMachineCode(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using (Stream stream = entry.Open()) stream.CopyTo(bytes);
        bytes.Position = 0;
        using var image = new PEReader(bytes);
        return image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    /// <summary>Not what every package has for itself.</summary>
    private static bool IsOurs(string name) =>
        !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name is not ("[Content_Types].xml" or "CorpusSdk.nuspec");
}
