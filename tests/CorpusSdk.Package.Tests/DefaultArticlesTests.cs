using System.Text.Json;
using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>Which files are articles by themselves: texts in the corpus' folder, and nothing that other tools leave there.</summary>
public class DefaultArticlesTests(Feed feed)
{
    [Fact]
    public void Texts_are_articles_whatever_the_capitals_of_their_endings() =>
        Assert.Equal(
            ["corpus/a.txt", "corpus/news/B.TXT", "corpus/news/c.Md"],
            ArticlesOf("endings", "", ["corpus/a.txt", "corpus/news/B.TXT", "corpus/news/c.Md", "corpus/news/d.markdown", "other/e.txt"]));

    [Fact]
    public void What_tools_leave_behind_is_no_article() => Assert.Equal(
        ["corpus/a.txt"],
        ArticlesOf(
            "leftovers", "", ["corpus/a.txt", "corpus/.hidden.md", "corpus/._a.txt", "corpus/.#a.txt", "corpus/~$a.md",
                "corpus/.git/b.txt", "corpus/news/.obsidian/c.md", "corpus/node_modules/d/readme.md", "corpus/bin/e.txt",
                "corpus/x/obj/f.txt"]));

    [Theory]
    [InlineData("", "", new[] {
        "_drafts/c.md", "_drafts/_index.md", "_template.md", "a.md", "news/README.md", "news/_index.md", "news/_old/d.txt", "readme.de.md",
        "readmes.md" })]
    [InlineData("exclude", "", new[] {
        "_drafts/c.md", "_drafts/_index.md", "_template.md", "a.md", "news/_index.md", "news/_old/d.txt", "readmes.md" })]
    [InlineData("", "exclude", new[] { "a.md", "news/README.md", "news/_index.md", "readme.de.md", "readmes.md" })]
    [InlineData("include", "Exclude", new[] { "a.md", "news/README.md", "news/_index.md", "readme.de.md", "readmes.md" })]
    public void A_project_may_leave_out_more_names(string readme, string underscore, string[] expected) => Assert.Equal(
        expected.Select(static path => "corpus/" + path).Order(StringComparer.Ordinal),
        ArticlesOf(
            "names" + readme + underscore,
            $"<CorpusReadmeFiles>{readme}</CorpusReadmeFiles><CorpusUnderscoreFiles>{underscore}</CorpusUnderscoreFiles>",
            ["corpus/a.md", "corpus/readme.de.md", "corpus/readmes.md", "corpus/_template.md", "corpus/_drafts/c.md",
                "corpus/_drafts/_index.md", "corpus/news/README.md", "corpus/news/_index.md", "corpus/news/_old/d.txt"]));

    [Fact]
    public void A_corpus_in_the_project_s_own_folder_takes_none_of_the_build_s_files() => Assert.Equal(
        ["news/a.txt"],
        ArticlesOf("own folder", "<CorpusRoot>.</CorpusRoot>", ["news/a.txt", "obj/b.txt", "bin/Debug/c.txt"]).Select(
            static path => path.Replace("./", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData(".markdown;.rst")]
    [InlineData(" markdown ; rst ;")]
    public void Other_endings_can_be_added(string extensions) => Assert.Equal(
        ["corpus/a.txt", "corpus/b.markdown", "corpus/c.RST"],
        ArticlesOf(
            "more endings", $"<CorpusExtensions>{extensions}</CorpusExtensions>",
            ["corpus/a.txt", "corpus/b.markdown", "corpus/c.RST", "corpus/d.adoc"]));

    /// <summary>The SDK finds such files above C# code, of which a project of texts may have none; with code it finds each once.</summary>
    [Theory]
    [InlineData("texts alone", false)]
    [InlineData("texts and code", true)]
    public void A_globalconfig_counts_with_and_without_code(string folder, bool withCode)
    {
        Consumer consumer = Project(folder, "", ["corpus/a.txt"]);
        consumer.Write(".globalconfig", "is_global = true\n");
        if (withCode) consumer.Write("Code.cs", "internal static class Code;\n");

        Assert.Single(
            consumer.ItemsOf("P.csproj", "EditorConfigFiles").Select(Identity),
            static path => path.EndsWith($"{Path.DirectorySeparatorChar}.globalconfig", StringComparison.Ordinal));
    }

    private IEnumerable<string> ArticlesOf(string folder, string properties, string[] files) =>
        Project(folder, properties, files)
            .ItemsOf("P.csproj", "Article")
            .Select(static item => Identity(item).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static string Identity(JsonElement item) => item.GetProperty("Identity").GetString()!;

    private Consumer Project(string folder, string properties, string[] files)
    {
        var consumer = new Consumer(feed, folder);
        consumer.WriteProjectOfSources("P.csproj", properties);
        foreach (string file in files) consumer.Write(file, "Title\n\nText.\n");

        return consumer;
    }
}
