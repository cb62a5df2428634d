using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>What is in the package, and where those look for it who need it.</summary>
public class PackageTests(Feed feed)
{
    /// <summary>The kind of record that holds a source in symbols, as the format of portable symbols names it.</summary>
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void The_package_holds_runtime_generator_and_task_with_all_that_they_need()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile("CorpusSdk"));

        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.md",
                "analyzers/dotnet/cs/CorpusSdk.CodeFixes.dll",
                "analyzers/dotnet/cs/CorpusSdk.Generator.dll",
                "analyzers/dotnet/cs/CorpusSdk.Parsing.dll",
                "analyzers/dotnet/cs/Humanizer.dll",
                "analyzers/dotnet/cs/Microsoft.Bcl.AsyncInterfaces.dll",
                "analyzers/dotnet/cs/System.IO.Pipelines.dll",
                "analyzers/dotnet/cs/System.Text.Encodings.Web.dll",
                "analyzers/dotnet/cs/System.Text.Json.dll",
                "analyzers/dotnet/cs/Tomlyn.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/net10.0/CorpusSdk.props",
                "build/net10.0/CorpusSdk.targets",
                "icon.png",
                "lib/net10.0/CorpusSdk.dll",
                "lib/net10.0/CorpusSdk.xml",
                "tasks/netstandard2.0/CorpusSdk.Build.dll",
                "tasks/netstandard2.0/CorpusSdk.Parsing.dll",
                "tasks/netstandard2.0/Microsoft.Bcl.AsyncInterfaces.dll",
                "tasks/netstandard2.0/System.Buffers.dll",
                "tasks/netstandard2.0/System.Collections.Immutable.dll",
                "tasks/netstandard2.0/System.IO.Pipelines.dll",
                "tasks/netstandard2.0/System.Numerics.Vectors.dll",
                "tasks/netstandard2.0/System.Runtime.CompilerServices.Unsafe.dll",
                "tasks/netstandard2.0/System.Text.Encodings.Web.dll",
                "tasks/netstandard2.0/System.Text.Json.dll",
                "tasks/netstandard2.0/System.Threading.Tasks.Extensions.dll",
                "tasks/netstandard2.0/Tomlyn.dll",
                "tasks/netstandard2.0/YamlDotNet.dll",
            ],
            package.Entries
                .Select(entry => entry.FullName)
                .Where(IsOurs)
                .Where(name => !IsPrecompiled(name))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_builds_and_starts_run_is_there_as_machine_code_of_the_platform_that_packed_it()
    {
        string platform = RuntimeInformation.RuntimeIdentifier;
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile("CorpusSdk"));
        string[] precompiled = [.. package.Entries.Select(entry => entry.FullName).Where(IsPrecompiled).Order(StringComparer.Ordinal)];

        Assert.Equal(
            [
                $"precompiled/{platform}/CorpusSdk.Build.dll",
                $"precompiled/{platform}/CorpusSdk.Generator.dll",
                $"precompiled/{platform}/CorpusSdk.Parsing.dll",
                $"precompiled/{platform}/Humanizer.dll",
                $"precompiled/{platform}/Tomlyn.dll",
                $"precompiled/{platform}/YamlDotNet.dll",
                $"runtimes/{platform}/lib/net10.0/CorpusSdk.dll",
            ],
            precompiled);
        Assert.All(precompiled, name => Assert.True(HasMachineCode(package.GetEntry(name)!), name));
    }

    [Theory]
    [InlineData("CorpusSdk")]
    [InlineData("CorpusSdk.Templates")]
    public void A_package_depends_on_nothing_and_shows_what_it_is(string name)
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile(name));
        using var reader = new StreamReader(package.GetEntry($"{name}.nuspec")!.Open());
        string nuspec = reader.ReadToEnd();

        Assert.DoesNotContain("<dependency ", nuspec, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", nuspec, StringComparison.Ordinal);
        Assert.Contains("<icon>icon.png</icon>", nuspec, StringComparison.Ordinal);
        Assert.Contains("""<license type="expression">MIT</license>""", nuspec, StringComparison.Ordinal);
        Assert.NotNull(package.GetEntry("icon.png"));
        Assert.NotNull(package.GetEntry("README.md"));
    }

    [Fact]
    public void An_assembly_has_its_symbols_and_sources_in_it_and_names_no_folder_of_the_machine()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile("CorpusSdk"));
        ZipArchiveEntry[] assemblies = [
            .. package.Entries.Where(
                entry =>
                    entry.Name.StartsWith("CorpusSdk", StringComparison.Ordinal)
                        && entry.Name.EndsWith(".dll", StringComparison.Ordinal)
                        && !IsPrecompiled(entry.FullName))];

        Assert.Equal(6, assemblies.Length);
        Assert.All(assemblies, entry =>
        {
            string[] documents = [.. Documents(entry)];
            Assert.NotEmpty(documents);
            Assert.All(documents, path => Assert.StartsWith("/_/", path, StringComparison.Ordinal));
        });
    }

    /// <summary>The paths of an assembly's sources, each of which has to be embedded.</summary>
    private static IEnumerable<string> Documents(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using (Stream stream = entry.Open()) stream.CopyTo(content);
        content.Position = 0;
        using var assembly = new PEReader(content);
        using MetadataReaderProvider symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(
            assembly.ReadDebugDirectory().Single(item => item.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));
        MetadataReader reader = symbols.GetMetadataReader();
        foreach (DocumentHandle handle in reader.Documents)
        {
            Assert.Contains(
                reader.GetCustomDebugInformation(handle),
                information => reader.GetGuid(reader.GetCustomDebugInformation(information).Kind) == EmbeddedSource);
            yield return reader.GetString(reader.GetDocument(handle).Name);
        }
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
        !name.StartsWith("_rels/", StringComparison.Ordinal)
        && !name.StartsWith("package/", StringComparison.Ordinal)
        && name is not ("[Content_Types].xml" or "CorpusSdk.nuspec");
}
