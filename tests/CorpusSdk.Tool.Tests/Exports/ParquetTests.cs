using ParquetSharp;

namespace CorpusSdk.Tool.Tests.Exports;

/// <summary>What is exported as Parquet, read by two other engines.</summary>
public sealed class ParquetTests : IDisposable
{
    private readonly ExportFolder _folder = ExportFolder.Films();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_of_years_is_one_table()
    {
        using var folder = TextFolder.Small();
        foreach (string year in (string[])["2023", "2024"])
        {
            Directory.CreateDirectory(Path.Combine(folder.Path, $"articles/year={year}"));
            string file = Path.Combine(folder.Path, $"articles/year={year}/part-0.parquet");
            Assert.Equal(0, folder.Run("export", "-o", file, "--from", year, "--to", year).Code);
        }

        Assert.Equal(
            ["2023 | Second Wind | 7", "2024 | First Light | 4"],
            ExportFolder.Ask(
                $"SELECT year, title, words FROM read_parquet('{folder.Path}/articles/*/*.parquet', hive_partitioning = true) ORDER BY year"));
    }

    [Fact]
    public void Columns_have_the_types_of_fields()
    {
        string file = _folder.Export("films.parquet");
        string[] types = ExportFolder.Ask($"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '{file}')");

        Assert.Equal(
            [
                "key | VARCHAR", "collection | VARCHAR", "id | VARCHAR", "title | VARCHAR", "headline | VARCHAR", "date | DATE",
                "time | TIME", "source | VARCHAR", "dateline_place | VARCHAR", "authors | VARCHAR[]", "tags | VARCHAR[]",
                "language | VARCHAR",
                "updated | DATE", "is_draft | BOOLEAN", "order | INTEGER", "path | VARCHAR", "content_hash | VARCHAR", "words | INTEGER", "body | VARCHAR",
                "tail | VARCHAR",
            ],
            types[..20]);
        Assert.Equal(
            [
                "cover_image | VARCHAR", "crew | STRUCT(director VARCHAR, writers VARCHAR[])", "doors | TIME", "level | VARCHAR",
                "opened | DATE", "premiere | TIMESTAMP WITH TIME ZONE", "price | DECIMAL(5,3)",
                "scenes | STRUCT(\"minutes\" INTEGER, \"name\" VARCHAR)[]", "seen | BOOLEAN",
            ],
            types[20..].Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Counts_and_sums_are_those_of_the_corpus()
    {
        string file = _folder.Export("films.parquet");

        Assert.Equal(
            ["4 | 13.845 | 15 | 3"],
            ExportFolder.Ask($"""
                SELECT count(*), sum(price), sum(list_sum([scene.minutes FOR scene IN scenes])), count(date) FROM '{file}'
                """));
        Assert.Equal(
            ["essays/first", "essays/second", "films/metropolis", "films/nosferatu"],
            ExportFolder.Ask($"SELECT key FROM '{file}' ORDER BY key"));
    }

    [Fact]
    public void Values_are_to_the_letter()
    {
        string file = _folder.Export("films.parquet");

        Assert.Equal(
            ["Metropolis, \"the\" film | 1927-01-10 | [Thea von Harbou, Fritz Lang] | 1.500 | true | 1927-01-10 19:15:00 | 19:30:00 | 2"],
            ExportFolder.Ask($"""
                SELECT title, date::VARCHAR, authors::VARCHAR, price::VARCHAR, seen::VARCHAR, (premiere AT TIME ZONE 'UTC')::VARCHAR,
                    doors::VARCHAR, len(crew.writers) FROM '{file}' WHERE id = 'metropolis'
                """));
        Assert.Equal(
            ["[{'minutes': 3, 'name': city}, {'minutes': NULL, 'name': depths}]", "[{'minutes': 12, 'name': ship}]"],
            ExportFolder.Ask($"SELECT scenes::VARCHAR FROM '{file}' WHERE scenes IS NOT NULL ORDER BY key"));
        Assert.Equal(
            ["0001-01-01 | NULL | []"],
            ExportFolder.Ask($"SELECT date::VARCHAR, crew::VARCHAR, tags::VARCHAR FROM '{file}' WHERE id = 'first'"));
        Assert.Equal(["[] | 0"], ExportFolder.Ask($"SELECT tags::VARCHAR, len(crew.writers) FROM '{file}' WHERE id = 'nosferatu'"));
        string body = Assert.Single(ExportFolder.Ask($"SELECT body FROM '{file}' WHERE id = 'metropolis'"));
        Assert.Contains("The second line 👩‍🚀.\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_reader_finds_the_same()
    {
        using ParquetFileReader reader = new(_folder.Export("films.parquet"));
        using RowGroupReader group = reader.RowGroup(0);
        int rows = checked((int)group.MetaData.NumRows);
        SchemaDescriptor schema = reader.FileMetaData.Schema;
        string[] names = [.. Enumerable.Range(0, schema.NumColumns).Select(i => schema.Column(i).Path.ToDotString())];
        string[] bodies = group.Column(Array.IndexOf(names, "body")).LogicalReader<string>().ReadAll(rows);
        string?[][] tags = group.Column(Array.IndexOf(names, "tags.list.element")).LogicalReader<string?[]>().ReadAll(rows);
        int?[] words = group.Column(Array.IndexOf(names, "words")).LogicalReader<int?>().ReadAll(rows);

        Assert.Equal(4, rows);
        Assert.Equal(Compression.Zstd, group.MetaData.GetColumnChunkMetaData(0).Compression);
        Assert.Contains(bodies, static body => body == "A ship comes.");
        Assert.Contains(tags, static list => list.SequenceEqual(["science fiction", "drama"]));
        // <below> is a tag to who reads Markdown, and no word.
        Assert.Equal(25, words.Sum());
    }

    [Fact]
    public void Statistics_let_readers_pass_over_row_groups()
    {
        string text = string.Concat(Enumerable.Repeat("A line of text, to have enough of it for a row group of its own.\n", 2000));
        for (int i = 0; i < 40; i++)
        {
            _folder.Write($"long/a{i}.md", $"---\ntitle: A{i}\ndate: {2001 + (i / 20)}-01-{1 + (i % 20):00}\n---\n\n{i} {text}");
        }

        string file = _folder.Export("long.parquet", "--collection", "long");
        const string Statistics = """
            SELECT stats_min_value, stats_max_value, row_group_num_rows FROM parquet_metadata('{0}')
            WHERE path_in_schema = 'date' ORDER BY row_group_id
            """;

        Assert.Equal(
            ["2001-01-01 | 2001-01-20 | 20", "2002-01-01 | 2002-01-20 | 20"],
            ExportFolder.Ask(Statistics.Replace("{0}", file, StringComparison.Ordinal)));
        string bySize = _folder.Export("size.parquet", "--collection", "long", "--row-groups", "size");
        Assert.Single(ExportFolder.Ask(Statistics.Replace("{0}", bySize, StringComparison.Ordinal)));
    }

    [Fact]
    public void Thousands_of_fields_are_columns()
    {
        string header = string.Concat(Enumerable.Range(0, 2000).Select(static i => $"field{i}: {i}\n"));
        _folder.Write("wide/one.md", $"---\ntitle: One\n{header}---\n\nText.\n");
        _folder.Write("wide/two.md", $"---\ntitle: Two\n{header}---\n\nText.\n");
        string file = _folder.Export("wide.parquet", "--collection", "wide");

        Assert.Equal(["2 | 3998"], ExportFolder.Ask($"SELECT count(*), sum(field1999) FROM '{file}'"));
    }

    [Fact]
    public void No_article_is_an_empty_table()
    {
        string file = _folder.Export("none.parquet", "--tag", "nothing has it");

        Assert.Equal(["0"], ExportFolder.Ask($"SELECT count(*) FROM '{file}'"));
    }

    [Fact]
    public void A_dataset_folder_says_what_is_in_it()
    {
        string folder = _folder.Export("dataset", "--format", "huggingface");
        string data = Path.Combine(folder, "data/train-00000-of-00001.parquet");
        string card = File.ReadAllText(Path.Combine(folder, "README.md"));
        var header = (Dictionary<object, object>)new YamlDotNet.Serialization.Deserializer().Deserialize(card.Split("---\n")[1])!;
        var info = (Dictionary<object, object>)header["dataset_info"];
        var features = ((List<object>)info["features"])
            .Cast<Dictionary<object, object>>()
            .ToDictionary(static feature => (string)feature["name"]);

        Assert.Equal(ExportFolder.Ask($"SELECT column_name FROM (DESCRIBE SELECT * FROM '{data}')"), features.Keys);
        Assert.Equal("decimal128(5, 3)", features["price"]["dtype"]);
        Assert.Equal("string", features["tags"]["list"]);
        Assert.Equal(2, ((List<object>)features["scenes"]["list"]).Count);
        Assert.Equal("4", ((Dictionary<object, object>)((List<object>)info["splits"])[0])["num_examples"]);

        // Once more over the same folder, and never over another one.
        _folder.Export("dataset", "--format", "huggingface");
        File.WriteAllText(Path.Combine(folder, "README.md"), "Mine.");
        ToolRun run = _folder.Run("dataset", "--format", "huggingface");
        Assert.Equal(3, run.Code);
        Assert.Contains("has other files in it", run.Error, StringComparison.Ordinal);
        Assert.Equal("Mine.", File.ReadAllText(Path.Combine(folder, "README.md")));
    }
}
