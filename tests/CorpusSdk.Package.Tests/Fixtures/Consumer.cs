using System.Text.Json;

namespace CorpusSdk.Package.Tests.Fixtures;

/// <summary>A folder with projects that use the package, as its users write them.</summary>
internal sealed class Consumer
{
    private readonly Feed _feed;

    public Consumer(Feed feed, string folder)
    {
        _feed = feed;
        Folder = Path.Combine(feed.Root, folder);
        Directory.CreateDirectory(Folder);
    }

    public string Folder { get; }

    public string In(string relative) => Path.Combine(Folder, relative);

    /// <summary>The newest packed corpus in a folder; null when there is none.</summary>
    public string? Packed(string folder) => Newest(folder, "*.corpus.*.pack");

    /// <summary>The newest file of a pattern in a folder; null when there is none.</summary>
    public string? Newest(string folder, string pattern) =>
        Directory.Exists(In(folder)) ? Directory.EnumerateFiles(In(folder), pattern).MaxBy(File.GetLastWriteTimeUtc) : null;

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(relative))!);
        File.WriteAllText(In(relative), text);
    }

    /// <summary>Writes a project for .NET 10 that references the package.</summary>
    public void WriteProject(string relative, string properties = "", string items = "") =>
        WriteProject(relative, "CorpusSdk", properties, items);

    public void WriteProject(string relative, string? package, string properties, string items) => Write(relative, $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>

          <ItemGroup>
            {(package is null ? "" : $"<PackageReference Include=\"{package}\" Version=\"{_feed.Version}\" />")}
            {items}
          </ItemGroup>

        </Project>
        """);

    /// <summary>Writes a project that imports the sources' own build files instead of a package, to look at its items.</summary>
    public void WriteProjectOfSources(string relative, string properties = "", string items = "") => Write(relative, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="{Feed.Repository}/runtime/CorpusSdk/build/CorpusSdk.props" />
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
          <Import Project="{Feed.Repository}/runtime/CorpusSdk/build/CorpusSdk.targets" />
        </Project>
        """);

    /// <summary>The items that a project has before any target runs.</summary>
    public IReadOnlyList<JsonElement> ItemsOf(string project, string name, params IEnumerable<string> arguments)
    {
        string output = Dotnet(["msbuild", project, "-getItem:" + name, .. arguments]).AssertSuccess().Output;
        using var items = JsonDocument.Parse(output);
        return [.. items.RootElement.GetProperty("Items").GetProperty(name).EnumerateArray().Select(static item => item.Clone())];
    }

    /// <summary>Writes the solution <c>All.slnx</c>, so that one command builds several projects.</summary>
    public void WriteSolution(params IEnumerable<string> projects) =>
        Write("All.slnx", $"<Solution>{string.Concat(projects.Select(project => $"<Project Path=\"{project}\" />"))}</Solution>");

    public DotnetResult Dotnet(params IEnumerable<string> arguments) => Fixtures.Dotnet.Run(Folder, arguments);

    public DotnetResult Build(params IEnumerable<string> arguments) => Dotnet(["build", "-tl:off", .. arguments]);

    /// <summary>Runs a program that was built for debugging, and returns what it prints.</summary>
    public string Run(string project) =>
        Dotnet(In(Path.Combine(
            Path.GetDirectoryName(project)!, "bin", "Debug", "net10.0", Path.GetFileNameWithoutExtension(project) + ".dll")))
            .AssertSuccess().Output;

    /// <summary>Writes another text, with a time that says so.</summary>
    public void Edit(string relative, Func<string, string> edit)
    {
        DateTime before = File.GetLastWriteTimeUtc(In(relative));
        File.WriteAllText(In(relative), edit(File.ReadAllText(In(relative))));
        if (File.GetLastWriteTimeUtc(In(relative)) <= before) File.SetLastWriteTimeUtc(In(relative), before.AddSeconds(1));
    }
}
