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
    public void No_name_is_refused() => Gen.String.Array[1, 20].Sample(names =>
    {
        var driver = CSharpGeneratorDriver.Create(new Names([.. names.Select(GeneratedFileName.Of).Distinct(StringComparer.OrdinalIgnoreCase)]));

        GeneratorRunResult result = driver.RunGenerators(BenchCompiler.Compile([]), TestContext.Current.CancellationToken).GetRunResult().Results.Single();

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
