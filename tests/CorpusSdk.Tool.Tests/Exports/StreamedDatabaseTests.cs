using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using CorpusSdk.Testing;

namespace CorpusSdk.Tool.Tests.Exports;

/// <summary>A streamed folder makes the same tables as one that is opened as a whole, and needs no memory for its texts.</summary>
[SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "Texts of a test.")]
public sealed class StreamedDatabaseTests(PostgresFixture postgres)
{
    private const long HeapLimit = 48 << 20;

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(0, 2).Select(static _ => Random.Shared.Next())];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Tables_are_the_same(int seed)
    {
        PostgresServer server = postgres.Server;
        string name = server.CreateDatabase();
        Random random = new(seed);
        using TextFolder folder = new();
        Write(folder, random);

        AssertSame();
        AssertSame();

        // Types change, articles do, some come, and some are gone.
        Write(folder, random);
        AssertSame("--replace");
        foreach (string file in Directory.GetFiles(folder.Path, "*.md", SearchOption.AllDirectories).Where(_ => random.Next(5) == 0))
        {
            File.AppendAllText(file, "One line more.\n");
        }

        AssertSame();
        AssertSame("--tag", "sea");
        AssertSame();
        // What one has loaded is nothing to write for the other.
        string again = Load("packed", "--stream");
        Assert.Contains("0 articles added, 0 changed, 0 removed", again, StringComparison.Ordinal);

        void AssertSame(params string[] options)
        {
            Assert.Equal(Load("packed", options), Load("streamed", [.. options, "--stream"]));
            string[] tables = Ask("SELECT DISTINCT tablename FROM pg_tables WHERE schemaname IN ('packed', 'streamed') ORDER BY 1").TrimEnd().Split('\n');
            Assert.Equal(ContentsOf("packed", tables), ContentsOf("streamed", tables));
        }

        string ContentsOf(string schema, string[] tables) => Ask(
        [
            $"SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns WHERE table_schema = '{schema}' ORDER BY 1, 2",
            .. tables.Select(table => $"SELECT '{table}', t::text FROM {schema}.\"{table}\" t ORDER BY t::text"),
        ]);

        string Load(string schema, params string[] options)
        {
            ToolRun run = folder.Run("export", ["--to", server.Address(name), "--schema", schema, .. options]);
            Assert.Equal(0, run.Code);
            return run.Error + run.Output;
        }

        string Ask(params string[] questions) => server.Psql(name, [.. questions.SelectMany(static sql => (string[])["-c", sql])]);
    }

    [Fact]
    public void A_script_is_the_same()
    {
        using TextFolder folder = new();
        Write(folder, new Random(1));

        Assert.Equal(folder.Run("export", "--distributed"), folder.Run("export", "--distributed", "--stream"));
    }

    [Fact]
    public void What_is_refused_leaves_all_as_it_was()
    {
        PostgresServer server = postgres.Server;
        string name = server.CreateDatabase();
        using var folder = TextFolder.Small();
        Assert.Equal(0, folder.Run("export", "--to", server.Address(name), "--stream").Code);
        folder.Write("news/first-light.md", "---\ntitle: Other\ndate: 2024-05-20\nlevel: 3\n---\n\nOther text.\n");
        folder.Write("news/nul.md", "---\ntitle: Nul\ndate: 2020-01-01\nlevel: 1\n---\n\nab\0c\n");

        ToolRun refused = folder.Run("export", "--to", server.Address(name), "--stream");

        Assert.Equal(3, refused.Code);
        Assert.Contains("'nul' of News (news/nul.md)", refused.Error, StringComparison.Ordinal);
        Assert.Equal("First Light\nSecond Wind", server.Psql(name, "-c", "SELECT title FROM news ORDER BY 1").Trim());
        Assert.Equal(
            refused.Error.Replace(" --stream", "", StringComparison.Ordinal), folder.Run("export", "--to", server.Address(name)).Error);

        folder.Write("news/nul.md", "---\ntitle: Nul\ndate: 2020-01-01\nlevel: 1\n---\n\nabc\n");
        ToolRun mended = folder.Run("export", "--to", server.Address(name), "--stream");
        Assert.Contains("1 article added, 1 changed, 0 removed, 2 as before", mended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_at_once_wait_for_each_other()
    {
        PostgresServer server = postgres.Server;
        string name = server.CreateDatabase();
        using TextFolder folder = new();
        Write(folder, new Random(2));

        ToolRun[] runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(
            () => folder.Run("export", "--to", server.Address(name), "--stream", "--json"), TestContext.Current.CancellationToken)));

        Assert.All(runs, static run => Assert.Equal((0, ""), (run.Code, run.Error)));
        Assert.Single(runs, static run => run.Json.GetProperty("added").GetInt32() > 0);
        Assert.Equal(2, runs.Count(static run => run.Json.GetProperty("unchanged").GetInt32() > 0));
    }

    /// <summary>A limit of the heap that the texts would not fit into: 60 MB, and as strings twice as much.</summary>
    [Fact]
    public void Texts_need_no_memory()
    {
        const int Count = 120;
        PostgresServer server = postgres.Server;
        string name = server.CreateDatabase();
        using TextFolder folder = new();
        string body = string.Concat(Enumerable.Repeat("The lamp was lit again by whoever came back that night.\n", 512 * 1024 / 56));
        for (int i = 0; i < Count; i++)
        {
            Write(i, i);
        }

        Assert.Equal($"{Count} articles added, 0 changed, 0 removed, 0 as before", Load());
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"{Count}|{Count}|{(long)Count * body.Length}"),
            server.Psql(name, "-c", "SELECT count(*), count(DISTINCT level), sum(length(body)) FROM news").Trim());

        Write(7, Count + 7);
        Write(111, Count + 111);
        File.Delete(Path.Combine(folder.Path, "news/n8.md"));
        Assert.Equal($"0 articles added, 2 changed, 1 removed, {Count - 3} as before", Load());
        Assert.Equal("127\n231", server.Psql(name, "-c", $"SELECT level FROM news WHERE level >= {Count} ORDER BY 1").Trim());

        void Write(int number, int level) => folder.Write(
            string.Create(CultureInfo.InvariantCulture, $"news/n{number}.md"),
            $"---\ntitle: N {number}\ndate: {1990 + (number % 30)}-05-20\nlevel: {level}\n---\n\n{body}");

        string Load()
        {
            using var process = ToolProcess.Start(folder.Path, HeapLimit, "export", ".", "--to", server.Address(name), "--stream");
            string output = process.Output.ReadToEnd();
            Assert.Equal((0, ""), process.End());
            return output[(output.IndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd();
        }
    }

    /// <summary>Random articles without what PostgreSQL refuses.</summary>
    private static void Write(TextFolder folder, Random random)
    {
        RandomFolder.Write(folder, random, files: 50);
        foreach (string file in Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            string text = File.ReadAllText(file, Encoding.Latin1);
            if (text.Contains("\\0", StringComparison.Ordinal)) File.WriteAllText(file, text.Replace("\\0", "0", StringComparison.Ordinal), Encoding.Latin1);
        }
    }
}
