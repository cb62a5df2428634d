using System.Xml.Linq;

namespace CorpusSdk.Generator.Tests;

/// <summary>A project, its assembly and its package have one name, which is that of its folder.</summary>
public sealed class ProjectNamesTests
{
    public static TheoryData<string> Projects =>
        [.. new[] { "generator", "runtime" }
            .SelectMany(static folder => Directory.GetDirectories(Repository.PathOf(folder)))
            .SelectMany(static folder => Directory.GetFiles(folder, "*.csproj"))
            .Select(static file => Path.GetRelativePath(Repository.PathOf(""), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_assembly_and_package_have_the_folder_s_name(string project)
    {
        string name = Path.GetFileNameWithoutExtension(project);
        IEnumerable<XElement> properties = XDocument
            .Parse(Repository.ReadText(project))
            .Descendants()
            .Where(static element => element.Name.LocalName is "AssemblyName" or "PackageId");

        Assert.Equal(name, Path.GetFileName(Path.GetDirectoryName(project)));
        Assert.All(properties, property => Assert.Equal(name, property.Value));
    }

    /// <summary>NuGet imports a package's build files by the package's name alone.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void Build_files_have_the_package_s_name(string project)
    {
        string folder = Path.Combine(Path.GetDirectoryName(Repository.PathOf(project))!, "build");
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder) : [];

        Assert.All(files, file => Assert.Equal(Path.GetFileNameWithoutExtension(project), Path.GetFileNameWithoutExtension(file)));
    }

    [Fact]
    public void The_projects_were_found() =>
        Assert.Contains("runtime/CorpusSdk.Loading/CorpusSdk.Loading.csproj", Projects.Select(static row => row.Data));
}
