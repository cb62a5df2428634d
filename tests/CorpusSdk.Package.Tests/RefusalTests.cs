using System.Text.RegularExpressions;
using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>Projects that cannot have articles are told why, in one message each.</summary>
public partial class RefusalTests(Feed feed)
{
    [Fact]
    public void What_keeps_articles_out_of_a_project_is_said_once_and_as_documented()
    {
        var refused = new Consumer(feed, "refused");
        string[] projects =
        [
            "Vb/Vb.vbproj", "Fs/Fs.fsproj", "Old/Old.csproj", "NoRuntime/NoRuntime.csproj", "Twelve/Twelve.csproj",
            "NoDatabases/NoDatabases.csproj",
        ];
        foreach (string project in projects)
        {
            string excluded = project.StartsWith("NoRuntime", StringComparison.Ordinal) ? "compile" : "none";
            string properties = Path.GetFileNameWithoutExtension(project) switch
            {
                "Twelve" => "<LangVersion>12</LangVersion>",
                "NoDatabases" => "<CorpusEntityFramework>true</CorpusEntityFramework>",
                _ => "",
            };
            refused.WriteProject(
                project, null, properties, $"<PackageReference Include=\"CorpusSdk\" Version=\"{feed.Version}\" ExcludeAssets=\"{excluded}\" />");
            refused.Write($"{Path.GetDirectoryName(project)}/corpus/stories/once.txt", "Once\n\nUpon a time.\n");
        }

        // What an older SDK says of its compiler.
        refused.Write(
            "Old/Directory.Build.targets",
            "<Project><PropertyGroup><CompilerApiVersion>roslyn4.14</CompilerApiVersion></PropertyGroup></Project>");
        refused.WriteSolution(projects);

        string output = refused.Build("All.slnx", "-m:2").AssertFailure().Output;

        Assert.Equal(MessagesIn(File.ReadAllText(Path.Combine(Feed.Repository, "docs", "diagnostics.md"))), MessagesIn(output));
        Assert.Contains($"    {projects.Length} Error(s)", output, StringComparison.Ordinal);
        Assert.Contains("    0 Warning(s)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_for_an_older_framework_is_told_what_the_package_is_for()
    {
        var library = new Consumer(feed, "older-framework");
        library.WriteProject(
            "Old.csproj", "<TargetFramework></TargetFramework><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");

        string output = library.Dotnet("restore", "-tl:off").AssertFailure().Output;

        Assert.Contains(
            $"error NU1202: Package CorpusSdk {feed.Version} is not compatible with netstandard2.0", output, StringComparison.Ordinal);
        Assert.Contains("supports: net10.0", output, StringComparison.Ordinal);
    }

    private static string[] MessagesIn(string text) =>
        [.. Problems().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>With the kind of the project, and without its name before that and in brackets after it.</summary>
    [GeneratedRegex(@"\.\w+proj : error CORPUS49[^\[\r\n]*[^\[\r\n ]")]
    private static partial Regex Problems();
}
