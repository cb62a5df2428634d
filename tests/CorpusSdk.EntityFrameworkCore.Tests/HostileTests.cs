using System.Globalization;
using CorpusSdk.Testing;
using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>What databases refuse, and databases that refuse: a message that says what to do, and nothing half-written.</summary>
public sealed class HostileTests(Databases databases)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static NewsArticle Article(string id) => new ArticleBuilder<NewsArticle>().WithId(id).Build();

    public static TheoryData<string> Engines => ["SQLite", "PostgreSQL"];

    [Fact]
    public async Task Nul_is_refused_by_name()
    {
        await using LibraryContext context = new(databases.Empty("PostgreSQL"));
        NewsArticle body = new ArticleBuilder<NewsArticle>().WithId("with-nul").WithBody("ab\0c").Build();
        NewsArticle tag = new ArticleBuilder<NewsArticle>().WithId("tagged").WithTags("x", "y\0").Build();

        string message = (await RefusedAsync(context, Article("fine"), body)).Message;
        Assert.Contains("'with-nul' of News (synthetic.txt", message, StringComparison.Ordinal);
        Assert.Contains("its body has the character NUL, as its character 3", message, StringComparison.Ordinal);
        Assert.Contains("its tags has the character NUL", (await RefusedAsync(context, tag)).Message, StringComparison.Ordinal);
        // A header keeps it, escaped.
        Assert.Equal(1, (await context.SyncAsync([new ArticleBuilder<NewsArticle>().WithField("odd", "a\0b").Build()], Stop)).Added);
        Assert.Equal("a\0b", (await context.News.SingleAsync(Stop)).Fields["odd"].Text);
    }

    [Fact]
    public async Task Nul_is_kept_by_SQLite()
    {
        await using LibraryContext context = new(databases.Empty("SQLite"));
        NewsArticle article = new ArticleBuilder<NewsArticle>().WithBody("ab\0c").Build();
        await context.SyncAsync([article], Stop);
        Assert.Equal("ab\0c", (await context.News.SingleAsync(Stop)).Body);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public async Task Days_that_PostgreSQL_has_no_year_for_are_refused(string day)
    {
        var date = DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);
        NewsArticle article = new ArticleBuilder<NewsArticle>().WithId("old").WithDate(date).Build();
        await using LibraryContext context = new(databases.Empty("PostgreSQL"));
        string message = (await RefusedAsync(context, article)).Message;
        Assert.Contains($"'old' of News", message, StringComparison.Ordinal);
        Assert.Contains($"its date is {day}", message, StringComparison.Ordinal);
        Assert.Contains("years 2 to 9998", message, StringComparison.Ordinal);

        await using LibraryContext sqlite = new(databases.Empty("SQLite"));
        await sqlite.SyncAsync([article], Stop);
        Assert.Equal(date, (await sqlite.News.SingleAsync(n => n.Date == date && n.Date.Year == date.Year, Stop)).Date);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Days_at_the_ends_of_the_calendar_are_kept(string engine)
    {
        await using LibraryContext context = new(databases.Empty(engine));
        DateOnly[] days = [new(1, 1, 2), new(2, 1, 1), new(1582, 10, 10), new(9999, 12, 30)];
        await context.SyncAsync(days.Select((day, i) => new ArticleBuilder<NewsArticle>().WithId($"{i}").WithDate(day).Build()), Stop);
        Assert.Equal(days, await context.News.OrderBy(n => n.Date).Select(n => n.Date).ToArrayAsync(Stop));
        Assert.Equal<int>([1, 2, 1582, 9999], await context.News.Select(n => n.Date.Year).OrderBy(y => y).ToListAsync(Stop));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Two_articles_with_one_id_are_refused(string engine)
    {
        await using LibraryContext context = new(databases.Empty(engine));
        Assert.Contains(
            "'same' of News (synthetic.txt", (await RefusedAsync(context, Article("same"), Article("same"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_table_with_other_columns_is_left_alone(string engine)
    {
        await using LibraryContext context = new(databases.Empty(engine));
        await context.Database.ExecuteSqlRawAsync("CREATE TABLE news (id text PRIMARY KEY, title integer, mine text)", Stop);
        await context.Database.ExecuteSqlRawAsync("INSERT INTO news VALUES ('a', 1, 'b')", Stop);
        string message = (await Assert.ThrowsAsync<ArticleDatabaseException>(() => context.SyncAsync(Stop))).Message;
        Assert.Contains("news with other columns: it lacks ", message, StringComparison.Ordinal);
        Assert.Contains("has besides mine", message, StringComparison.Ordinal);
        Assert.Contains("has as another type title (integer for text", message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["b"], await context.Database.SqlQueryRaw<string>("SELECT mine AS \"Value\" FROM news").ToListAsync(Stop));
        // Films come before news: nothing of them is there either.
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => context.Films.CountAsync(Stop));

        Assert.Equal(5, (await context.SyncAsync(new SyncOptions { ReplaceTables = true }, Stop)).Added);
        Assert.Equal(2, await context.News.CountAsync(Stop));
    }

    [Fact]
    public async Task Long_texts_are_loaded_and_found()
    {
        await using LibraryContext context = new(databases.Empty("PostgreSQL"));
        string words = string.Join(' ', Enumerable.Range(0, 700_000).Select(static i => $"w{i:x}"));
        await context.SyncAsync([new ArticleBuilder<NewsArticle>().WithId("long").WithBody(words).Build()], Stop);
        Assert.Equal(["long"], context.News.HaveWords("w1 wa00").Select(n => n.Id));
        Assert.Equal(words.Length, (await context.News.SingleAsync(Stop)).Body.Length);
    }

    [Fact]
    public async Task What_an_index_has_no_place_for_is_refused_by_name()
    {
        await using LibraryContext context = new(databases.Empty("PostgreSQL"));
        Random random = new(1);
        // Nothing that PostgreSQL could make smaller.
        string id = string.Concat(Enumerable.Range(0, 9000).Select(_ => (char)random.Next('a', 'z' + 1)));
        string message = (await RefusedAsync(context, Article("fine"), Article(id))).Message;
        Assert.Contains($"PostgreSQL refuses the article '{id[..20]}", message, StringComparison.Ordinal);
        Assert.Equal(1, (await context.SyncAsync([Article("fine")], Stop)).Added);
    }

    [Fact]
    public async Task A_server_that_goes_away_leaves_the_old_state()
    {
        (PostgresServer? server, string reason) = PostgresServer.Start();
        Assert.SkipWhen(server is null, reason);
        using PostgresServer _ = server;
        using Library library = new(60);
        Corpus.LoadedCorpus corpus = library.Load();
        string name = server.CreateDatabase();
        await using LibraryContext context = new(
            new DbContextOptionsBuilder<LibraryContext>().UseNpgsql(server.ConnectionString(name)).Options);
        await context.SyncAsync(corpus.News.Take(10), Stop);

        IEnumerable<NewsArticle> crashing = corpus.News.Skip(5).Select((article, i) =>
        {
            if (i == 40) server.Crash();
            return article;
        });
        string message = (await Assert.ThrowsAsync<ArticleDatabaseException>(() => context.SyncAsync(crashing, Stop))).Message;
        Assert.Contains("the tables are as they were", message, StringComparison.Ordinal);
        Assert.Contains("Run the sync again", message, StringComparison.OrdinalIgnoreCase);
        string unreachable = (await Assert.ThrowsAsync<ArticleDatabaseException>(() => context.SyncAsync(Stop))).Message;
        Assert.Contains("does not answer", unreachable, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Password, unreachable, StringComparison.Ordinal);

        server.Restart();
        Npgsql.NpgsqlConnection.ClearAllPools();
        Assert.Equal(10, await context.News.CountAsync(Stop));
        Assert.Equal(new SyncResult { Added = 50, Unchanged = 10 }, await context.SyncAsync(corpus.News, Stop));
    }

    [Fact]
    public async Task Wrong_names_and_passwords_are_said()
    {
        PostgresServer server = databases.Postgres;
        Assert.Contains("createdb", await MessageOfAsync(server.ConnectionString("nowhere")), StringComparison.Ordinal);
        string wrong = server.ConnectionString("postgres").Replace(server.Password, "secret", StringComparison.Ordinal);
        string message = await MessageOfAsync(wrong);
        Assert.Contains("PGPASSWORD", message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);

        string name = server.CreateDatabase();
        server.Psql(name, "-c", "CREATE ROLE reader LOGIN PASSWORD 'reader'; REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        string reader = $"Host={PostgresServer.Host};Port={server.Port};Username=reader;Password=reader;Database={name}";
        Assert.Contains("GRANT CREATE", await MessageOfAsync(reader), StringComparison.Ordinal);

        static async Task<string> MessageOfAsync(string connection)
        {
            await using LibraryContext context = new(new DbContextOptionsBuilder<LibraryContext>().UseNpgsql(connection).Options);
            return (await Assert.ThrowsAsync<ArticleDatabaseException>(() => context.SyncAsync(Stop))).Message;
        }
    }

    [Fact]
    public async Task Files_that_are_no_databases_are_said()
    {
        string text = databases.File();
        await File.WriteAllTextAsync(text, new string('x', 5000), Stop);
        Assert.Contains("no database of SQLite", await MessageOfAsync(text), StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(text, Stop));
        Assert.Contains("Make its folder", await MessageOfAsync(Path.Combine(text, "nowhere.db")), StringComparison.Ordinal);

        static async Task<string> MessageOfAsync(string file)
        {
            await using LibraryContext context = new(
                new DbContextOptionsBuilder<LibraryContext>().UseSqlite($"Data Source={file};Pooling=False").Options);
            return (await Assert.ThrowsAsync<ArticleDatabaseException>(() => context.SyncAsync(Stop))).Message;
        }
    }

    private static async Task<ArticleDatabaseException> RefusedAsync(LibraryContext context, params NewsArticle[] articles)
    {
        ArticleDatabaseException error = await Assert.ThrowsAsync<ArticleDatabaseException>(() => context.SyncAsync(articles, Stop));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => context.News.CountAsync(Stop));
        return error;
    }
}
