using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>What authors bring along from other systems: drafts, names of files with a meaning, translations.</summary>
public class ConventionTests(Feed feed)
{
    private const string Program = """
        foreach (Article note in Corpus.Articles)
        {
            string others = string.Join(' ', note.Translations.Select(other => other.Id));
            Console.WriteLine($"{note.Id} | {note.Date:yyyy-MM-dd} | {note.Order} | {note.Language} | {note.IsDraft} | {others}");
        }
        """;

    /// <summary>Both ways to store articles, in both configurations.</summary>
    [Theory]
    [InlineData("Packed")]
    [InlineData("Literal")]
    public void A_blog_is_read_as_its_author_means_it(string storage)
    {
        Consumer blog = Blog("conventions-" + storage, $"<CorpusBodyStorage>{storage}</CorpusBodyStorage>");

        string[] all = [
            "01-intro |  | 1 | en | False | 01-intro-de it/01-intro", "01-intro-de |  | 1 | de | False | 01-intro it/01-intro",
            "2021-12-22-bridge | 2021-12-22 |  |  | False | ", "guides |  |  |  | False | ", "it/01-intro |  | 1 | it | False | 01-intro-de 01-intro",
            "plan |  |  |  | True | "];
        Assert.Equal(all, Printed(blog, "Debug"));
        Assert.Equal(all[..^1], Printed(blog, "Release"));
        Assert.Equal(all, Printed(blog, "Release", "-p:CorpusDrafts=include"));
    }

    [Fact]
    public void Properties_give_names_another_meaning()
    {
        Consumer blog = Blog(
            "conventions-properties",
            "<CorpusNamePrefixes>remove</CorpusNamePrefixes><CorpusIndexFiles>file</CorpusIndexFiles><CorpusLanguages>en;de</CorpusLanguages>");

        Assert.Equal(
            [
                "bridge | 2021-12-22 |  |  | False | ", "guides/index |  |  |  | False | ", "intro |  | 1 | en | False | intro-de",
                "intro-de |  | 1 | de | False | intro", "it/intro |  | 1 |  | False | ", "plan |  |  |  | True | ",
            ],
            Printed(blog, "Debug"));
    }

    [Fact]
    public void A_link_to_a_draft_is_a_warning_of_the_build_that_leaves_it_out()
    {
        Consumer blog = Blog("conventions-links", "");
        blog.Write("corpus/notes/guides/index.md", "# Guides\n\nThere is [a plan](../plan.md).\n");

        Assert.DoesNotContain("CORPUS", blog.Build().AssertSuccess().Output, StringComparison.Ordinal);
        Assert.Contains(
            $"corpus{Path.DirectorySeparatorChar}notes{Path.DirectorySeparatorChar}guides{Path.DirectorySeparatorChar}index.md(3,19): warning CORPUS518: The link '../plan.md' leads to 'corpus/notes/plan.md', and that is a draft",
            blog.Build("-c", "Release").AssertSuccess().Output, StringComparison.Ordinal);
    }

    private Consumer Blog(string folder, string properties)
    {
        Consumer blog = new(feed, folder);
        blog.WriteProject("Blog.csproj", $"<OutputType>Exe</OutputType><RootNamespace>Blog</RootNamespace>{properties}");
        blog.Write("Program.cs", "using Blog;\nusing CorpusSdk;\n\n" + Program);
        blog.Write("corpus/notes/01-intro.md", "---\ntitle: Intro\nlang: en\n---\n\nText.\n");
        blog.Write("corpus/notes/01-intro.de.md", "---\ntitle: Anfang\n---\n\nText.\n");
        blog.Write("corpus/notes/it/01-intro.md", "---\ntitle: Inizio\n---\n\nTesto.\n");
        blog.Write("corpus/notes/2021-12-22-bridge.md", "---\ntitle: Bridge\n---\n\nText.\n");
        blog.Write("corpus/notes/guides/index.md", "# Guides\n\nText.\n");
        blog.Write("corpus/notes/plan.md", "---\ntitle: Plan\ndraft: true\n---\n\nLater.\n");
        return blog;
    }

    private static string[] Printed(Consumer blog, string configuration, params string[] arguments)
    {
        blog.Build(["-c", configuration, .. arguments]).AssertSuccess();
        return blog.Dotnet(blog.In($"bin/{configuration}/net10.0/Blog.dll")).AssertSuccess()
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(static line => line.EndsWith('|') ? line + " " : line).ToArray();
    }
}
