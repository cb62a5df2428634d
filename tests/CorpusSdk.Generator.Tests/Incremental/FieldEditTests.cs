using System.Globalization;

namespace CorpusSdk.Generator.Tests;

/// <summary>An edit of a field reruns what is made of it: the article's shard, and the type where that becomes another.</summary>
public sealed class FieldEditTests
{
    private const int Articles = 600;
    private const string Path = "notes/n100.md";
    private const string Type = "NotesArticle.g.cs";

    private static readonly Lazy<BenchSession> Session = new(
        static () => CorpusBench.With(Files()).And("letters/a.txt", "Subject: A\n\nDear all.\n").Start());

    private static BenchSession Before => Session.Value;

    private static string Shard => LargeCorpus.ShardOf(Before, Path);

    [Theory]
    // Another value of the type.
    [InlineData("level: 100", "level: 101", "Files ParsedFiles Corpus Shards×1", "")]
    [InlineData("order: 1", "order: 2", "Files ParsedFiles Corpus Shards×1", "")]
    // A value that the other files do not have: the evidence is another, and the property is null there.
    [InlineData("level: 100", "level: high", "Files ParsedFiles Corpus Collections×1 Shards×1 FileProblems", Type)]
    [InlineData("level: 100\n", "", "Files ParsedFiles Corpus Collections×1 Shards×1", Type)]
    // A key that no other file has.
    [InlineData("level: 100", "level: 100\nextra: 1", "Files ParsedFiles Corpus Collections×1 Shards×1", Type)]
    // A word of a facet, whose counts are in the collection's class.
    [InlineData("kind: tall", "kind: wide", "Files ParsedFiles Corpus Collections×1 Shards×1", "NotesCollection.g.cs")]
    public void An_edit_of_one_field_among_six_hundred_articles(string written, string edited, string steps, string file)
    {
        BenchSession after = Before.Edit(Path, text => text.Replace(written, edited, StringComparison.Ordinal));

        string files = string.Join(" ", new[] { Shard, file }.Where(static hint => hint.Length > 0).Order(StringComparer.Ordinal));
        Assert.Equal(new Rerun(steps, files), Rerun.Between(Before, after));
    }

    private static IEnumerable<(string Path, string Text)> Files() => Enumerable.Range(0, Articles).Select(static i => (
        string.Create(CultureInfo.InvariantCulture, $"notes/n{i:D3}.md"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"---\ntitle: Note {i}\nlevel: {i}\nkind: {(i % 2 == 0 ? "tall" : "wide")}\nnav: {{order: 1}}\n---\n\nText {i}.\n")));
}
