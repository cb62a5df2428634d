using System.Globalization;

namespace CorpusSdk.Tool.Tests;

/// <summary>What is streamed is the same as what is packed, and needs memory that does not grow with the texts.</summary>
public sealed class StreamingTests
{
    private static readonly string[] Exports =
        ["a.jsonl", "a.csv", "a.parquet", "a.sqlite", "a.vert", "a.conllu", "a.tei", "llms.txt", "llms-full.txt"];

    private const long HeapLimit = 64 << 20;

    private const long ParquetLimit = 104 << 20;

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(0, 3).Select(static _ => Random.Shared.Next())];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Problems_and_counts_are_the_same(int seed)
    {
        using TextFolder folder = Written(seed);

        Assert.Equal(Run(folder.Path, "check", "--json", "--level", "info"), Run(folder.Path, "check", "--json", "--level", "info", "--stream"));
        foreach (string[] options in (IEnumerable<string[]>)[
            ["check"], ["check", "--format", "msbuild", "--level", "error"], ["check", "--format", "sarif"],
            ["stats"], ["stats", "--json", "--top", "1000"], ["stats", "--json", "--tag", "sea"], ["stats", "--json", "--collection", "news"],
            ["stats", "--json", "--from", "2000", "--to", "2010-06", "--containing", "lamp"]])
        {
            Assert.Equal(Run(folder.Path, options), Run(folder.Path, [.. options, "--stream"]));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Exports_are_the_same(int seed)
    {
        using TextFolder folder = Written(seed);
        AssertSameExports(folder.Path, Exports);
        AssertSameDatasets(folder.Path);
        // All formats are handed the same articles.
        AssertSameExports(folder.Path, ["a.jsonl", "a.parquet", "llms.txt"], "--row-groups", "size", "--tag", "sea");
    }

    [Fact]
    public void The_corpus_of_the_repository_is_the_same()
    {
        string folder = Path.Combine(ProjectFolder.Path, "../../corpus/articles");

        Assert.Equal(Run(folder, "check", "--json", "--level", "info"), Run(folder, "check", "--json", "--level", "info", "--stream"));
        Assert.Equal(Run(folder, "stats", "--json"), Run(folder, "stats", "--json", "--stream"));
        AssertSameExports(folder, Exports);
        AssertSameDatasets(folder);
    }

    [Fact]
    public void More_problems_than_are_kept_in_memory_are_in_order()
    {
        using TextFolder folder = new();
        // Of few files: for each link, the nearest name of a file is looked for.
        string text = string.Concat(Enumerable.Range(0, 110).Select(static i => string.Create(CultureInfo.InvariantCulture, $"See [{i}](gone-{i}.md).\n")));
        for (int i = 0; i < 120; i++)
        {
            folder.Write(
                string.Create(CultureInfo.InvariantCulture, $"news/n{i}.md"),
                $"---\ntitle: N\ndate: 2021-13-45\n---\n\n{text}");
        }

        ToolRun streamed = folder.Run("check", "--format", "msbuild", "--stream");

        Assert.Equal(folder.Run("check", "--format", "msbuild").Output, streamed.Output);
        Assert.True(streamed.Lines.Length > 12_000);
    }

    [Fact]
    public void Mending_is_streamed_as_well()
    {
        using TextFolder folder = new();
        string file = folder.Write("news/a.md", "---\ntitle: A\n---\n\nOne.\rTwo.\r"u8.ToArray());
        ToolRun run = folder.Run("check", "--fix", "--stream");

        Assert.Equal("1 problem mended.\n", run.Error.ReplaceLineEndings("\n"));
        Assert.DoesNotContain((byte)'\r', File.ReadAllBytes(file));
    }

    [Fact]
    public void A_folder_without_articles_is_said_to_be_one()
    {
        using TextFolder folder = new();

        Assert.Equal(folder.Run("stats"), folder.Run("stats", "--stream"));
        Assert.Equal(3, folder.Run("check", "--stream").Code);
    }

    /// <summary>
    /// A limit of the heap that the texts would not fit into: 112 MB, and as strings twice as much. Parquet has a group of rows in memory,
    /// and as columns a second time.
    /// </summary>
    [Fact]
    public void Texts_need_no_memory()
    {
        using TextFolder folder = new();
        string body = string.Concat(Enumerable.Repeat("The lamp was lit again by whoever came back that night.\n", 64 * 1024 / 56));
        for (int i = 0; i < 1800; i++)
        {
            folder.Write(
                string.Create(CultureInfo.InvariantCulture, $"news/n{i}.md"),
                $"---\ntitle: N {i}\ndate: {1990 + (i % 30)}-05-20\nlevel: {i}\n---\n\n{body}");
        }

        foreach (string[] args in (IEnumerable<string[]>)[
            ["check", "."], ["stats", "."], ["export", ".", "-o", "a.jsonl"], ["export", ".", "-o", "a.csv"],
            ["export", ".", "-o", "a.parquet", "--row-groups", "size"], ["export", ".", "-o", "a.sqlite"]])
        {
            using var process = ToolProcess.Start(folder.Path, args.Contains("a.parquet") ? ParquetLimit : HeapLimit, [.. args, "--stream"]);
            process.Output.ReadToEnd();

            Assert.Equal((0, ""), process.End());
        }
    }

    private static TextFolder Written(int seed)
    {
        TextFolder folder = new();
        RandomFolder.Write(folder, new Random(seed), files: 150);
        return folder;
    }

    private static string Run(string folder, params string[] line)
    {
        var run = ToolRun.Of([line[0], folder, "--no-cache", .. line[1..]]);
        return $"{run.Code}\n{run.Error}\n{run.Output}";
    }

    private static void AssertSameExports(string folder, string[] names, params string[] options)
    {
        using TextFolder files = new();
        foreach (string name in names)
        {
            string packed = Path.Combine(files.Path, "packed-" + name);
            string streamed = Path.Combine(files.Path, "streamed-" + name);
            string first = Run(folder, ["export", "-o", packed, "--json", .. options]);
            string second = Run(folder, ["export", "-o", streamed, "--json", "--stream", .. options]);

            Assert.Equal(first.Replace("packed-", "", StringComparison.Ordinal), second.Replace("streamed-", "", StringComparison.Ordinal));
            Assert.True(File.ReadAllBytes(packed).AsSpan().SequenceEqual(File.ReadAllBytes(streamed)), name);
        }
    }

    private static void AssertSameDatasets(string folder)
    {
        using TextFolder files = new();
        string one = Path.Combine(files.Path, "one");
        string other = Path.Combine(files.Path, "other");
        Run(folder, ["export", "-o", one, "--format", "huggingface"]);
        Run(folder, ["export", "-o", other, "--format", "huggingface", "--stream"]);
        foreach (string file in Directory.GetFiles(one, "*", SearchOption.AllDirectories))
        {
            string same = Path.Combine(other, Path.GetRelativePath(one, file));
            Assert.True(File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(same)), file);
        }
    }
}
