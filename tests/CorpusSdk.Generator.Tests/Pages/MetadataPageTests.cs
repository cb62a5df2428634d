using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CorpusSdk.Parsing.Text;

namespace CorpusSdk.Generator.Tests;

/// <summary>docs/metadata.md shows files and code that compile together, without a warning.</summary>
public sealed class MetadataPageTests
{
    private const string Usings =
        "#pragma warning disable CS1591, CS0219\nusing System;\nusing System.Collections.Generic;\nusing System.Collections.Immutable;\nusing System.Linq;\nusing CorpusSdk;\n\nnamespace Demo;\n\n";

    private static readonly (string Info, string Text)[] Blocks = [.. MarkdownBlocks.Read(Repository.ReadText("docs/metadata.md"))];

    [Fact]
    public void Its_files_and_snippets_compile_together()
    {
        BenchRun run = Bench.Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Empty(run.Problems);
        Assert.Equal(5, Blocks.Count(static block => block.Info == "csharp"));
        Assert.Equal(3, corpus.Articles.Count);
    }

    [Fact]
    public void What_its_comments_say_is_so()
    {
        const string Probe = """
            internal static class Probe
            {
                public static string Run() => string.Join(" | ",
                    Corpus.Guides.Bridges.Reviewed.ToString("O"), Corpus.Guides.Towers.Site is null, string.Join(",", Corpus.Guides.Towers.Kinds),
                    Corpus.Reviews.GreatBridges.Mood, Corpus.Reviews.GreatBridges.Currency, Corpus.Reviews.GreatBridges.Camera!.Iso,
                    Corpus.Guides.Bridges.ReferencedBy.Single().Title, Corpus.Guides.Bridges.Fields.Find("LEVEL")!.AsInt32());
            }
            """;
        using LoadedCorpus corpus = Bench.WithCode(Usings + Probe).Run().Load();

        Assert.Equal("2021-12-20 | True | tall | HardToPutDown | USD | 400 | Great Bridges | 3", corpus.RunProbe());
    }

    [Fact]
    public void The_fingerprint_is_that_of_the_lines_it_names()
    {
        using LoadedCorpus corpus = Bench.Run().Load();
        string lines = string.Concat(
            corpus.Articles
                .OrderBy(static article => article.Collection, StringComparer.Ordinal)
                .ThenBy(static article => article.Id, StringComparer.Ordinal)
                .Select(static article => $"{article.Collection}/{article.Id} {article.ContentHash}\n"));

        Assert.StartsWith("Guides/bridges ", lines, StringComparison.Ordinal);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines))), corpus.Articles.Fingerprint);
        Assert.Equal(
            Convert.ToHexStringLower(
                SHA256.HashData(Encoding.UTF8.GetBytes(
                    Blocks.Single(static block =>
                        block.Info.Contains("bridges.md", StringComparison.Ordinal)
                            && block.Info.Contains("guides", StringComparison.Ordinal)).Text))),
                            corpus.Collection("Guides")[0].ContentHash);
    }

    [Fact]
    public void Its_schema_takes_its_file()
    {
        string header = Blocks.Single(static block => block.Info.Contains("reviews", StringComparison.Ordinal)).Text.Split("---\n")[1];
        var schema = WrittenSchema.Of(Bench, "reviews");

        Assert.Empty(schema.Faults(header));
        Assert.NotEmpty(schema.Faults(header.Replace("rating: 4", "rating: 7", StringComparison.Ordinal)));
        Assert.Empty(schema.Faults("# yaml-language-server: $schema=../../schemas/reviews.schema.json\n" + header));
    }

    private static CorpusBench Bench
    {
        get
        {
            CorpusBench bench = CorpusBench.Empty;
            int snippets = 0;
            foreach ((string info, string text) in Blocks)
            {
                if (DocumentedFile.TryRead(info, text.TrimEnd('\n').Split('\n')) is { } file)
                {
                    bench = file.Path.EndsWith(".cs", StringComparison.Ordinal)
                        ? bench.WithCode("using System;\n" + text, file.Path)
                        : bench.And(file.Path["corpus/".Length..], text);
                }
                else if (info == "csharp")
                {
                    bench = bench.WithCode(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{Usings}internal static class Snippet{snippets++} {{ public static void Run() {{\n{text}\n}} }}"));
                }
            }

            return bench;
        }
    }
}
