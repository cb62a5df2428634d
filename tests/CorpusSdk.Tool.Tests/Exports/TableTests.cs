using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using nietras.SeparatedValues;

namespace CorpusSdk.Tool.Tests.Exports;

/// <summary>JSON Lines, CSV and SQLite hold the same table.</summary>
public sealed class TableTests : IDisposable
{
    private readonly ExportFolder _folder = ExportFolder.Films();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Json_lines_give_the_sums_of_Parquet()
    {
        string lines = _folder.Export("films.jsonl");
        string parquet = _folder.Export("films.parquet");
        const string Sums = """
            SELECT count(*), sum(words), sum(price)::DECIMAL(9,3), min(date)::VARCHAR, max(date)::VARCHAR, sum(len(tags))::INT,
                sum(len(body))::INT FROM '{0}'
            """;

        Assert.Equal(
            ExportFolder.Ask(Sums.Replace("{0}", parquet, StringComparison.Ordinal)),
            ExportFolder.Ask(Sums.Replace("{0}", lines, StringComparison.Ordinal)));
    }

    [Fact]
    public void Json_lines_have_typed_values()
    {
        JsonElement film = Lines(_folder.Export("films.jsonl")).Single(static line => line.GetProperty("id").GetString() == "metropolis");

        Assert.Equal("1.50", film.GetProperty("price").GetRawText());
        Assert.Equal(JsonValueKind.True, film.GetProperty("seen").ValueKind);
        Assert.Equal("1927-01-10T20:15:00+01:00", film.GetProperty("premiere").GetString());
        Assert.Equal("19:30:00", film.GetProperty("doors").GetString());
        Assert.Equal("3", film.GetProperty("level").GetString());
        Assert.Equal("""{"director":"Lang","writers":["Harbou","Lang"]}""", film.GetProperty("crew").GetRawText());
        Assert.Equal(JsonValueKind.Null, film.GetProperty("headline").ValueKind);
    }

    [Fact]
    public void Csv_is_read_cell_by_cell()
    {
        Hostile();
        string file = _folder.Export("films.csv");
        JsonElement[] lines = [.. Lines(_folder.Export("films.jsonl"))];
        using SepReader reader = Sep.New(',').Reader(static options => options with { Unescape = true }).FromFile(file);
        int row = 0;
        foreach (SepReader.Row cells in reader)
        {
            foreach (string name in new[] { "key", "title", "date", "body", "path", "price" })
            {
                Assert.Equal(TextOf(lines[row].GetProperty(name)), cells[name].ToString());
            }

            row++;
        }

        Assert.Equal(lines.Length, row);
        Assert.Equal(
            [$"{lines.Length} | 2"],
            ExportFolder.Ask($"""
                SELECT count(*), count(price) FROM read_csv('{file}', header = true, quote = '"', escape = '"', strict_mode = false)
                """));
    }

    [Fact]
    public void A_search_in_Sqlite_finds_articles()
    {
        Hostile();
        string file = _folder.Export("films.sqlite");

        Assert.Equal(
            ["films/metropolis"],
            Query(file, """
                SELECT key FROM articles_fts JOIN articles ON article = articles_fts.rowid WHERE articles_fts MATCH 'rotwang AND city'
                """));
        Assert.Equal(["2|13.845|2"], Query(file, "SELECT count(price), sum(price), sum(seen IS NOT NULL) FROM articles"));
        Assert.Equal(
            ["drama", "science fiction"],
            Query(file, "SELECT tag FROM tags JOIN articles USING (article) WHERE id = 'metropolis' ORDER BY tag"));
        Assert.Equal(["1|Thea von Harbou", "2|Fritz Lang"], Query(file, "SELECT position, author FROM authors ORDER BY position"));
        Assert.Equal(["0001-01-01"], Query(file, "SELECT min(date) FROM articles"));
        Assert.Equal(["ok"], Query(file, "PRAGMA integrity_check"));
        Assert.Equal(["2"], Query(file, "SELECT json_array_length(crew, '$.writers') FROM articles WHERE id = 'metropolis'"));
    }

    [Fact]
    public void Sqlite_keeps_what_its_table_has_no_room_for()
    {
        string header = string.Concat(Enumerable.Range(0, 2000).Select(static i => $"field{i:0000}: {i}\n"));
        _folder.Write("wide/one.md", $"---\ntitle: One\n{header}---\n\nText.\n");
        ToolRun run = _folder.Run("wide.sqlite", "--collection", "wide");

        Assert.Contains("more_fields", run.Error, StringComparison.Ordinal);
        Assert.Equal(
            ["0|1999"],
            Query(
                Path.Combine(_folder.Path, "wide.sqlite"),
                "SELECT field0000, coalesce(json_extract(more_fields, '$.field1999'), 0) FROM articles"));
    }

    [Fact]
    public void Hostile_texts_are_whole_everywhere()
    {
        Hostile();
        string parquet = _folder.Export("a.parquet");
        string sqlite = _folder.Export("a.db");
        foreach (JsonElement line in Lines(_folder.Export("a.jsonl")))
        {
            string key = line.GetProperty("key").GetString()!;
            string hex = Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(line.GetProperty("body").GetString()!));

            Assert.Equal([hex], ExportFolder.Ask($"SELECT hex(encode(body)) FROM '{parquet}' WHERE key = '{key}'"));
            Assert.Equal([hex], Query(sqlite, $"SELECT hex(CAST(body AS BLOB)) FROM articles WHERE key = '{key}'"));
        }

        Assert.Contains(
            Lines(Path.Combine(_folder.Path, "a.jsonl")), static line => line.GetProperty("body").GetString()!.Contains('\0', StringComparison.Ordinal));
    }

    private void Hostile()
    {
        _folder.Write("bad/nul.md", "---\ntitle: With NUL\n---\n\nBefore\0after, \"quoted\".\n");
        _folder.Write("bad/returns.md", "{\"title\": \"Re\\u0001turns\", \"path\": \"\"}\n\nText 🌍,\r\nwith; returns.\n");
        _folder.Write("bad/empty.md", "---\ntitle: Empty\nsubtitle: ''\n---\n");
    }

    private static IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(file).Select(static line => JsonDocument.Parse(line).RootElement);

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Tests ask what they like.")]
    private static string[] Query(string file, string sql)
    {
        using SqliteConnection connection = new($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i =>
                Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return [.. rows];
    }
}
