using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace CorpusSdk.Generator.Tests;

/// <summary>The bench is strict: what it should catch, it catches.</summary>
public sealed class BenchTests
{
    private static readonly CorpusBench OneArticle = CorpusBench.With("news/a.txt", "Title\n\nText.\n");

    [Theory]
    [InlineData("public static class Undocumented;", "CS1591")]
    [InlineData("/// <summary>A & B</summary>\npublic static class Malformed;", "CS1570")]
    [InlineData("internal static class Unused { private static int s_x; }", "CS0169")]
    [InlineData("internal static class Nulls { internal static int Of(string? text) => text.Length; }", "CS8602")]
    public void A_warning_of_the_compiler_fails_the_test(string code, string id)
    {
        BenchRun run = OneArticle.WithCode(code).Run();

        Exception error = Assert.ThrowsAny<XunitException>(run.AssertCompiles);
        Assert.Contains(id, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_ran_again_fails_the_test()
    {
        BenchSession edited = OneArticle.Start().Edit("news/a.txt", static text => text + "More.\n");

        Assert.ThrowsAny<XunitException>(() => Pipeline.AssertEverythingCached(edited.Result));
    }

    [Fact]
    public void Every_step_has_its_name()
    {
        // With no member allowed, literals give the collection both shards and an enum.
        GeneratorRunResult result = OneArticle
            .WithProperty("CorpusMemberBudget", "0")
            .WithProperty("CorpusJsonSchemaFolder", "schemas")
            .WithCode("[CorpusSdk.ArticleType(\"None\")] public partial class None : CorpusSdk.Article;")
            .Start().Result;

        Assert.All(TrackingNames.All, name => Assert.Contains(name, result.TrackedSteps));
    }
}
