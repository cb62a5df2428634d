using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests;

/// <summary>Which versions of C# the generated code is written in, and which of them the targets refuse.</summary>
public class LanguageVersionTests
{
    private static readonly CorpusBench[] Benches =
    [
        .. ((CorpusBench[])[SampleCorpora.ManyKinds, SampleCorpora.FrontMatters, SampleCorpora.TypedFields]).SelectMany(
            static bench => (CorpusBench[])
            [
                bench, bench.WithProperty("CorpusMemberBudget", "1"), bench.WithProperty("CorpusBodyStorage", "Literal"),
            ]),
    ];

    [Fact]
    public void Generated_code_compiles_in_the_oldest_version_that_the_targets_let_pass() => Assert.All(
        Benches, static bench => Assert.Empty(ErrorsOf(bench, LanguageVersion.CSharp13)));

    [Fact]
    public void Generated_code_does_not_compile_in_the_version_before() => Assert.All(
        Benches, static bench => Assert.NotEmpty(ErrorsOf(bench, LanguageVersion.CSharp12)));

    [Theory]
    [InlineData("7.3", true)]
    [InlineData("ISO-1", true)]
    [InlineData("iso-2", true)]
    [InlineData("9", true)]
    [InlineData("10.0", true)]
    [InlineData("12", true)]
    [InlineData(" 12.0 ", true)]
    [InlineData("13", false)]
    [InlineData("13.0", false)]
    [InlineData("14.0", false)]
    [InlineData("20", false)]
    [InlineData("100", false)]
    [InlineData("latest", false)]
    [InlineData("latestMajor", false)]
    [InlineData("preview", false)]
    [InlineData("default", false)]
    [InlineData("", false)]
    public void The_targets_refuse_older_versions(string version, bool isRefused)
    {
        string condition = XDocument.Parse(Repository.ReadText("runtime/CorpusSdk/build/CorpusSdk.targets"))
            .Descendants("Error")
            .Single(static error => error.Attribute("Code")!.Value == "CORPUS494")
            .Attribute("Condition")!.Value;
        string pattern = Regex.Match(condition, @"IsMatch\('\$\(LangVersion\)', '(.*)'\)\)$").Groups[1].Value;

        Assert.NotEmpty(pattern);
        Assert.Equal(isRefused, Regex.IsMatch(version, pattern));
    }

    private static IEnumerable<Diagnostic> ErrorsOf(CorpusBench bench, LanguageVersion version)
    {
        Compilation output = bench.WithProperty("CorpusLoading", "").Start().Output;
        CSharpParseOptions options = BenchCompiler.ParseOptions.WithLanguageVersion(version);
        return output
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(output.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), options, tree.FilePath)))
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
