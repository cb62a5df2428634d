using System.Text.Json;
using CorpusSdk.EntityFrameworkCore;
using CorpusSdk.Testing;
using CorpusSdk.Tool.Exports;
using Microsoft.EntityFrameworkCore;

[assembly: AssemblyFixture(typeof(CorpusSdk.Tool.Tests.Exports.PostgresFixture))]

namespace CorpusSdk.Tool.Tests.Exports;

/// <summary>Corpora in PostgreSQL, read back by psql.</summary>
public sealed class DatabaseTests(PostgresFixture postgres)
{
    [Fact]
    public void A_folder_becomes_a_table_for_each_collection()
    {
        PostgresServer server = postgres.Server;
        string name = server.CreateDatabase();
        using var folder = ExportFolder.Films();
        folder.Write("essays/first.md", "---\ntitle: First\ndate: 1001-01-01\nlevel: high\n---\n\nText of it.\n");

        ToolRun first = folder.Load(server.Address(name));
        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.Equal($"{name} on 127.0.0.1: 4 articles added, 0 changed, 0 removed, 0 as before\n", first.Output);
        Assert.Equal(
            "films/metropolis|1927-01-10|{\"Thea von Harbou\",\"Fritz Lang\"}|3|1.50|t|1927-01-10 19:15:00|19:30:00|a.png|Lang",
            Ask("""
                SELECT lower(collection) || '/' || id, date, authors, level, price, seen, premiere AT TIME ZONE 'UTC', doors, cover_image, crew ->> 'director'
                FROM films WHERE tags @> ARRAY['drama']
                """));
        Assert.Equal("metropolis", Ask("SELECT id FROM films WHERE search @@ plainto_tsquery('simple', 'divided rotwang')"));
        Assert.Equal("first|high\nsecond|low", Ask("SELECT id, level FROM essays ORDER BY id"));
        Assert.Equal("text", Ask("SELECT data_type FROM information_schema.columns WHERE table_name = 'essays' AND column_name = 'level'"));

        folder.Write("films/nosferatu.md", "---\ntitle: Nosferatu\ndate: 1922-03-04\nlevel: 5\nprice: 1.0\nseen: true\n---\n\nA shadow.\n");
        JsonElement second = folder.Load(server.Address(name), "--json").Json;
        Assert.Equal((0, 1, 0, 3), (Number("added"), Number("changed"), Number("removed"), Number("unchanged")));
        Assert.Equal("5", Ask("SELECT level FROM films WHERE id = 'nosferatu'"));

        string Ask(string sql) => server.Psql(name, "-c", sql).TrimEnd('\n');

        int Number(string property) => second.GetProperty(property).GetInt32();
    }

    [Fact]
    public void Some_articles_are_what_the_tables_have_then()
    {
        PostgresServer server = postgres.Server;
        string name = server.CreateDatabase();
        using var folder = TextFolder.Small();
        Assert.Equal(0, folder.Run("export", "--to", server.Address(name), "--schema", "press").Code);
        Assert.Equal("2|1", server.Psql(name, "-c", "SELECT (SELECT count(*) FROM press.news), (SELECT count(*) FROM press.essays)").Trim());

        ToolRun some = folder.Run("export", "--to", server.Address(name), "--schema", "press", "--collection", "news", "--from", "2024", "--to", "2025");
        Assert.Contains("0 articles added, 0 changed, 1 removed, 1 as before", some.Output, StringComparison.Ordinal);
        Assert.Equal("1|1", server.Psql(name, "-c", "SELECT (SELECT count(*) FROM press.news), (SELECT count(*) FROM press.essays)").Trim());
    }

    [Fact]
    public void A_compiled_corpus_is_loaded_like_its_folder()
    {
        PostgresServer server = postgres.Server;
        string name = server.CreateDatabase();
        string assembly = typeof(Sample.Corpus).Assembly.Location;
        Assert.Equal(0, ToolRun.Of("export", assembly, "--to", server.Address(name)).Code);
        Assert.Equal(
            $"{Sample.Corpus.News.Count}|{Sample.Corpus.Guides.Count}",
            server.Psql(name, "-c", "SELECT (SELECT count(*) FROM news), (SELECT count(*) FROM guides)").Trim());
        Assert.Equal(
            Sample.Corpus.Articles.Where(article => article.Collection == "News").Sum(article => (long)article.Body.Length).ToString(),
            server.Psql(name, "-c", "SELECT sum(length(body)) FROM news").Trim());
    }

    [Fact]
    public async Task Generated_types_read_what_the_tool_has_loaded()
    {
        PostgresServer server = postgres.Server;
        string name = server.CreateDatabase();
        string assembly = typeof(Sample.Corpus).Assembly.Location;
        Assert.Equal(0, ToolRun.Of("export", assembly, "--to", server.Address(name)).Code);
        await using SampleContext context = new(new DbContextOptionsBuilder().UseNpgsql(server.ConnectionString(name)).Options);
        CancellationToken stop = TestContext.Current.CancellationToken;
        Assert.Equal(
            Sample.Corpus.Guides.Where(guide => guide.Date != null && guide.Date.Value.Year == 2024 && guide.Tags.Contains("unicode")).Select(guide => guide.Title).Order(),
            (await context.Set<Sample.GuidesArticle>()
                .Where(guide => guide.Date != null && guide.Date.Value.Year == 2024 && guide.Tags.Contains("unicode")).Select(guide => guide.Title).ToListAsync(stop)).Order());
        // The tables are the same, so that nothing is written again.
        SyncResult result = await context.SyncAsync(stop);
        Assert.Equal(Sample.Corpus.News.Count + Sample.Corpus.Guides.Count + Sample.Corpus.Letters.Count, result.Unchanged);
    }

    [Fact]
    public void What_PostgreSQL_refuses_is_said_and_nothing_is_loaded()
    {
        PostgresServer server = postgres.Server;
        string name = server.CreateDatabase();
        using var folder = TextFolder.Small();
        folder.Write("news/nul.md", "---\ntitle: Nul\ndate: 2020-01-01\nlevel: 1\n---\n\nab\0c\n");
        ToolRun nul = folder.Run("export", "--to", server.Address(name));
        Assert.Equal(3, nul.Code);
        Assert.Contains("'nul' of News (news/nul.md)", nul.Error, StringComparison.Ordinal);
        Assert.Equal("", server.Psql(name, "-c", "SELECT tablename FROM pg_tables WHERE schemaname = 'public'").Trim());

        folder.Write("news/nul.md", "---\ntitle: Nul\ndate: 9999-12-31\nlevel: 1\n---\n\nabc\n");
        Assert.Contains("its date is 9999-12-31", folder.Run("export", "--to", server.Address(name)).Error, StringComparison.Ordinal);

        folder.Write("news/nul.md", "---\ntitle: Nul\ndate: 2020-12-31\nlevel: 1\n---\n\nabc\n");
        server.Psql(name, "-c", "CREATE TABLE news (mine text)");
        ToolRun other = folder.Run("export", "--to", server.Address(name));
        Assert.Equal(3, other.Code);
        Assert.Contains("has besides mine", other.Error, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("export", "--to", server.Address(name), "--replace").Code);
        Assert.Equal("3", server.Psql(name, "-c", "SELECT count(*) FROM news").Trim());
    }

    [Fact]
    public void A_database_that_is_not_there_is_said()
    {
        PostgresServer server = postgres.Server;
        using var folder = TextFolder.Small();
        ToolRun nowhere = folder.Run("export", "--to", server.Address("nowhere"));
        Assert.Equal(3, nowhere.Code);
        Assert.Contains("createdb", nowhere.Error, StringComparison.Ordinal);

        ToolRun wrong = folder.Run("export", "--to", server.Address("postgres").Replace(server.Password, "wr%40ng", StringComparison.Ordinal));
        Assert.Equal(3, wrong.Code);
        Assert.Contains("right password", wrong.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("wr@ng", wrong.Error, StringComparison.Ordinal);

        ToolRun silent = folder.Run("export", "--to", "postgres://somebody@127.0.0.1:1/press");
        Assert.Equal(3, silent.Code);
        Assert.Contains("does not answer", silent.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mysql://root:secret@localhost/press")]
    [InlineData("localhost:5432")]
    [InlineData("postgres://me:secret@localhost/press?sslmod=require")]
    [InlineData("postgres://me:secret@localhost/press?connect_timeout=soon")]
    public void Addresses_that_are_none_are_refused(string address)
    {
        using var folder = TextFolder.Small();
        ToolRun run = folder.Run("export", "--to", address);
        Assert.Equal(2, run.Code);
        Assert.Contains("--to", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_has_everything_that_psql_reads()
    {
        var address = PostgresAddress.Parse("postgresql://ann%40x:p%3Aw%2F@[::1]:5433/the%20press?sslmode=verify-full&application_name=me");
        Npgsql.NpgsqlConnectionStringBuilder read = new(address.ConnectionString);
        Assert.Equal(("::1", 5433, "ann@x", "p:w/", "the press"), (read.Host, read.Port, read.Username, read.Password, read.Database));
        Assert.Equal((Npgsql.SslMode.VerifyFull, "me", "the press on ::1"), (read.SslMode, read.ApplicationName, address.Name));
        Assert.Equal("/run/postgresql", new Npgsql.NpgsqlConnectionStringBuilder(
            PostgresAddress.Parse("postgres:///press?host=/run/postgresql").ConnectionString).Host);
    }

    [Fact]
    public void Nothing_says_where_to()
    {
        using var folder = TextFolder.Small();
        ToolRun run = folder.Run("export");
        Assert.Equal(2, run.Code);
        Assert.Contains("--output", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("export", "--to", "postgres://localhost/press", "-o", "articles.csv").Code);
        Assert.Contains("is not a day", folder.Run("export", "--to", "localhost", "-o", "articles.csv").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Distributed_tables_are_a_script()
    {
        using var folder = TextFolder.Small();
        string file = Path.Combine(folder.Path, "tables.sql");
        ToolRun run = folder.Run("export", "--distributed", "--schema", "press", "-o", file);
        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
        string sql = File.ReadAllText(file);
        Assert.Equal(sql, folder.Run("export", "--distributed", "--schema", "press").Output);
        Assert.Contains("PRIMARY KEY (collection, id)", sql, StringComparison.Ordinal);
        Assert.Contains("SELECT create_distributed_table('\"press\".\"essays\"', 'id');", sql, StringComparison.Ordinal);
        Assert.Contains(
            "SELECT create_distributed_table('\"press\".\"news\"', 'id', colocate_with => '\"press\".\"essays\"');", sql, StringComparison.Ordinal);

        // Without Citus the rest of it is what a load makes and fills.
        PostgresServer server = postgres.Server;
        string name = server.CreateDatabase();
        File.WriteAllLines(file, sql.Split('\n').Where(line => !line.Contains("citus", StringComparison.Ordinal) && !line.Contains("distributed", StringComparison.Ordinal)));
        server.Psql(name, "-f", file);
        Assert.Equal(0, folder.Run("export", "--to", server.Address(name), "--schema", "press").Code);
        Assert.Equal("2", server.Psql(name, "-c", "SELECT count(*) FROM press.news").Trim());
    }

    private sealed class SampleContext(DbContextOptions options) : ArticleContext(options)
    {
        protected override void OnArticlesCreating(ArticleTypes articles) =>
            articles.Add<Sample.NewsArticle>("News").Add<Sample.GuidesArticle>("Guides").Add<Sample.LettersArticle>("Letters");
    }
}
