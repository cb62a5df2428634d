using System.Diagnostics;
using System.Text.Json;
using CorpusSdk.Sample;

namespace CorpusSdk.Xunit.Tests;

/// <summary>
/// What a test explorer sees of <see cref="ArticleTheories"/> and can run of them, asked of this very assembly in a process of its own.
/// </summary>
public sealed class ExplorerTests
{
    private static readonly string Class = typeof(ArticleTheories).FullName!;

    private static readonly Lazy<JsonElement[]> Tests = new(Discover);

    [Fact]
    public void Every_article_is_a_test_named_after_its_id() =>
        Assert.Equal(
            Corpus.News.Select(static article => $"{Class}.Every_article_has_a_title [{article.Id}]"),
            NamesOf("Every_article_has_a_title"));

    [Fact]
    public void A_sample_is_that_of_the_collection() =>
        Assert.Equal(
            Corpus.News.Sample(5, seed: 1).Select(static article => $"{Class}.A_sample_has_words [{article.Id}]"),
            NamesOf("A_sample_has_words"));

    [Fact]
    public void Articles_of_all_collections_are_named_after_both() =>
        Assert.Equal(
            Corpus.Articles
                .Sample(7)
                .Select(static article => $"{Class}.Every_collection_takes_part [{article.Collection}/{article.Id}]")
                .Order(StringComparer.Ordinal),
            NamesOf("Every_collection_takes_part"));

    [Fact]
    public void Tests_have_ids_of_their_own_that_stay()
    {
        string[] ids = [.. Tests.Value.Select(IdOf)];

        Assert.Distinct(ids);
        Assert.Equal(ids, Discover().Select(IdOf));
    }

    [Theory]
    [InlineData("One_by_its_id")]
    [InlineData("A_sample_has_words")]
    [InlineData("Every_collection_takes_part")]
    public void One_test_is_run_alone_by_its_id(string method)
    {
        JsonElement test = Tests.Value.Last(test => Text(test, "TestMethodName") == method);

        Assert.Equal([NameOf(test)], Run("-preEnumerateTheories", "-id", IdOf(test)));
    }

    [Theory]
    [InlineData("One_by_its_id")]
    [InlineData("A_sample_has_words")]
    [InlineData("Every_collection_takes_part")]
    public void One_test_is_run_alone_by_what_an_explorer_keeps_of_it(string method)
    {
        JsonElement test = Tests.Value.Last(test => Text(test, "TestMethodName") == method);

        Assert.Equal([NameOf(test)], Run("-run", Text(test, "Serialization")));
    }

    [Fact]
    public void One_test_is_run_alone_by_its_name() =>
        Assert.Equal(
            [$"{Class}.Every_article_has_a_title [000-7687692cd4fda39e]"],
            Run("-preEnumerateTheories", "-displayName", "*.Every_article_has_a_title [000-7687692cd4fda39e]"));

    private static IEnumerable<string> NamesOf(string method) =>
        Tests.Value.Where(test => Text(test, "TestMethodName") == method).Select(NameOf).Order(StringComparer.Ordinal);

    private static string NameOf(JsonElement test) => Text(test, "TestCaseDisplayName");

    private static string IdOf(JsonElement test) => Text(test, "TestCaseUniqueID");

    private static JsonElement[] Discover() =>
        [.. Messages("-list", "discovery", "-preEnumerateTheories", "-class", Class).Where(
            static message => Text(message, "$type") == "test-case-discovered")];

    /// <summary>Runs tests, and returns the names of those that passed.</summary>
    private static IEnumerable<string> Run(params string[] arguments)
    {
        JsonElement[] messages = [.. Messages(["-automated", .. arguments])];
        var names = messages.Where(static message => Text(message, "$type") == "test-starting")
            .ToDictionary(static message => Text(message, "TestUniqueID"), static message => Text(message, "TestDisplayName"));
        return messages
            .Where(static message => Text(message, "$type") == "test-passed")
            .Select(message => names[Text(message, "TestUniqueID")]);
    }

    private static string Text(JsonElement message, string property) => message.GetProperty(property).GetString()!;

    private static IEnumerable<JsonElement> Messages(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [typeof(ExplorerTests).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        return output.Split('\n').Where(static line => line.StartsWith('{')).Select(static line => JsonDocument.Parse(line).RootElement);
    }
}
