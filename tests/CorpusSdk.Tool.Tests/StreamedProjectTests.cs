namespace CorpusSdk.Tool.Tests;

/// <summary>A streamed project is the same as one that is opened as a whole: what its file says about articles counts.</summary>
public sealed class StreamedProjectTests : IDisposable
{
    private const string Head = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
        """;

    private readonly TextFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>As long as its packages are not restored, the tool finds the articles of a project itself.</summary>
    [Fact]
    public void Its_folder_endings_names_and_severities_count()
    {
        RandomFolder.Write(_folder, new Random(Random.Shared.Next()), files: 60, root: "texts/");
        _folder.Write("texts/news/README.md", "---\ntitle: Read me\n---\n\nText.\n");
        _folder.Write("texts/_drafts/one.md", "---\ntitle: Draft\n---\n\nText.\n");
        _folder.Write("texts/news/manual.rst", "Manual\n\nText of it.\n");
        _folder.Write("texts/news/2020-01-02-other.md", "---\ntitle: Other\nid: z\n---\n\nSee [this](manual.rst) and [that](gone.md).\n");
        _folder.Write("texts/news/same.md", "---\ntitle: Same\nid: z\n---\n\nText.\n");
        _folder.Write("other/news/none.md", "---\ntitle: None\n---\n\nText.\n");
        _folder.Write("Texts.csproj", Head + """
                <CorpusRoot>texts</CorpusRoot>
                <CorpusExtensions>rst; .adoc</CorpusExtensions>
                <CorpusReadmeFiles>exclude</CorpusReadmeFiles>
                <CorpusUnderscoreFiles>exclude</CorpusUnderscoreFiles>
                <CorpusNamePrefixes>remove</CorpusNamePrefixes>
                <CorpusIndexFiles>file</CorpusIndexFiles>
                <CorpusLanguages>none</CorpusLanguages>
                <CorpusUniqueIds>true</CorpusUniqueIds>
                <CorpusBadFiles>warning</CorpusBadFiles>
                <NoWarn>$(NoWarn);CORPUS101</NoWarn>
                <WarningsAsErrors>CORPUS516</WarningsAsErrors>
              </PropertyGroup>
            </Project>
            """);

        string articles = AssertSame();

        Assert.Contains("\"path\":\"texts/news/manual.rst\"", articles, StringComparison.Ordinal);
        Assert.DoesNotContain("README.md", articles, StringComparison.Ordinal);
        Assert.DoesNotContain("Draft", articles, StringComparison.Ordinal);
        Assert.DoesNotContain("None", articles, StringComparison.Ordinal);
    }

    /// <summary>MSBuild says which they are where a package or the project has items.</summary>
    [Fact]
    public void Its_items_count()
    {
        RandomFolder.Write(_folder, new Random(Random.Shared.Next()), files: 60, root: "here/corpus/");
        _folder.Write("here/corpus/news/left-out.md", "---\ntitle: Left out\n---\n\nText.\n");
        _folder.Write("here/more/deep/er.md", "---\ntitle: Deeper\n---\n\nSee [outside](../../../outside/a.md).\n");
        _folder.Write("outside/a.md", "---\ntitle: Outside\n---\n\nSee [here](../here/more/deep/er.md).\n");
        string project = _folder.Write("here/Texts.csproj", Head + """
              </PropertyGroup>
              <ItemGroup>
                <Article Include="corpus/**/*.md;corpus/**/*.txt" Exclude="corpus/news/left-*.md" />
                <Article Include="**/deep/*.md" Collection="Deep" />
                <!-- A second time, and in a second collection. -->
                <Article Include="corpus/news/**/*.md" Exclude="corpus/news/left-*.md" />
                <Article Include="more/**/*.md" />
                <Article Include="../outside/*.md" Collection="Outside" />
              </ItemGroup>
            </Project>
            """);

        string articles = AssertSame(project);

        Assert.Contains("\"path\":\"../outside/a.md\"", articles, StringComparison.Ordinal);
        Assert.Contains("\"collection\":\"Deep\"", articles, StringComparison.Ordinal);
        Assert.DoesNotContain("Left out", articles, StringComparison.Ordinal);
    }

    [Fact]
    public void Declared_types_are_checked_with_all_articles_at_once()
    {
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
        _folder.Write("Mine.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");

        Assert.Contains("error CORPUS508", _folder.Run("check", "--format", "msbuild", "--stream").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_MSBuild_cannot_read_is_said_to_be_one()
    {
        string project = _folder.Write("Broken.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup></Project>");
        var run = ToolRun.Of("stats", project, "--stream");

        Assert.Equal(3, run.Code);
        Assert.Contains("MSBuild cannot read", run.Error, StringComparison.Ordinal);
        Assert.Contains("MSB4025", run.Error, StringComparison.Ordinal);
    }

    /// <returns>The articles as JSON Lines.</returns>
    private string AssertSame(string? project = null)
    {
        string path = project ?? _folder.Path;
        ToolRun check = AssertSame("check", path, "--json", "--level", "info");
        Assert.NotEmpty(check.Json.GetProperty("problems").EnumerateArray());
        return AssertSame("export", path, "-o", "-", "--format", "jsonl").Output;
    }

    private static ToolRun AssertSame(params string[] line)
    {
        var packed = ToolRun.Of([.. line, "--no-cache"]);
        var streamed = ToolRun.Of([.. line, "--stream"]);
        Assert.Equal(packed.Output, streamed.Output);
        Assert.Equal((packed.Code, packed.Error), (streamed.Code, streamed.Error));
        return packed;
    }
}
