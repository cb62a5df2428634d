using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>The same LINQ gives the same articles from memory, SQLite and PostgreSQL.</summary>
public sealed class QueryTests(Databases databases)
{
    public static TheoryData<string> Engines => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Queries_give_the_same_articles_as_in_memory(string engine)
    {
        using Library library = new();
        Corpus.LoadedCorpus corpus = library.Load();
        Assert.Empty(corpus.Problems);
        await using LibraryContext context = new(databases.Empty(engine));
        await FillAsync(context, corpus);

        List<string> different =
        [
            .. Compare(Queries.News, corpus.News, context.News),
            .. Compare(Queries.Films, corpus.Films, context.Films),
            .. Compare(Queries.Reviews, corpus.Reviews, context.Reviews),
        ];
        Assert.True(different.Count == 0, string.Join("\n\n", different));
        Assert.True(Queries.News.Length + Queries.Films.Length + Queries.Reviews.Length >= 50);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Rows_are_the_articles_that_were_loaded(string engine)
    {
        using Library library = new();
        library.Write("news/odd.md", "---\ntitle: \"a\\ud800b\"\ndate: 2020-01-01\nwhen: 04/05/2020\nnested: {a: [1, {b: 2020-01-01T10:00:00+02:00}], c: }\n---\n\nOdd.\n");
        library.Write("news/sketch.md", "---\ntitle: Sketch\ndate: 2020-01-01\ndraft: true\norder: -3\n---\n\nNot yet.\n");
        Corpus.LoadedCorpus corpus = library.Load();
        Assert.Equal((true, -3), (corpus.News["sketch"].IsDraft, corpus.News["sketch"].Order));
        await using LibraryContext context = new(databases.Empty(engine));
        await FillAsync(context, corpus);

        AssertSame(corpus.News, await context.News.ToListAsync(TestContext.Current.CancellationToken));
        AssertSame(corpus.Films, await context.Films.ToListAsync(TestContext.Current.CancellationToken));
        AssertSame(corpus.Reviews, await context.Reviews.ToListAsync(TestContext.Current.CancellationToken));
        FilmsArticle film = corpus.Films[3];
        FilmsArticle read = await context.Films.SingleAsync(f => f.Id == film.Id, TestContext.Current.CancellationToken);
        Assert.Equal((film.Released.Offset, film.Crew.Director, film.Site), (read.Released.Offset, read.Crew.Director, read.Site));
        Assert.Equal(film.Crew.Writers, read.Crew.Writers);
        Assert.Empty(context.ChangeTracker.Entries());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Words_are_found_by_the_index(string engine)
    {
        using Library library = new(20);
        library.Write("news/one.md", "---\ntitle: Zebra crossing\ndate: 2020-01-01\n---\n\nA \"quoted\" AND (odd) walrus-like thing: O'Neill.\n");
        library.Write("news/two.md", "---\ntitle: Nothing\ndate: 2020-01-02\n---\n\nA walrus and a zebra.\n");
        await using LibraryContext context = new(databases.Empty(engine));
        await FillAsync(context, library.Load());

        Assert.Equal(["one", "two"], Find("WALRUS zebra"));
        Assert.Equal(["two"], Find("zebra walrus").Intersect(context.News.Where(n => n.Date.Day == 2).Select(n => n.Id)));
        Assert.Equal(["one"], Find("\"quoted\" odd"));
        Assert.Empty(Find("walrus * ( ' :: NEAR"));
        Assert.Equal(["one", "two"], Find("walrus * \0 \ud800 \""));
        Assert.Empty(Find(" "));
        Assert.Empty(Find("\" * -"));
        Assert.Equal(["one"], context.News.HaveWords("crossing").Where(n => n.Title.StartsWith("Zebra")).Select(n => n.Id));

        IEnumerable<string> Find(string words) => context.News.HaveWords(words).OrderBy(n => n.Id).Select(n => n.Id);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task What_would_mean_something_else_in_a_database_is_refused(string engine)
    {
        await using LibraryContext context = new(databases.Empty(engine));
        await context.SyncAsync(TestContext.Current.CancellationToken);

        Assert.Contains("moments in UTC", Refused(context.Films.Where(f => f.Released.Year == 2020)), StringComparison.Ordinal);
        Assert.Contains("== and !=", Refused(context.Reviews.Where(r => r.Mood > Mood.Happy)), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => context.News.Where(n => n.Paragraphs.Count > 1).ToList());

        static string Refused<T>(IQueryable<T> query) => Assert.Throws<InvalidOperationException>(() => query.ToList()).Message;
    }

    [Fact]
    public async Task Frequent_questions_are_answered_by_indexes()
    {
        await using LibraryContext context = new(databases.Empty("PostgreSQL"));
        await context.SyncAsync(TestContext.Current.CancellationToken);
        await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        // Tables of two rows are read whole otherwise.
        await context.Database.ExecuteSqlRawAsync("SET enable_seqscan = off", TestContext.Current.CancellationToken);
        DateOnly day = new(2021, 12, 22);
        string tag = "nato";
        foreach (IQueryable<NewsArticle> query in (IQueryable<NewsArticle>[])
        [
            context.News.Where(n => n.Date.Year == 2021), context.News.Where(n => n.Date >= day), context.News.Where(n => n.Source == "TASS"),
            context.News.Where(n => n.Tags.Contains("nato")), context.News.Where(n => n.Tags.Contains(tag)), context.News.Where(n => n.Collection == "News" && n.Id == "quiet-day"),
        ])
        {
            string sql = "EXPLAIN " + query.ToQueryString().Split("\n\n")[^1]
                .Replace("@tag", "'nato'", StringComparison.Ordinal)
                .Replace("@day", "DATE '2021-12-22'", StringComparison.Ordinal);
            List<string> lines = await context.Database.SqlQueryRaw<string>(sql).ToListAsync(TestContext.Current.CancellationToken);
            string plan = string.Join('\n', lines);
            Assert.True(plan.Contains("Index", StringComparison.Ordinal), query.ToQueryString() + plan);
        }
    }

    [Fact]
    public void Words_are_no_question_to_memory() =>
        Assert.Throws<InvalidOperationException>(() => Corpus.News.AsQueryable().HaveWords("lamp").ToList());

    internal static async Task FillAsync(LibraryContext context, Corpus.LoadedCorpus corpus)
    {
        await context.SyncAsync(corpus.News, TestContext.Current.CancellationToken);
        await context.SyncAsync(corpus.Films, TestContext.Current.CancellationToken);
        await context.SyncAsync(corpus.Reviews, TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> Compare<T>(
        IEnumerable<(string Name, Func<IQueryable<T>, IQueryable<string>> Query)> queries, IEnumerable<T> memory, IQueryable<T> database)
    {
        int some = 0;
        foreach ((string name, Func<IQueryable<T>, IQueryable<string>> query) in queries)
        {
            string problem = "";
            try
            {
                string[] expected = [.. query(memory.AsQueryable())];
                string[] actual = [.. query(database)];
                if (expected.Length > 0) some++;
                if (!query(database).Expression.ToString().Contains("OrderBy", StringComparison.Ordinal))
                {
                    Array.Sort(expected, StringComparer.Ordinal);
                    Array.Sort(actual, StringComparer.Ordinal);
                }

                if (!expected.SequenceEqual(actual)) problem = $"{string.Join(' ', expected)}\n  and\n{string.Join(' ', actual)}";
            }
            catch (Exception error) when (error is InvalidOperationException or NotSupportedException or System.Data.Common.DbException)
            {
                problem = error.Message;
            }

            if (problem.Length > 0) yield return $"{name}: {problem}";
        }

        // Queries that find nothing anywhere would agree whatever they mean.
        if (some < queries.Count() - 2) yield return "Too many queries find nothing.";
    }

    private static void AssertSame<T>(IReadOnlyList<T> expected, IReadOnlyList<T> actual)
        where T : Article
    {
        Assert.Equal(expected.Count, actual.Count);
        var byId = actual.ToDictionary(static article => article.Id);
        foreach (T article in expected)
        {
            T read = byId[article.Id];
            Assert.NotSame(article, read);
            Assert.Equal(Whole(article), Whole(read));
        }
    }

    private static (string, string, string, string, int, TimeSpan, string, Dateline?, bool, int?) Whole(Article article) => (
        article.Title.Replace('\uD800', '\uFFFD'), article.Slug, System.Text.Json.JsonSerializer.Serialize(article, article.GetType()).Replace("\\uD800", "\\uFFFD", StringComparison.Ordinal),
        article.Fields.ToString().Replace('\uD800', '\uFFFD'),
        article.WordCount, article.ReadingTime, article.ContentHash, article.Dateline, article.IsDraft, article.Order);
}
