using System.Text;
using CorpusSdk.Generator.Writing;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Tests;

/// <summary>Whatever a type is called, the compiler takes the name of its file.</summary>
public sealed class GeneratedFileNameTests
{
    /// <summary>Names of few characters, so that many of them are nearly the same.</summary>
    private static readonly Gen<string> Name = Gen.OneOf(
        "a", "A", "b", " ", "-", "+", ".", "_", "ß", "ẞ", "\u0301", "𠮷", "\uFEFF", "\r", "\n").Array[1, 4].Select(string.Concat);

    [Theory]
    [InlineData("NewsArticle", "NewsArticle.g.cs")]
    [InlineData("NewsCollection.Articles07", "NewsCollection.Articles07.g.cs")]
    [InlineData("Straße", "Straße.g.cs")]
    public void An_allowed_name_stays(string name, string hint) => Assert.Equal(hint, GeneratedFileName.Of(name));

    [Fact]
    public void Names_that_differ_in_refused_characters_alone_stay_apart()
    {
        string[] hints = [.. new[] { "हद", "हिद", "हीद", "a\u0301", "a\u0302", "a" }.Select(GeneratedFileName.Of)];

        Assert.Equal(hints.Length, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Long_names_of_any_script_fit_into_a_file_system_and_stay_apart()
    {
        string[] names = [new string('字', 80) + "A", new string('字', 80) + "B", new string('x', 300)];

        Assert.All(names, static name => Assert.InRange(Encoding.UTF8.GetByteCount(GeneratedFileName.Of(name)), 1, 200));
        Assert.Equal(3, names.Select(GeneratedFileName.Of).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Names_of_one_file_differ_in_case_at_most() => Gen.Select(Name, Name).Sample(
        static (one, other) =>
            !string.Equals(GeneratedFileName.Of(one), GeneratedFileName.Of(other), StringComparison.OrdinalIgnoreCase)
                || string.Equals(one, other, StringComparison.OrdinalIgnoreCase),
        iter: 20_000);

    [Fact]
    public void Namesakes_of_one_file_are_equal() => Gen.Select(Name, Name).Sample(
        static (one, other) =>
            !string.Equals(GeneratedFileName.OfNamesake(one), GeneratedFileName.OfNamesake(other), StringComparison.OrdinalIgnoreCase)
                || one == other,
        iter: 20_000);

    [Fact]
    public void A_name_that_looks_like_another_s_hash_stays_apart()
    {
        string hashed = GeneratedFileName.Of("a b");

        Assert.NotEqual(hashed, GeneratedFileName.Of(hashed[..^".g.cs".Length]), StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Corpus", "[CorpusSdk.ArticleType(\"Letters\")] public partial class NewsArticle : CorpusSdk.Article;")]
    [InlineData("Corpus", "[CorpusSdk.ArticleType(\"Letters\")] public partial class Corpus : CorpusSdk.Article;")]
    [InlineData("Corpus", "[CorpusSdk.ArticleType(\"Letters\")] public partial class ArticlesCollection : CorpusSdk.Article;")]
    [InlineData("Corpus", "namespace JsonSchema; [CorpusSdk.ArticleType(\"Letters\")] public partial class News : CorpusSdk.Article;")]
    [InlineData("Corpus", "namespace News; [CorpusSdk.ArticleType(\"Letters\")] public partial class JsonSchema : CorpusSdk.Article;")]
    [InlineData("Corpus", "namespace Corpus; [CorpusSdk.ArticleType(\"Letters\")] public partial class Load : CorpusSdk.Article;")]
    [InlineData(
        "Corpus", "namespace NewsCollection; [CorpusSdk.ArticleType(\"Letters\")] public partial class Articles : CorpusSdk.Article;")]
    [InlineData("Corpus", "namespace A { [CorpusSdk.ArticleType(\"Letters\")] public partial class Story : CorpusSdk.Article; [CorpusSdk.ArticleType(\"News\")] public partial class STORY : CorpusSdk.Article; }")]
    [InlineData("JsonSchema", "")]
    [InlineData("Newsid", "")]
    [InlineData("NewsId", "")]
    [InlineData("TopLevelArticle", "")]
    [InlineData("toplevelCollection", "")]
    public void Types_of_any_name_have_files_of_their_own(string className, string code)
    {
        var bench = CorpusBench.With(
            [("news/a.txt", "A\n\nText.\n"), ("news/b.txt", "B\n\nText.\n"), ("letters/a.txt", "A\n\nText.\n"),
                ("load/a.txt", "A\n\nText.\n"), ("a.txt", "A\n\nText.\n")]);

        bench = bench
            .WithCode("#pragma warning disable CS1591\n" + code)
            .WithProperty("CorpusClassName", className)
            .WithProperty("CorpusJsonSchemaFolder", "schemas")
            .WithProperty("CorpusMemberBudget", "1");
        bench.Run().AssertCompiles();

        // The package that loads folders is not referenced here.
        Assert.Contains(className + ".Load.g.cs", bench.WithProperty("CorpusLoading", "true").Run().Sources.Keys);
    }

    [Theory]
    [InlineData("𠮷野家")]
    [InlineData("ß")]
    [InlineData("葛\U000E0100城")]
    [InlineData("a\uFE0F b\u200D")]
    [InlineData("字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字")]
    [InlineData("<?xml version=1.0?>")]
    public void A_collection_of_any_name_compiles(string collection)
    {
        BenchRun run = CorpusBench
            .With(collection + "/a.md", "---\ntitle: A\nscore: 1\n---\nText.\n")
            .WithProperty("CorpusJsonSchemaFolder", "schemas")
            .Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Empty(run.Problems);
        Assert.Equal("A", Assert.Single(corpus.Articles).Title);
    }

    [Fact]
    public void No_name_is_refused() => Gen.String.Array[1, 20].Sample(names =>
    {
        var driver = CSharpGeneratorDriver.Create(
            new Names([.. names.Select(GeneratedFileName.Of).Distinct(StringComparer.OrdinalIgnoreCase)]));

        GeneratorRunResult result = driver
            .RunGenerators(BenchCompiler.Compile([]), TestContext.Current.CancellationToken)
            .GetRunResult().Results.Single();

        Assert.Null(result.Exception);
    });

    private sealed class Names(IReadOnlyList<string> names) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
        {
            foreach (string name in names) output.AddSource(name, SourceText.From("// nothing", Encoding.UTF8));
        });
    }
}
