using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>Configuration files change severities as docs/diagnostics.md says.</summary>
public sealed class SeverityTests
{
    /// <summary>An article with a warning of the analyzer, one of the generator, and a query that finds nothing.</summary>
    private static readonly CorpusBench Bench = CorpusBench
        .With("news/a.txt", " date 2021-12-22\n\nTitle\n\nText.\n")
        .And("news/b.txt", " date 2021-12-22 Example.org\n\nTitle\n\nText.\n")
        .WithCode("internal static class Program { internal static object Found => Demo.Corpus.News[\"c\"]; }", "Program.cs");

    [Fact]
    public void Without_configuration_they_are_warnings() =>
        Assert.Equal(["CORPUS107 Warning", "CORPUS302 Info", "CORPUS302 Info", "CORPUS601 Warning"], Severities(Bench));

    [Theory]
    [InlineData("none", "")]
    [InlineData("suggestion", "Info")]
    [InlineData("error", "Error")]
    public void A_globalconfig_counts_for_all(string severity, string expected)
    {
        string[] ids = ["CORPUS107", "CORPUS302", "CORPUS302", "CORPUS601"];
        string config = "is_global = true\n"
            + string.Concat(ids.Distinct().Select(id => $"dotnet_diagnostic.{id}.severity = {severity}\n"));

        Assert.Equal(
            expected.Length == 0 ? [] : ids.Select(id => $"{id} {expected}"), Severities(Bench.WithConfig(".globalconfig", config)));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("*.{cs,txt}")]
    public void An_editorconfig_counts_for_code_and_not_for_articles(string section)
    {
        string config =
            $"root = true\n[{section}]\ndotnet_diagnostic.CORPUS107.severity = none\ndotnet_diagnostic.CORPUS302.severity = none\ndotnet_diagnostic.CORPUS601.severity = none\n";

        Assert.Equal(["CORPUS107 Warning", "CORPUS302 Info", "CORPUS302 Info"], Severities(Bench.WithConfig(".editorconfig", config)));
    }

    [Fact]
    public void A_pragma_counts_for_code()
    {
        CorpusBench silenced = Bench with { Code = [("Program.cs", "#pragma warning disable CORPUS601\n" + Bench.Code[0].Text)] };

        Assert.Equal(["CORPUS107 Warning", "CORPUS302 Info", "CORPUS302 Info"], Severities(silenced));
    }

    private static string[] Severities(CorpusBench bench) =>
        [.. bench.Run().Diagnostics.Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Severity}").Order(StringComparer.Ordinal)];
}
