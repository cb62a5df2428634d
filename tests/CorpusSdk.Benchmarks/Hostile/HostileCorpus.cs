using System.Globalization;

namespace CorpusSdk.Benchmarks;

/// <summary>Files that somebody made to take long together, as many as wanted.</summary>
/// <param name="Name">What there is much of.</param>
/// <param name="Size">How many files show it.</param>
/// <param name="Make">That many files, by their paths below the corpus root.</param>
internal sealed record HostileCorpus(string Name, int Size, Func<int, IEnumerable<(string Path, string Text)>> Make)
{
    /// <summary>Keys of one header; all of them would be too long for one.</summary>
    private const int KeysOfFile = 500;

    /// <summary>C# that belongs to a corpus with references.</summary>
    public const string Declarations = """
        namespace Bench
        {
            [CorpusSdk.ArticleType("Notes")]
            public sealed partial class Note : CorpusSdk.Article
            {
                public partial System.Collections.Immutable.ImmutableArray<Note> See { get; }
            }
        }
        """;

    public static IReadOnlyList<HostileCorpus> All { get; } =
    [
        new("files with 20 broken links each", 1_000, static count =>
            Files(count, static i => $"Article {i}\n\n{string.Concat(Enumerable.Range(0, 20).Select(k => $"[a](nowhere-{i}-{k}.md)\n"))}")),
        new("files with one title", 4_000, static count => Files(count, static _ => "One Title\n\nText.\n")),
        new("keys that make one name", 10, static count =>
            Files(
                count, static i =>
                    $"---\ntitle: A {i}\n{string.Concat(Enumerable.Range(i * KeysOfFile, KeysOfFile).Select(KeyOf))}---\n\nText.\n")),
        new("keys of every file", 10, static count =>
            Enumerable
                .Range(0, 12)
                .Select(i =>
                    ($"docs/f{i}.md", $"---\ntitle: A {i}\n{string.Concat(Enumerable.Range(0, 100 * count).Select(k => $"key{k}: v\n"))}---\n\nText.\n"))),
        new("values that differ, one in a hundred", 4_000, static count =>
            Files(
                count, static i =>
                    $"---\ntitle: A {i}\nrating: {(i % 100 == 0 ? "none" : i.ToString(CultureInfo.InvariantCulture))}\n---\n\nText.\n")),
        new("spellings of one collection", 500, static count =>
            Enumerable.Range(0, count).Select(i => ($"{Spelled(i)}/f{i}.md", $"Article {i}\n\nText.\n"))),
        new("collections", 500, static count => Enumerable.Range(0, count).Select(static i => ($"c{i}/f.md", $"Article {i}\n\nText.\n"))),
        new("references that lead nowhere", 1_000, static count =>
            Notes(count, static (i, _) => string.Join(", ", Enumerable.Range(0, 20).Select(k => $"gone-{i}-{k}")))),
        new("references to one article that refers to all", 2_000, static count =>
            Notes(count, static (i, all) => i > 0 ? "f0" : string.Join(", ", Enumerable.Range(1, all - 1).Select(static k => $"f{k}")))),
        new("references without a way back", 2_000, static count =>
            Notes(
                count, static (i, all) =>
                    string.Join(", ", Enumerable.Range(i + 1, Math.Min(20, all - 1 - i)).Select(static k => $"f{k}")))),
    ];

    public override string ToString() => Name;

    private static IEnumerable<(string Path, string Text)> Files(int count, Func<int, string> text) =>
        Enumerable.Range(0, count).Select(i => ($"docs/f{i}.md", text(i)));

    private static IEnumerable<(string Path, string Text)> Notes(int count, Func<int, int, string> references) =>
        Enumerable.Range(0, count).Select(i => ($"notes/f{i}.md", $"---\ntitle: A {i}\nsee: [{references(i, count)}]\n---\n\nText.\n"));

    /// <summary>Keys that differ in what stands between their letters, which no name has.</summary>
    private static string KeyOf(int number) => Spelled(number, 16) + ": v\n";

    private static string Spelled(int number, int letters = 10) =>
        "a"
        + string.Concat(
            Enumerable.Range(1, letters).Select(i => ((number >> (i - 1)) & 1) == 0 ? $"-{(char)('a' + i)}" : $"_{(char)('a' + i)}"));
}
