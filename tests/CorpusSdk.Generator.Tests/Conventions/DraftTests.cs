namespace CorpusSdk.Generator.Tests;

/// <summary>Drafts are marked where they are kept, and where they are left out nothing leads to them unnoticed.</summary>
public sealed class DraftTests
{
    private const string Finished = "---\ntitle: Finished\nrating: 5\n---\nText.\n";
    private const string Draft = "---\ntitle: Plan\ndraft: true\nkind: later\n---\nText.\n";

    private static CorpusBench Two => CorpusBench.With([("notes/a.md", Finished), ("notes/b.md", Draft)]);

    [Theory]
    [InlineData("---\ntitle: A\ndraft: true\n---\nText.\n", true)]
    [InlineData("---\ntitle: A\nDraft: TRUE\n---\nText.\n", true)]
    [InlineData("---\ntitle: A\npublished: false\n---\nText.\n", true)]
    [InlineData("---\ntitle: A\npublished: true\ndraft: true\n---\nText.\n", true)]
    [InlineData("---\ntitle: A\npublished: false\ndraft: false\n---\nText.\n", true)]
    [InlineData("+++\ntitle = \"A\"\ndraft = true\n+++\nText.\n", true)]
    [InlineData("{\n\"title\": \"A\", \"draft\": true\n}\nText.\n", true)]
    [InlineData("Subject: A\nDraft: true\n\nText.\n", true)]
    [InlineData("---\ntitle: A\ndraft: false\n---\nText.\n", false)]
    [InlineData("---\ntitle: A\npublished: true\n---\nText.\n", false)]
    [InlineData("---\ntitle: A\npublished: 2024-05-20\n---\nText.\n", false)]
    [InlineData("---\ntitle: A\ndraft: ~\n---\nText.\n", false)]
    [InlineData("---\ntitle: A\ndraft: \"true\"\n---\nText.\n", false)]
    [InlineData("---\ntitle: A\ndraft: maybe\n---\nText.\n", false)]
    [InlineData("---\ntitle: A\ndraft: [true]\n---\nText.\n", false)]
    [InlineData("---\ntitle: A\n---\nText.\n\ndraft: true\n", false)]
    [InlineData("draft: true\n\nText.\n", false)]
    public void The_header_says_whether_an_article_is_a_draft(string text, bool expected)
    {
        using LoadedCorpus corpus = CorpusBench.With("notes/a.md", text).Run().Load();
        Assert.Equal(expected, corpus.Articles[0].IsDraft);
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("draft: false")]
    [InlineData("published: true")]
    [InlineData("published: false")]
    [InlineData("draft: ~")]
    [InlineData("draft: [true]")]
    public void What_is_true_or_false_is_not_reported(string header) =>
        Assert.Empty(CorpusBench.With("notes/a.md", $"---\ntitle: A\n{header}\n---\nText.\n").Run().Problems);

    [Theory]
    [InlineData("draft: maybe", "3,8", "maybe", "draft: true")]
    [InlineData("Draft: yes", "3,8", "yes", "Draft: true")]
    [InlineData("draft: 'true'", "3,8", "true", "draft: true")]
    [InlineData("draft: 1", "3,8", "1", "draft: true")]
    public void What_is_neither_is_reported_at_its_place(string header, string place, string value, string advice) =>
        Assert.Contains(
            $"corpus/notes/a.md({place}): warning CORPUS214: '{header[..5]}' says by true or false whether the article is a draft, but is '{value}' here, so it is none. Write it as {advice}, or give the key another name.",
            CorpusBench.With("notes/a.md", $"---\ntitle: A\n{header}\n---\nText.\n").Run().Problems);

    [Theory]
    [InlineData("auto", "Debug", true)]
    [InlineData("auto", "DebugLinux", true)]
    [InlineData("auto", "", true)]
    [InlineData("auto", "Release", false)]
    [InlineData("auto", "Staging", false)]
    [InlineData("", "Release", false)]
    [InlineData("Include", "Release", true)]
    [InlineData("exclude", "Debug", false)]
    public void The_property_and_the_configuration_decide(string drafts, string configuration, bool isKept)
    {
        BenchRun run = Two.WithProperty("CorpusDrafts", drafts).WithProperty("Configuration", configuration).Run();

        using LoadedCorpus corpus = run.Load();
        Assert.Equal(isKept ? ["Finished", "Plan"] : ["Finished"], corpus.Articles.Select(static article => article.Title));
        Assert.Equal(isKept ? ["Finished", "Plan"] : ["Finished"], corpus.MemberNames("Notes"));
        Assert.Equal(isKept ? [false, true] : [false], corpus.Articles.Select(static article => article.IsDraft));
    }

    [Theory]
    [InlineData("draft: true", true)]
    [InlineData("Draft: false", false)]
    [InlineData("published: false", true)]
    public void A_declared_type_need_not_have_the_key(string header, bool expected)
    {
        BenchRun run = CorpusBench
            .With("notes/a.md", $"---\ntitle: A\n{header}\n---\nText.\n")
            .WithCode("[CorpusSdk.ArticleType(\"Notes\", Unknown = CorpusSdk.UnknownFields.Error)] internal partial class Note : CorpusSdk.Article { public new partial System.DateOnly? Date { get; } }")
            .WithProperty("CorpusVisibility", "internal")
            .Run();

        Assert.Empty(run.Problems);
        using LoadedCorpus corpus = run.Load();
        Assert.Equal(expected, corpus.Articles[0].IsDraft);
    }

    [Fact]
    public void A_declared_type_may_have_the_key()
    {
        BenchRun run = CorpusBench
            .With("notes/a.md", "---\ntitle: A\ndraft: true\n---\nText.\n")
            .WithCode("""
                [CorpusSdk.ArticleType("Notes")]
                internal partial class Note : CorpusSdk.Article { public partial bool Draft { get; } }
                internal static class Probe { public static bool Run() => Demo.Corpus.Notes.A.Draft && Demo.Corpus.Notes.A.IsDraft; }
                """)
            .WithProperty("CorpusVisibility", "internal")
            .Run();

        Assert.Empty(run.Problems);
        using LoadedCorpus corpus = run.Load();
        Assert.Equal(true, corpus.RunProbe());
    }

    [Fact]
    public void A_hover_text_marks_a_draft() =>
        Assert.Contains("/// draft · ", Two.Run().Sources["NotesCollection.Articles.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Another_value_of_the_property_is_an_error_and_counts_as_the_default()
    {
        BenchRun run = Two.WithProperty("CorpusDrafts", "never").WithProperty("Configuration", "Release").Run();

        Assert.Equal(
            ["error CORPUS402: The property CorpusDrafts is 'never', which is not what can become of drafts. Write auto, include or exclude."],
            run.Problems);
        using LoadedCorpus corpus = run.Load();
        Assert.Single(corpus.Articles);
    }

    [Fact]
    public void The_article_type_and_the_names_are_those_of_a_build_with_drafts()
    {
        CorpusBench bench = Two.And("notes/c.md", "---\ntitle: Plan\nrating: 4\n---\nText.\n");
        BenchRun debug = bench.WithProperty("Configuration", "Debug").Run();
        BenchRun release = bench.WithProperty("Configuration", "Release").Run();

        Assert.Equal(debug.Sources["NotesArticle.g.cs"], release.Sources["NotesArticle.g.cs"]);
        Assert.Contains("bool? Draft", release.Sources["NotesArticle.g.cs"], StringComparison.Ordinal);
        using LoadedCorpus kept = debug.Load();
        using LoadedCorpus left = release.Load();
        Assert.Equal(["Finished", "Plan__b", "Plan__c"], kept.MemberNames("Notes"));
        Assert.Equal(["Finished", "Plan__c"], left.MemberNames("Notes"));
    }

    [Fact]
    public void The_schema_of_the_headers_is_that_of_a_build_with_drafts()
    {
        CorpusBench bench = Two
            .WithProperty("CorpusJsonSchemaFolder", "schemas")
            .WithCode("""
                [CorpusSdk.ArticleType("Letters")]
                public partial class Letter : CorpusSdk.Article { [CorpusSdk.ArticleField("to")] public partial Demo.NotesArticle? Note { get; } }
                """)
            .And("letters/a.md", "---\ntitle: A\nto: a\n---\nText.\n");

        Assert.Equal(Schemas(bench.WithProperty("Configuration", "Debug")), Schemas(bench.WithProperty("Configuration", "Release")));

        static string[] Schemas(CorpusBench bench) => [.. bench.Run().Sources
            .Where(static source => source.Key.EndsWith(".JsonSchema.g.cs", StringComparison.Ordinal))
            .OrderBy(static source => source.Key, StringComparer.Ordinal)
            .Select(static source => source.Value)];
    }

    [Fact]
    public void The_id_of_another_file_is_that_of_a_build_with_drafts()
    {
        var bench = CorpusBench.With([("notes/a.md", Finished), ("notes/-a.md", "---\ntitle: Plan\ndraft: true\nid: a\n---\nText.\n")]);

        using LoadedCorpus kept = bench.Run().Load();
        using LoadedCorpus left = bench.WithProperty("CorpusDrafts", "exclude").Run().Load();
        Assert.Equal(
            kept.Articles.Where(static article => !article.IsDraft).Select(static article => article.Id),
            left.Articles.Select(static article => article.Id));
    }

    [Fact]
    public void Facets_do_not_name_what_drafts_alone_have()
    {
        var bench = CorpusBench.With(
            [("notes/a.md", "---\ntitle: A\ntags: [x]\n---\nText.\n"), ("notes/b.md", "---\ntitle: B\ndraft: true\ntags: [secret]\n---\nText.\n")]);

        Assert.DoesNotContain(
            "secret", string.Concat(bench.WithProperty("CorpusDrafts", "exclude").Run().Sources.Values), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("secret", string.Concat(bench.Run().Sources.Values), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_corpus_of_drafts_alone_has_no_articles() =>
        Assert.Empty(CorpusBench.With("notes/a.md", Draft).WithProperty("Configuration", "Release").Run().Sources);

    [Fact]
    public void Nothing_leads_to_a_draft_unnoticed()
    {
        CorpusBench bench = CorpusBench
            .With([
                ("notes/a.md", "---\ntitle: A\nnext: b\nall: notes/b\n---\nSee [b](b.md), [c](c.md) and [d](./b.md#part).\n"),
                ("notes/b.md", "---\ntitle: B\ndraft: true\nnext: gone\n---\nSee [gone](gone.md).\n"),
                ("notes/c.md", "---\ntitle: C\n---\nSee [b](../notes/b.md).\n")])
            .WithCode("""
                [CorpusSdk.ArticleType("Notes")]
                public partial class Note : CorpusSdk.Article
                {
                    public partial Note? Next { get; }
                    [CorpusSdk.ArticleField("all")] public partial CorpusSdk.Article? Other { get; }
                    public partial bool? Draft { get; }
                }
                public static class Probe { public static object Run() => Demo.Corpus.Notes["b"]; }
                """);

        Assert.Equal(
            [
                "Code0.cs(8,77): warning CORPUS601", "corpus/notes/a.md(3,7): error CORPUS517", "corpus/notes/a.md(4,6): error CORPUS517",
                "corpus/notes/a.md(6,34): warning CORPUS518", "corpus/notes/a.md(6,9): warning CORPUS518",
                "corpus/notes/c.md(4,9): warning CORPUS518",
            ],
            bench.WithProperty("CorpusDrafts", "exclude").Run().Problems
                .Select(static problem => string.Join(": ", problem.Split(": ")[..2]))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Edits_end_where_a_first_run_ends()
    {
        CorpusBench bench = CorpusBench
            .With([
                ("notes/a.md", "---\ntitle: A\n---\nSee [b](b.md).\n"), ("notes/b.md", "---\ntitle: B\nkind: x\n---\nText.\n"),
                ("notes/c.md", "---\ntitle: C\n---\nText.\n")])
            .WithProperty("CorpusDrafts", "exclude");
        BenchSession session = bench.Start();
        Func<BenchSession, BenchSession>[] edits =
        [
            static at => at.Edit("notes/b.md", static text => text.Replace("kind: x", "draft: true", StringComparison.Ordinal)),
            static at => at.Edit("notes/b.md", static text => text + "More.\n"),
            static at => at.Edit("notes/b.md", static text => text.Replace("title: B", "title: C", StringComparison.Ordinal)),
            static at => at.Edit("notes/b.md", static text => text.Replace("draft", "kind", StringComparison.Ordinal)),
            static at => at.Edit("notes/c.md", static text => text.Replace("title: C", "title: C\ndraft: true", StringComparison.Ordinal)),
            static at => at.Add("notes/d.md", Draft),
            static at => at.Remove("notes/c.md"),
            static at => at.Remove("notes/d.md"),
            static at => at.Set("CorpusDrafts", "include"),
        ];
        foreach (Func<BenchSession, BenchSession> edit in edits)
        {
            session = edit(session);
            BenchSession first = session.StartAgain();
            Assert.Equal(first.Sources, session.Sources);
            Assert.Equal(first.Result.Diagnostics.Select(ProblemLine.Of), session.Result.Diagnostics.Select(ProblemLine.Of));
        }
    }

    [Fact]
    public void The_text_of_a_draft_that_is_left_out_changes_nothing()
    {
        BenchSession before = Two.WithProperty("CorpusDrafts", "exclude").Start();

        Assert.Equal("", Rerun.Between(before, before.Edit("notes/b.md", static text => text + "More.\n")).Files);
    }
}
