namespace CorpusSdk.Generator.Tests;

/// <summary>Keys that mean something to other systems alone are fields as all others are.</summary>
public sealed class AliasTests
{
    [Fact]
    public void Aliases_and_permalinks_are_typed_fields()
    {
        BenchRun run = CorpusBench
            .With([
                ("notes/a.md", "---\ntitle: A\naliases: [/old, /older/]\npermalink: /a/\nredirect_from: /x\nweight: 3\n---\nText.\n"),
                ("notes/b.md", "---\ntitle: B\naliases:\n  - /b\npermalink: /b/\nredirect_from: /y\nweight: 4\n---\nText.\n")])
            .WithCode("""
                internal static class Probe
                {
                    public static string Run()
                    {
                        Demo.NotesArticle a = Demo.Corpus.Notes.A;
                        int weight = a.Weight;
                        return $"{string.Join(' ', a.Aliases)} {a.Permalink} {a.RedirectFrom} {weight} {a.Order}";
                    }
                }
                """)
            .Run();

        Assert.Empty(run.Problems);
        using LoadedCorpus corpus = run.Load();
        Assert.Equal("/old /older/ /a/ /x 3 ", corpus.RunProbe());
    }

    [Fact]
    public void They_change_neither_ids_nor_slugs()
    {
        using LoadedCorpus corpus = CorpusBench
            .With("notes/a.md", "---\ntitle: The Title\nslug: other\nurl: /else/\npermalink: /a/\naliases: [/old]\n---\nText.\n")
            .Run().Load();

        Assert.Equal(("a", "the-title"), (corpus.Articles[0].Id, corpus.Articles[0].Slug));
    }
}
