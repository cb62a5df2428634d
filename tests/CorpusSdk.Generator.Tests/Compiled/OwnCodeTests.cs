using System.Collections.Immutable;
using System.Globalization;
using CorpusSdk.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Tests;

/// <summary>Generated code beside types of the project that are called alike, and the ways out that docs/formats.md names.</summary>
public sealed class OwnCodeTests
{
    private static readonly CorpusBench Bench = CorpusBench
        .With("news/a.md", "---\ntitle: A\ndate: 2020-01-01\nrating: 5\n---\nText.\n")
        .And("b.md", "B\n\nText.\n");

    [Theory]
    [InlineData("NewsArticle", "class")]
    [InlineData("Corpus", "class")]
    public void An_own_class_is_reported_where_it_stands(string name, string kind)
    {
        Diagnostic error = Assert.Single(ErrorsOf(Bench.WithCode($"namespace Demo;\n\npublic {kind} {name};\n", "Own.cs")));

        Assert.Equal(("CS0260", CorpusBench.ProjectDirectory + "Own.cs(3,14)"), (error.Id, PlaceOf(error)));
    }

    [Theory]
    [InlineData("NewsArticle", "enum", "{ One }")]
    [InlineData("Corpus", "interface", ";")]
    [InlineData("NewsArticle", "struct", ";")]
    public void Another_type_of_a_generated_name_is_named(string name, string kind, string body)
    {
        Diagnostic[] errors = ErrorsOf(Bench.WithCode($"namespace Demo;\n\npublic {kind} {name} {body}\n", "Own.cs"));

        Assert.Contains(errors, error =>
            error.Id is "CS0101" or "CS0261"
            && error.GetMessage(CultureInfo.InvariantCulture).Contains($"'{name}'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("NewsArticle", "enum", "{ One }")]
    [InlineData("Corpus", "interface", ";")]
    [InlineData("NewsArticle", "class", ";")]
    public void Another_namespace_is_a_way_out(string name, string kind, string body) => Bench
        .WithCode($"namespace Demo;\n\ninternal {kind} {name} {body}\n")
        .WithProperty("CorpusNamespace", "Demo.Texts")
        .Run().AssertCompiles();

    [Fact]
    public void Another_name_of_the_class_is_a_way_out() => Bench
        .WithCode("namespace Demo;\n\ninternal class Corpus;\n")
        .WithProperty("CorpusClassName", "Library")
        .Run().AssertCompiles();

    [Fact]
    public void A_declaration_is_a_way_out() => Bench
        .WithCode("namespace Demo;\n\n/// <summary>News.</summary>\n[CorpusSdk.ArticleType(\"News\")]\npublic partial class NewsArticle : CorpusSdk.Article\n{\n    /// <summary>Stars.</summary>\n    public partial int Rating { get; }\n}\n")
        .Run().AssertCompiles();

    [Theory]
    [InlineData("Packed")]
    [InlineData("Literal")]
    public async Task A_library_may_be_compliant(string storage)
    {
        CorpusBench large = Bench
            .And("news/c.md", "---\ntitle: C\ndate: 2020-01-01\nrating: 5\n---\nText.\n").WithProperty("CorpusMemberBudget", "1");
        foreach (CorpusBench bench in (CorpusBench[])[Bench, large, SampleCorpora.ManyKinds, SampleCorpora.TypedFields])
        {
            Compilation compilation = bench
                .WithCode("[assembly: System.CLSCompliant(true)]\n", "Compliant.cs")
                .WithProperty("CorpusBodyStorage", storage).WithProperty("CorpusLoading", "false")
                .Run().Compilation;
            ImmutableArray<Diagnostic> diagnostics = await compilation
                .WithAnalyzers([new ComplianceSuppressor(), new RedeclaredMemberSuppressor()])
                .GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);

            Assert.Empty(diagnostics.Where(IsShown));
        }
    }

    [Fact]
    public async Task What_the_project_writes_itself_has_to_be_compliant()
    {
        Compilation compilation = Bench
            .WithCode("[assembly: System.CLSCompliant(true)]\n\n/// <summary>Not.</summary>\npublic enum Own : ulong;\n")
            .Run().Compilation;

        Assert.Equal("CS3009", Assert.Single(
            await compilation.WithAnalyzers([new ComplianceSuppressor()]).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken),
            IsShown).Id);
    }

    /// <summary>A library and its tests, which see the library's internal corpus and have one of their own.</summary>
    [Fact]
    public void Two_internal_corpora_of_one_namespace_are_told_apart_by_a_warning_and_a_way_out()
    {
        CorpusBench library = Bench
            .WithProperty("CorpusVisibility", "internal")
            .WithCode("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")]\n");
        using MemoryStream image = new();
        Assert.True(library.Run().Compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        image.Position = 0;
        MetadataReference reference = MetadataReference.CreateFromStream(image);
        const string Use = "namespace Demo;\n\ninternal static class Use\n{\n    public static string Title => Corpus.News.A.Title;\n}\n";

        string[] Warnings(CorpusBench tests) =>
        [
            .. tests.Run().Compilation.WithAssemblyName("Tests").AddReferences(reference)
                .GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(static diagnostic => diagnostic.Id).Distinct(),
        ];

        Assert.Equal(["CS0436"], Warnings(Bench.WithCode(Use)));
        Assert.Empty(Warnings(Bench.WithCode(Use.Replace("Corpus.", "Demo.Texts.Corpus.", StringComparison.Ordinal)).WithProperty("CorpusNamespace", "Demo.Texts")));
    }

    private static bool IsShown(Diagnostic diagnostic) => !diagnostic.IsSuppressed && diagnostic.Severity >= DiagnosticSeverity.Warning;

    private static Diagnostic[] ErrorsOf(CorpusBench bench) =>
    [
        .. bench.Run().Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
    ];

    private static string PlaceOf(Diagnostic error)
    {
        FileLinePositionSpan span = error.Location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }
}
