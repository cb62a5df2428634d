using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>A sync writes what changed, all of it or nothing.</summary>
public sealed class SyncTests(Databases databases)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Engines => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Only_what_changed_is_written(string engine)
    {
        using Library library = new(30);
        await using LibraryContext context = new(databases.Empty(engine));
        Corpus.LoadedCorpus corpus = library.Load();
        Assert.Equal(new SyncResult { Added = 30 }, await context.SyncAsync(corpus.News, Stop));
        Assert.Equal(new SyncResult { Unchanged = 30 }, await context.SyncAsync(library.Load().News, Stop));
        List<string> before = await VersionsAsync(context);

        NewsArticle changed = corpus.News[3];
        NewsArticle removed = corpus.News[4];
        NewsArticle moved = corpus.News[5];
        library.Write(Below(changed.Path), "---\ntitle: Changed\ndate: 2001-01-01\ntags: [new]\n---\n\nNow it says something else.\n");
        library.Delete(Below(removed.Path));
        File.Move(Path.Combine(library.Path, Below(moved.Path)), Path.Combine(library.Path, Path.ChangeExtension(Below(moved.Path), ".txt")));
        library.Write("news/fresh.md", "---\ntitle: Fresh\ndate: 2001-01-02\ntags: [new]\n---\n\nNew.\n");
        SyncResult result = await context.SyncAsync(library.Load().News, Stop);
        Assert.Equal(new SyncResult { Added = 1, Changed = 2, Removed = 1, Unchanged = 27 }, result);

        Assert.Equal(["fresh", changed.Id], context.News.Where(n => n.Tags.Contains("new")).OrderBy(n => n.Title == "Changed").Select(n => n.Id));
        Assert.Equal([changed.Id], context.News.HaveWords("something else").Select(n => n.Id));
        Assert.Empty(context.News.Where(n => n.Id == removed.Id));
        // Rows that nobody had to write are the same rows.
        Assert.Equal(27, before.Intersect(await VersionsAsync(context)).Count());
        Assert.Equal(0, await OrphansAsync(context));

        Assert.Equal(new SyncResult { Removed = 30 }, await context.SyncAsync<NewsArticle>([], Stop));
        Assert.Empty(context.News.HaveWords("Lamp"));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task The_compiled_corpus_is_what_is_loaded_by_default(string engine)
    {
        await using LibraryContext context = new(databases.Empty(engine));
        Assert.Equal(new SyncResult { Added = 5 }, await context.SyncAsync(Stop));
        Assert.Equal(new SyncResult { Unchanged = 5 }, await context.SyncAsync(Stop));
        Review review = await context.Reviews.SingleAsync(Stop);
        Assert.Same(Corpus.Films["long-night"], review.Film);
        Assert.Equal("Ida Berg", (await context.Films.SingleAsync(f => f.Minutes < 20, Stop)).Crew.Director);
        Assert.Equal(new SyncResult { Added = 5 }, await context.SyncAsync(new SyncOptions { ReplaceTables = true }, Stop));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_sync_that_breaks_leaves_the_old_state_and_the_next_goes_on(string engine)
    {
        using Library library = new(30);
        await using LibraryContext context = new(databases.Empty(engine));
        Corpus.LoadedCorpus corpus = library.Load();
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => context.SyncAsync(Broken(corpus.News, 20), Stop));
        Assert.Equal(new SyncResult { Added = 10 }, await context.SyncAsync(corpus.News.Take(10), Stop));
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => context.SyncAsync(Broken(corpus.News.Skip(5), 15), Stop));

        Assert.Equal(corpus.News.Take(10).Select(n => n.Id), context.News.OrderBy(n => n.Id).Select(n => n.Id));
        Assert.Equal(new SyncResult { Added = 20, Unchanged = 10 }, await context.SyncAsync(corpus.News, Stop));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_sync_can_be_stopped(string engine)
    {
        using Library library = new(30);
        await using LibraryContext context = new(databases.Empty(engine));
        Corpus.LoadedCorpus corpus = library.Load();
        using CancellationTokenSource stop = new();
        IEnumerable<NewsArticle> stopping = corpus.News.Select((article, i) =>
        {
            if (i == 15) stop.Cancel();
            return article;
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => context.SyncAsync(stopping, stop.Token));
        Assert.Equal(new SyncResult { Added = 30 }, await context.SyncAsync(corpus.News, Stop));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => context.SyncAsync<NewsArticle>([], stop.Token));
        Assert.Equal(30, await context.News.CountAsync(Stop));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Loaders_at_the_same_time_wait_for_each_other(string engine)
    {
        using Library library = new(40);
        Corpus.LoadedCorpus corpus = library.Load();
        DbContextOptions<LibraryContext> options = databases.Empty(engine);
        // Each loads other articles. Whoever is last leaves its own, whole.
        SyncResult[] results = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(async () =>
        {
            await using LibraryContext context = new(options);
            return await context.SyncAsync(corpus.News.Skip(i * 5).Take(15), Stop);
        })));
        Assert.All(results, result => Assert.Equal(15, result.Added + result.Changed + result.Unchanged));
        await using LibraryContext after = new(options);
        string[] ids = await after.News.OrderBy(n => n.Id).Select(n => n.Id).ToArrayAsync(Stop);
        Assert.Contains(
            Enumerable.Range(0, 6), i => corpus.News.Skip(i * 5).Take(15).Select(n => n.Id).SequenceEqual(ids));
        Assert.Equal(0, await OrphansAsync(after));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_transaction_of_the_context_is_joined(string engine)
    {
        await using LibraryContext context = new(databases.Empty(engine));
        await using (IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(Stop))
        {
            Assert.Equal(5, (await context.SyncAsync(Stop)).Added);
            Assert.Equal(2, await context.News.CountAsync(Stop));
        }

        Assert.Equal(5, (await context.SyncAsync(Stop)).Added);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Rows_of_another_version_are_written_anew(string engine)
    {
        await using LibraryContext context = new(databases.Empty(engine));
        await context.SyncAsync(Stop);
        await context.Database.ExecuteSqlRawAsync("UPDATE corpus_tables SET format = 'older' WHERE name = 'news'", Stop);
        Assert.Equal(new SyncResult { Added = 2, Unchanged = 3 }, await context.SyncAsync(Stop));
    }

    [Fact]
    public async Task Tables_can_be_in_a_schema()
    {
        string name = databases.Postgres.CreateDatabase();
        await using SchemaContext context = new(
            new DbContextOptionsBuilder<SchemaContext>().UseNpgsql(databases.Postgres.ConnectionString(name)).Options);
        Assert.Equal(2, (await context.SyncAsync(Stop)).Added);
        Assert.Equal(2, await context.Set<NewsArticle>().CountAsync(n => n.Tags.IsEmpty || n.Tags.Contains("nato"), Stop));
        Assert.Equal("2", databases.Postgres.Psql(name, "-c", "SELECT count(*) FROM \"the press\".news").Trim());
        Assert.Equal(new SyncResult { Unchanged = 2 }, await context.SyncAsync(Stop));
    }

    [Fact]
    public async Task A_script_makes_tables_that_a_sync_fills()
    {
        string name = databases.Postgres.CreateDatabase();
        await using LibraryContext context = new(
            new DbContextOptionsBuilder<LibraryContext>().UseNpgsql(databases.Postgres.ConnectionString(name)).Options);
        string file = databases.File();
        await File.WriteAllTextAsync(file, context.PostgresScript(), Stop);
        databases.Postgres.Psql(name, "-f", file);
        Assert.Equal(new SyncResult { Added = 5 }, await context.SyncAsync(Stop));
    }

    /// <summary>What an engine says of each row that changes when it is written.</summary>
    private static async Task<List<string>> VersionsAsync(LibraryContext context) => await context.Database
        .SqlQueryRaw<string>(
            context.Database.IsNpgsql()
                ? "SELECT id || ' ' || xmin || ' ' || ctid AS \"Value\" FROM news"
                : "SELECT id || ' ' || article AS \"Value\" FROM news")
        .ToListAsync(Stop);

    /// <summary>How many tags and authors belong to no article.</summary>
    private static async Task<int> OrphansAsync(LibraryContext context) => context.Database.IsNpgsql() ? 0 : (await context.Database
        .SqlQueryRaw<int>(
            """
            SELECT count(*) AS "Value" FROM (SELECT collection, id FROM news_tags UNION ALL SELECT collection, id FROM news_authors) t
            WHERE NOT EXISTS (SELECT 1 FROM news n WHERE n.collection = t.collection AND n.id = t.id)
            """)
        .ToListAsync(Stop))[0];

    private static IEnumerable<T> Broken<T>(IEnumerable<T> articles, int after)
    {
        foreach (T article in articles)
        {
            if (after-- == 0) throw new InvalidTimeZoneException("Broken on purpose.");
            yield return article;
        }
    }

    private static string Below(string path) => path[path.IndexOf("news/", StringComparison.Ordinal)..];

    private sealed class SchemaContext(DbContextOptions<SchemaContext> options) : ArticleContext(options)
    {
        protected override void OnArticlesCreating(ArticleTypes articles) => articles.Add<NewsArticle>("News");

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasDefaultSchema("the press");
            base.OnModelCreating(modelBuilder);
        }
    }
}
