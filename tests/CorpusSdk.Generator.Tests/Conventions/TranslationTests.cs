namespace CorpusSdk.Generator.Tests;

/// <summary>Files that say the same in several languages know each other.</summary>
public sealed class TranslationTests
{
    private static readonly (string, string)[] Files =
    [
        ("notes/a.md", "A\n\nText.\n"),
        ("notes/a.de.md", "A auf Deutsch\n\nText.\n"),
        ("notes/fr/a.md", "---\ntitle: A en français\n---\nTexte.\n"),
        ("notes/a.es-MX.md", "---\ntitle: A en español\nlang: es\n---\nTexto.\n"),
        ("notes/b.md", "---\ntitle: B\nlang: en\n---\nText.\n"),
        ("notes/b.de.md", "B auf Deutsch\n\nText.\n"),
        ("notes/deep/c.it.md", "C\n\nTesto.\n"),
        ("letters/a.de.md", "Letter\n\nText.\n"),
    ];

    [Fact]
    public void Translations_are_the_articles_of_one_name_in_other_languages()
    {
        BenchRun run = CorpusBench.With(Files).Run();
        Assert.Empty(run.Problems);
        using LoadedCorpus corpus = run.Load();

        Assert.Equal(
            [
                "letters/a.de.md de: ", "notes/a.de.md de: a.md, es/a.es-MX.md, fr/fr/a.md", "notes/a.es-MX.md es: a.md, de/a.de.md, fr/fr/a.md",
                "notes/a.md : de/a.de.md, es/a.es-MX.md, fr/fr/a.md", "notes/b.de.md de: en/b.md", "notes/b.md en: de/b.de.md",
                "notes/deep/c.it.md it: ", "notes/fr/a.md fr: a.md, de/a.de.md, es/a.es-MX.md",
            ],
            corpus.Articles.Select(Describe).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_languages_in_names_there_are_none()
    {
        using LoadedCorpus corpus = CorpusBench.With(Files).WithProperty("CorpusLanguages", "none").Run().Load();

        Assert.All(corpus.Articles, static article => Assert.Empty(article.Translations));
        Assert.Equal([null, "es", "en"], corpus.Articles.Select(static article => article.Language).Distinct());
    }

    [Fact]
    public void An_index_is_translated_as_other_files_are()
    {
        using LoadedCorpus corpus = CorpusBench
            .With([("docs/g/index.md", "A\n\nText.\n"), ("docs/g/index.de.md", "B\n\nText.\n"), ("docs/fr/g/index.md", "C\n\nText.\n")])
            .Run().Load();

        Assert.Equal(["fr/g", "g", "g-de"], corpus.Articles.Select(static article => article.Id));
        Assert.Equal(["g", "g-de"], corpus.Articles[0].Translations.Select(static article => article.Id));
    }

    [Fact]
    public void They_have_the_type_of_the_article_and_one_that_stands_alone_has_none()
    {
        using LoadedCorpus corpus = CorpusBench
            .With(Files)
            .WithCode("""
                using CorpusSdk;
                internal static class Probe
                {
                    public static string Run()
                    {
                        System.Collections.Immutable.ImmutableArray<Demo.NotesArticle> others = Demo.Corpus.Notes["a"].Translations;
                        return others[0].Language + others.Length + new ArticleBuilder<Demo.NotesArticle>().Build().Translations.Length;
                    }
                }
                """)
            .Run().Load();
        Assert.Equal("de30", corpus.RunProbe());
    }

    [Fact]
    public void A_language_that_every_article_names_is_not_null() => Assert.Contains(
        "public new string Language", CorpusBench.With([("notes/a.de.md", "A\n\nText.\n"), ("notes/a.md", "---\ntitle: A\nlang: en\n---\nText.\n")]).Run().Sources["NotesArticle.g.cs"],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("notes/a.de.md", "notes/de/a.md", "", true)]
    [InlineData("notes/a.de.md", "notes/a.md", "lang: DE", true)]
    [InlineData("notes/a.de.md", "notes/de/a.md", "lang: fr", false)]
    [InlineData("notes/a.de.md", "notes/a.md", "title: A", false)]
    [InlineData("notes/a.de.md", "letters/a.de.md", "", false)]
    [InlineData("notes/a.md", "notes/a.txt", "lang: de", false)]
    public void Two_files_that_are_one_translation_are_reported_at_the_second(string first, string second, string header, bool isReported)
    {
        BenchRun run = CorpusBench
            .With([(first, "---\ntitle: A\nx: 1\n---\nText.\n"), (second, $"---\ntitle: B\nx: 1\n{header}\n---\nText.\n")])
            .Run();

        Assert.Equal(isReported ? 1 : 0, run.ProblemIds.Count(static id => id == "CORPUS308"));
        using LoadedCorpus corpus = run.Load();
        Assert.Equal(2, corpus.Articles.Count);
    }

    [Fact]
    public void Of_two_in_one_language_both_are_there()
    {
        using LoadedCorpus corpus = CorpusBench
            .With([("notes/a.md", "A\n\nText.\n"), ("notes/a.de.md", "B\n\nText.\n"), ("notes/de/a.md", "C\n\nText.\n")])
            .Run().Load();

        Assert.Equal(["notes/a.md : de/a.de.md, de/de/a.md"], corpus.Articles.Where(static article => article.Language is null).Select(Describe));
        Assert.Equal(["notes/a.de.md de: a.md"], corpus.Articles.Where(static article => article.Id == "a-de").Select(Describe));
    }

    [Fact]
    public void A_translation_that_comes_changes_what_names_it_and_nothing_else()
    {
        BenchSession before = LargeCorpus.Bench.Start();
        BenchSession after = before.Add("news/n100.de.txt", " date 2021-05-05 Wire0.example\n\nAuf Deutsch\n\nText.\n");

        string shard = LargeCorpus.ShardOf(after, "news/n100.de.txt");
        Assert.Equal(
            new Rerun(
                "Files ParsedFiles Corpus Summary Collections×1 Shards×1",
                $"ArticlesCollection.g.cs Corpus.g.cs {shard} NewsCollection.g.cs"),
            Rerun.Between(before, after));
        Assert.Equal(after.StartAgain().Sources, after.Sources);

        BenchSession edited = after.Edit("news/n100.de.txt", static text => text + "Mehr.\n");
        Assert.Equal(new Rerun("Files ParsedFiles Corpus Shards×1", shard), Rerun.Between(after, edited));
        Assert.Equal("", Rerun.Between(before, edited.Remove("news/n100.de.txt")).Files);
    }

    [Fact]
    public void Edits_end_where_a_first_run_ends()
    {
        BenchSession session = CorpusBench.With(Files).Start();
        Func<BenchSession, BenchSession>[] edits =
        [
            static at => at.Add("notes/de/a.md", "Noch einmal\n\nText.\n"),
            static at => at.Edit("notes/a.md", static _ => "---\ntitle: A\nlang: fr\n---\nText.\n"),
            static at => at.Remove("notes/a.de.md"),
            static at => at.Rename("notes/de/a.md", "notes/a.fr.md"),
            static at => at.Set("CorpusLanguages", "de"),
            static at => at.Remove("notes/a.md"),
        ];
        foreach (Func<BenchSession, BenchSession> edit in edits)
        {
            session = edit(session);
            BenchSession first = session.StartAgain();
            Assert.Equal(first.Sources, session.Sources);
            Assert.Equal(
                first.Result.Diagnostics.Select(ProblemLine.Of).Order(StringComparer.Ordinal),
                session.Result.Diagnostics.Select(ProblemLine.Of).Order(StringComparer.Ordinal));
        }
    }

    private static string Describe(Article article) =>
        $"{article.Path["corpus/".Length..]} {article.Language}: "
        + string.Join(", ", article.Translations.Select(static other => $"{other.Language}/{other.Path["corpus/notes/".Length..]}".TrimStart('/')));
}
