using System.Globalization;

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

    [Theory]
    [InlineData("updated: 05/20/2024", "2024-04-05")]
    [InlineData("lastmod: 20.05.2024", "2024-05-04")]
    [InlineData("date: 05/20/2024", "2024-04-05")]
    [InlineData("seen: [20/05/2024]", "2024-05-04")]
    [InlineData("updated: 05/20/2024\ndate: 20/05/2024", "2024-04-05")]
    public void A_day_in_digits_is_that_of_its_collection(string other, string day)
    {
        BenchSession session = CorpusBench.With(
            [("notes/a.md", $"---\ntitle: A\n{other}\n---\nText.\n"), ("notes/b.md", "---\ntitle: B\nmodified: 04/05/2024\n---\nText.\n")]).Start();
        var run = new BenchRun(session);

        Assert.DoesNotContain(run.Problems, static problem => problem.Contains("notes/b", StringComparison.Ordinal));
        Assert.Equal(day, UpdatedOf(session));
        Assert.Equal(
            day,
            UpdatedOf(session.Edit("notes/b.md", static text => text.Replace("Text.", "Other text.", StringComparison.Ordinal))));
        Assert.Equal(
            "2024-05-04",
            UpdatedOf(session.Edit("notes/a.md", static _ => "---\ntitle: A\nlast_modified: 21/05/2024\n---\nText.\n")));
    }

    [Fact]
    public void A_day_in_digits_that_nothing_decides_is_reported_once()
    {
        BenchRun run = CorpusBench.With("notes/b.md", "---\ntitle: B\nupdated: 04/05/2024\n---\nText.\n").Run();

        Assert.Equal(["CORPUS111", "CORPUS505"], run.ProblemIds);
        Assert.Contains(
            run.Problems,
            static problem => problem.StartsWith(
                "corpus/notes/b.md(3,10): warning CORPUS111: '04/05/2024' can be 4 May or 5 April", StringComparison.Ordinal));
        using LoadedCorpus corpus = run.Load();
        Assert.Null(corpus.Articles[0].Updated);
    }

    private static string? UpdatedOf(BenchSession session)
    {
        using LoadedCorpus corpus = new BenchRun(session).Load();
        return corpus.Articles["notes/b"].Updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
