using System.Xml.Linq;
using CorpusSdk.Generator.Writing;

namespace CorpusSdk.Benchmarks;

/// <summary>A project of somebody who has text files, in a folder of its own beside theirs.</summary>
internal sealed class ConsumerProject
{
    private readonly string _folder;

    /// <param name="parent">Gets the project's folder.</param>
    /// <param name="contender">How the project has the files.</param>
    /// <param name="texts">The files' folder.</param>
    /// <param name="program">The source of the program; null for a library with nothing in it.</param>
    /// <param name="properties">More properties as XML.</param>
    public ConsumerProject(string parent, Contender contender, string texts, string? program = null, string properties = "")
    {
        _folder = Path.Combine(parent, contender.ToString());
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, $"{contender}.csproj"), Project(contender, texts, program is not null, properties));
        File.WriteAllText(Path.Combine(_folder, "Program.cs"), program ?? "internal static class Nothing;\n");
        Dotnet("restore");
    }

    public string Assembly => Path.Combine(_folder, "bin", "Debug", "net10.0", Path.GetFileName(_folder) + ".dll");

    /// <summary>A build of everything but the restore, which is the same for all.</summary>
    public ProcessRun BuildAnew()
    {
        foreach (string output in (ReadOnlySpan<string>)["bin", "obj/Debug"])
            if (Directory.Exists(Path.Combine(_folder, output))) Directory.Delete(Path.Combine(_folder, output), recursive: true);
        return Build();
    }

    /// <summary>In one process and without servers, so that whoever measures it measures the compiler too.</summary>
    public ProcessRun Build() =>
        Dotnet("build", "--no-restore", "-m:1", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-v:q");

    public ProcessRun RunProgram(params IEnumerable<string> arguments) => ProcessRun.Start("dotnet", _folder, [Assembly, .. arguments]);

    private ProcessRun Dotnet(string command, params IEnumerable<string> arguments) =>
        ProcessRun.Start("dotnet", _folder, [command, .. arguments]);

    private static string Project(Contender contender, string texts, bool isProgram, string properties) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>{(isProgram ? "Exe" : "Library")}</OutputType>
            <RootNamespace>Bench</RootNamespace>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
        {Items(contender, texts)}
        </Project>
        """;

    private static string Items(Contender contender, string texts) => contender switch
    {
        Contender.Corpus or Contender.Literal => $"""
              <Import Project="{Toolset.Build}.props" />
              <PropertyGroup>
                <CorpusRoot>{texts}</CorpusRoot>
                <CorpusBodyStorage>{(contender == Contender.Literal ? "Literal" : "Packed")}</CorpusBodyStorage>
                <CorpusTaskAssembly>{Toolset.TaskAssembly}</CorpusTaskAssembly>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Toolset.RuntimeAssembly}" />
                <Analyzer Include="{Toolset.AnalyzerItems}" />
              </ItemGroup>
              <Import Project="{Toolset.Build}.targets" />
            """,
        Contender.Embedded => $"""
              <ItemGroup>
                <EmbeddedResource Include="{texts}/**/*.txt;{texts}/**/*.md" LogicalName="%(RecursiveDir)%(Filename)%(Extension)" WithCulture="false" />
              </ItemGroup>
            """,
        Contender.Additional => $"""
              <ItemGroup>
                <AdditionalFiles Include="{texts}/**/*.txt;{texts}/**/*.md" />
              </ItemGroup>
            """,
        Contender.Json => $"""
              <ItemGroup>
                <EmbeddedResource Include="{texts}.json" LogicalName="articles.json" WithCulture="false" />
              </ItemGroup>
            """,
        Contender.Sqlite => Packages("Microsoft.Data.Sqlite"),
        Contender.Lucene => Packages("Lucene.Net"),
        _ => "",
    };

    /// <summary>Packages in the versions that this program has itself.</summary>
    private static string Packages(string name)
    {
        var versions = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"));
        string version = versions.Descendants("PackageVersion").Single(package => package.Attribute("Include")!.Value == name)
            .Attribute("Version")!.Value;
        return $"""
              <ItemGroup>
                <PackageReference Include="{name}" Version="{version}" />
              </ItemGroup>
            """;
    }
}
