using CorpusSdk.Testing;

namespace CorpusSdk.Generator.Tests;

/// <summary>Schemas of inferred types: every file is valid but for the values that the build reports.</summary>
public sealed class InferredSchemaTests
{
    private static readonly CorpusBench Guides = CorpusBench
        .With(
            "guides/bridges.md",
            "---\ntitle: Bridges\ndate: 2021-12-22\nauthors: [Ada]\nlevel: 3\nsite: https://example.org/\nreviewed: 2022-01-05\nnav: {label: Bridges, order: 1}\nkinds: [arch, beam]\n---\nText.\n")
        .And(
            "guides/towers.md", "---\ntitle: Towers\ndate: 2021-12-23\nauthor: {name: Bo}\nlevel: 4\nsite: https://example.org/towers\nreviewed: 2022-01-06\nnav: {label: Towers}\nkinds: tall\n---\nText.\n");

    [Fact]
    public Task A_schema_reads_well() => Verifier.Verify(WrittenSchema.Of(Guides, "guides").Json);

    [Theory]
    [InlineData("level: 3")]
    [InlineData("level:")]
    [InlineData("title: 5")]
    [InlineData("other: [anything, {at: all}]")]
    [InlineData("authors: [Ada, {name: Bo}]\ntags: steel")]
    [InlineData("nav: {label: X, more: 1}\nkinds: [arch]")]
    public void What_the_build_takes_is_valid(string header) => Assert.Empty(WrittenSchema.Of(Guides, "guides").Faults(header));

    [Theory]
    [InlineData("level: high")]
    [InlineData("site: example")]
    [InlineData("reviewed: soon")]
    [InlineData("nav: Bridges")]
    [InlineData("nav: {order: first}")]
    [InlineData("kinds: [{a: 1}]")]
    [InlineData("date: soon")]
    [InlineData("title: [a]")]
    [InlineData("id: a b")]
    [InlineData("tags: [[a]]")]
    public void What_differs_from_the_other_files_is_not(string header) =>
        Assert.NotEmpty(WrittenSchema.Of(Guides, "guides").Faults(header));

    [Fact]
    public void The_file_that_the_build_reports_is_the_one_that_is_not_valid()
    {
        string[] lines = [.. Enumerable.Range(0, 1000).Select(static i => i == 7 ? "seen: TBD" : $"seen: 2021-12-{(i % 28) + 1:D2}")];
        var schema = WrittenSchema.Of(TypedMembers.Notes(lines), "notes");

        Assert.Equal(["seen: TBD"], lines.Where(line => schema.Faults(line).Count > 0));
        Assert.Equal("A day, in 999 of 1,000 files; 1 hold something else.", schema.Tree["properties"]!["seen"]!["description"]);
    }

    [Fact]
    public void Nothing_is_written_unless_a_project_asks_for_it() =>
        Assert.DoesNotContain(Guides.Run().Sources, static source => source.Key.StartsWith("JsonSchema", StringComparison.Ordinal));

    [Fact]
    public void A_text_changes_no_schema()
    {
        BenchSession before = Guides.WithProperty("CorpusJsonSchemaFolder", "schemas").Start();
        BenchSession text = before.Edit("guides/bridges.md", static file => file + "More.\n");
        BenchSession value = before.Edit(
            "guides/bridges.md", static file => file.Replace("level: 3", "level: 3.5", StringComparison.Ordinal));

        Assert.DoesNotContain("JsonSchema", Rerun.Between(before, text).Steps, StringComparison.Ordinal);
        Assert.Contains("guides.JsonSchema.g.cs", Rerun.Between(before, value).Files, StringComparison.Ordinal);
    }
}
