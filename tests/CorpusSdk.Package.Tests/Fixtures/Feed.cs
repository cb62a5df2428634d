using System.Globalization;
using System.Reflection;
using System.Security;
using System.Text.Json;
using CorpusSdk.Package.Tests.Fixtures;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Feed))]
// A build uses all processors by itself.
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace CorpusSdk.Package.Tests.Fixtures;

/// <summary>
/// The packages, made of the sources once for all tests, in a folder that is a NuGet source for the consumers below it. The
/// sources' own output folders stay as they are.
/// </summary>
public sealed class Feed : IDisposable
{
    public Feed()
    {
        Directory.CreateDirectory(Packages);
        WriteFilter();
        Dotnet.Run(
            Root, "pack", "product.slnf", "-c", "Release", "--artifacts-path", Path.Combine(Root, "artifacts"), "-o", Packages,
            $"-p:MinVerVersionOverride={Version}", "-p:RunAnalyzers=false", "-p:UseSharedCompilation=false").AssertSuccess();
        WriteSurroundings();
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("corpus-feed-").FullName;

    public string Packages => Path.Combine(Root, "feed");

    public string Version { get; } = string.Create(
        CultureInfo.InvariantCulture, $"{Metadata("ReleaseLine")}.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}");

    /// <summary>The folder with the sources.</summary>
    public static string Repository { get; } = Metadata("Repository");

    /// <summary>The file of a package that is in the feed.</summary>
    public string PackageFile(string package, string? version = null) => Path.Combine(Packages, $"{package}.{version ?? Version}.nupkg");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void WriteFilter()
    {
        string[] projects =
        [
            "runtime/CorpusSdk/CorpusSdk.csproj",
            "runtime/CorpusSdk.EntityFrameworkCore/CorpusSdk.EntityFrameworkCore.csproj",
            "runtime/CorpusSdk.Templates/CorpusSdk.Templates.csproj",
            "runtime/CorpusSdk.Xunit/CorpusSdk.Xunit.csproj",
            "runtime/CorpusSdk.Loading/CorpusSdk.Loading.csproj",
            "runtime/CorpusSdk.Markdown/CorpusSdk.Markdown.csproj",
            "runtime/CorpusSdk.Text/CorpusSdk.Text.csproj",
            "runtime/CorpusSdk.Tool/CorpusSdk.Tool.csproj",
            "generator/CorpusSdk.Parsing/CorpusSdk.Parsing.csproj",
            "generator/CorpusSdk.Generator/CorpusSdk.Generator.csproj",
            "generator/CorpusSdk.CodeFixes/CorpusSdk.CodeFixes.csproj",
            "generator/CorpusSdk.Build/CorpusSdk.Build.csproj",
        ];
        // Projects are named as the solution does, which has backslashes everywhere.
        var filter = new
        {
            solution = new
            {
                path = Path.Combine(Repository, "CorpusSdk.sln"),
                projects = projects.Select(project => project.Replace('/', '\\'))
            }
        };
        File.WriteAllText(Path.Combine(Root, "product.slnf"), JsonSerializer.Serialize(filter));
    }

    /// <summary>What every consumer gets from the folders above it: the source, a packages folder of its own, no servers.</summary>
    private void WriteSurroundings()
    {
        File.WriteAllText(Path.Combine(Root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{SecurityElement.Escape(Packages)}" />
              </packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(Root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{SecurityElement.Escape(Path.Combine(Root, "packages"))}</RestorePackagesPath>
                <RestoreFallbackFolders>{SecurityElement.Escape(MachinePackages())}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
                <UseSharedCompilation>false</UseSharedCompilation>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(Root, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(Root, "Directory.Packages.props"), "<Project />");
    }

    private static string Metadata(string key) =>
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;

    /// <summary>What the machine has already, such as the compiler to native code, is not fetched again.</summary>
    private static string MachinePackages()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? folder : "";
    }
}
