using System.Text;
using System.Text.Json;

namespace CorpusSdk.Tool.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly TextFolder _folder = TextFolder.Small();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_good_folder_passes()
    {
        ToolRun run = _folder.Run("check");

        Assert.Equal(0, run.Code);
        Assert.Equal("3 files, 3 articles: 0 errors, 0 warnings.", run.Lines[^1]);
    }

    [Fact]
    public void Problems_are_those_of_a_build()
    {
        string file = _folder.Write("news/bad.md", "---\ntitle: Bad\ndate: 2021-13-45\n---\n\nText.\n");
        ToolRun run = _folder.Run("check", "--format", "msbuild");

        Assert.Equal(1, run.Code);
        Assert.Equal(
            $"{file}(3,7): error CORPUS101: '2021-13-45' is not a day of the calendar: there is no month 13. Write the day as year-month-day, such as 2021-12-22.",
            run.Lines[0]);
    }

    [Fact]
    public void What_only_several_files_show_is_found()
    {
        for (int i = 0; i < 8; i++) _folder.Write($"news/n{i}.md", $"---\ntitle: N{i}\nlevel: {i}\n---\n\nText.\n");
        _folder.Write("news/odd.md", "---\ntitle: Odd\nlevel: high\n---\n\nSee [this](gone.md).\n");
        ToolRun run = _folder.Run("check", "--format", "msbuild");

        Assert.Equal(0, run.Code);
        Assert.Contains(run.Lines, static line => line.Contains("odd.md(3,8): warning CORPUS501", StringComparison.Ordinal));
        Assert.Contains(run.Lines, static line => line.Contains("odd.md(6,", StringComparison.Ordinal) && line.Contains("CORPUS516", StringComparison.Ordinal));
        Assert.Equal(1, _folder.Run("check", "--strict").Code);
    }

    [Fact]
    public void Severities_are_those_of_a_global_configuration()
    {
        _folder.Write("news/bad.md", "---\ntitle: Bad\ndate: 2021-13-45\n---\n\nSee [this](gone.md).\n");
        _folder.Write("news/empty.md", "");
        _folder.Write(
            ".globalconfig",
            "is_global = true\ndotnet_diagnostic.CORPUS101.severity = warning\n"
            + "dotnet_diagnostic.CORPUS516.severity = error\ndotnet_diagnostic.CORPUS001.severity = none\n");

        Assert.Equal([("CORPUS101", "warning"), ("CORPUS516", "error")], Severities(_folder.Run("check", "--json")));
    }

    [Fact]
    public void Severities_are_those_of_a_project()
    {
        _folder.Write("corpus/bad.md", "---\ntitle: Bad\ndate: 2021-13-45\nnote: Room #3\n---\n\nSee [this](gone.md).\n");
        _folder.Write("corpus/empty.md", "");
        _folder.Write("Texts.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NoWarn>$(NoWarn);CORPUS101</NoWarn>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <WarningsNotAsErrors>CORPUS516</WarningsNotAsErrors>
                <CorpusBadFiles>ignore</CorpusBadFiles>
              </PropertyGroup>
            </Project>
            """);

        Assert.Equal([("CORPUS211", "error"), ("CORPUS516", "warning")], Severities(_folder.Run("check", "--json")));
    }

    private static (string?, string?)[] Severities(ToolRun run) =>
        [.. run.Json.GetProperty("problems").EnumerateArray()
            .Select(static problem => (problem.GetProperty("id").GetString(), problem.GetProperty("severityName").GetString()))
            .Order()];

    [Fact]
    public void Sarif_names_rules_and_places()
    {
        _folder.Write("news/bad.md", "---\ntitle: Bad\ndate: 2021-13-45\n---\n\nText.\n");
        JsonElement run = _folder.Run("check", "--format", "sarif").Json.GetProperty("runs")[0];
        JsonElement result = run.GetProperty("results")[0];

        Assert.Equal("CORPUS101", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        JsonElement region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal((3, 7), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()));
    }

    [Fact]
    public void Annotations_escape_what_the_format_has_for_itself()
    {
        _folder.Write("news/a,b.md", "---\ntitle: Bad\ndate: 2021%13-45\n---\n\nText.\n");
        string line = _folder.Run("check", "--format", "github").Lines[0];

        Assert.StartsWith("::warning file=", line, StringComparison.Ordinal);
        Assert.Contains("a%2Cb.md,line=3,col=7", line, StringComparison.Ordinal);
        Assert.Contains("2021%2513-45", line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_one_right_answer_is_mended()
    {
        string western = _folder.Write("news/western.txt", Encoding.Latin1.GetBytes("Café Life\n\nIt is a café, and there are many like it in the town.\n"));
        string comment = _folder.Write("news/comment.md", "---\ntitle: Meetup #3\n---\n\nText.\n");
        string returns = _folder.Write("news/returns.txt", "Title\r\rText.\r");
        string spaces = _folder.Write("news/spaces.md", "---\ntitle:\u00a0Wide\n---\n\nText.\n");
        string untouched = File.ReadAllText(Path.Combine(_folder.Path, "news/first-light.md"));
        ToolRun run = _folder.Run("check", "--fix", "--format", "msbuild");

        Assert.Equal("", run.Output);
        Assert.Matches("^[0-9]+ problems mended", run.Error);
        Assert.StartsWith("Café Life", File.ReadAllText(western), StringComparison.Ordinal);
        Assert.Equal("---\ntitle: \"Meetup #3\"\n---\n\nText.\n", File.ReadAllText(comment));
        Assert.Equal("Title\n\nText.\n", File.ReadAllText(returns));
        Assert.Equal("---\ntitle: Wide\n---\n\nText.\n", File.ReadAllText(spaces));
        Assert.Equal(untouched, File.ReadAllText(Path.Combine(_folder.Path, "news/first-light.md")));
    }

    [Fact]
    public void A_mended_file_may_be_read_by_the_same_people_and_one_that_cannot_be_is_said()
    {
        string file = _folder.Write("news/returns.txt", "Title\r\rText.\r");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        // A folder of the name that the temporary file would have is in the way for everybody, root included.
        string temporary = Path.Combine(_folder.Path, $"news/.returns.txt.{Environment.ProcessId}.tmp");
        Directory.CreateDirectory(temporary);
        ToolRun run = _folder.Run("check", "--fix");

        Assert.Equal(3, run.Code);
        Assert.Contains("returns.txt' cannot be written", run.Error, StringComparison.Ordinal);
        Assert.Equal("Title\r\rText.\r", File.ReadAllText(file));

        Directory.Delete(temporary);
        Assert.StartsWith("1 problem mended", _folder.Run("check", "--fix").Error, StringComparison.Ordinal);
        Assert.Equal("Title\n\nText.\n", File.ReadAllText(file));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void Declared_types_of_a_project_are_checked()
    {
        _folder.Write("corpus/reviews/good.md", "---\ntitle: Good\nrating: 4\n---\n\nText.\n");
        _folder.Write("corpus/reviews/bad.md", "---\ntitle: Bad\nrating: seven\n---\n\nText.\n");
        _folder.Write("Review.cs", """
            using CorpusSdk;
            namespace Mine;
            [ArticleType("Reviews")]
            public partial class Review : Article
            {
                public partial int Rating { get; }
            }
            """);
        string project = _folder.Write("Mine.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        var run = ToolRun.Of("check", project, "--no-cache", "--format", "msbuild");

        Assert.Contains(run.Lines, static line => line.Contains("bad.md(3,9): error CORPUS508", StringComparison.Ordinal));
    }

    [Fact]
    public void A_compiled_corpus_has_no_files_to_check() =>
        Assert.Contains("corpus verify", ToolRun.Of("check", CompiledTests.Sample).Error, StringComparison.Ordinal);
}
