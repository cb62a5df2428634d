namespace CorpusSdk.Generator.Tests;

/// <summary>The day of the last change: a member of every article, in whatever way it is stored.</summary>
public sealed class UpdatedTests
{
    private const string Header = "---\ntitle: A\nlastmod: 2024-05-20\n---\nText.\n";

    [Fact]
    public void Every_one_of_its_keys_is_read()
    {
        foreach (string key in (string[])["updated", "lastmod", "last_modified", "modified", "date-updated", "Updated"])
        {
            using LoadedCorpus corpus = CorpusBench.With("notes/a.md", $"---\ntitle: A\n{key}: 20 May 2024\n---\nText.\n").Run().Load();
            Assert.Equal(new DateOnly(2024, 5, 20), corpus.Articles[0].Updated);
        }
    }

    [Fact]
    public void It_is_not_null_where_every_article_has_it() =>
        Assert.Contains(
            "public new global::System.DateOnly Updated => base.Updated!.Value;",
            CorpusBench.With("notes/a.md", Header).Run().Sources["NotesArticle.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void It_is_nullable_where_one_lacks_it()
    {
        BenchRun run = CorpusBench.With([("notes/a.md", Header), ("notes/b.md", "---\ntitle: B\n---\nText.\n")]).Run();

        Assert.DoesNotContain("Updated", run.Sources["NotesArticle.g.cs"], StringComparison.Ordinal);
        using LoadedCorpus corpus = run.Load();
        Assert.Equal([new DateOnly(2024, 5, 20), null], corpus.Articles.Select(static article => article.Updated));
    }

    [Fact]
    public void A_declared_type_may_require_it() => Assert.Contains(
        CorpusBench
            .With("notes/a.md", "---\ntitle: A\n---\nText.\n")
            .WithCode("[CorpusSdk.ArticleType(\"Notes\")] public partial class Note : CorpusSdk.Article { public new partial System.DateOnly Updated { get; } }")
            .Run().Problems,
        static problem => problem.Contains("CORPUS507", StringComparison.Ordinal) && problem.Contains("updated", StringComparison.Ordinal));

    [Fact]
    public void A_schema_describes_it() => Assert.Contains(
        "The day of the last change",
        CorpusBench
            .With("notes/a.md", Header)
            .WithProperty("CorpusJsonSchemaFolder", "schemas")
            .Run().Sources.Single(static source => source.Key.EndsWith(".JsonSchema.g.cs", StringComparison.Ordinal)).Value,
        StringComparison.Ordinal);
}
