using System.Globalization;
using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>
/// Builds of one project at once, as an editor and a command line run them. The variables CORPUS_BUILD_PAIRS and CORPUS_BUILD_ARTICLES make
/// it a long test: 200 pairs over 2,000 articles take an hour.
/// </summary>
public class OverlappingBuildTests(Feed feed)
{
    private static readonly int Pairs = Setting("CORPUS_BUILD_PAIRS", 2);
    private static readonly int Articles = Setting("CORPUS_BUILD_ARTICLES", 100);

    /// <summary>Whichever of the two fails since both write one assembly, none fails by the corpus, and the next build is right.</summary>
    [Fact]
    public async Task Builds_of_one_project_at_once_leave_nothing_wrong()
    {
        Consumer consumer = new(feed, "at-once");
        consumer.WriteProject("Many.csproj", "<OutputType>Exe</OutputType><RootNamespace>N</RootNamespace>");
        consumer.Write("Program.cs", "foreach (var article in N.Corpus.Texts) System.Console.Write(article.Title + article.Body + '\\n');");
        string[] texts = new string[Articles];
        for (int i = 0; i < Articles; i++) Write(i, 0);
        consumer.Build().AssertSuccess();

        for (int pair = 1; pair <= Pairs; pair++)
        {
            for (int i = pair % 3; i < Articles; i += 30) Write(i, pair);
            Task<DotnetResult> first = Task.Run(() => consumer.Build("--no-restore"), TestContext.Current.CancellationToken);
            await Task.Delay(TimeSpan.FromMilliseconds(100 * (pair % 30)), TestContext.Current.CancellationToken);
            for (int i = pair % 5; i < Articles; i += 30) Write(i, -pair);
            Task<DotnetResult> second = Task.Run(() => consumer.Build("--no-restore"), TestContext.Current.CancellationToken);

            Assert.All(await Task.WhenAll(first, second), static result =>
            {
                foreach (string error in (string[])["CORPUS", "CS8785", "CS0103"])
                    Assert.DoesNotContain($"error {error}", result.Output, StringComparison.Ordinal);
            });
            consumer.Build("--no-restore").AssertSuccess();
            Assert.Equal(string.Concat(texts), consumer.Run("Many"));
        }

        void Write(int article, int version)
        {
            string title = string.Create(CultureInfo.InvariantCulture, $"Title {article} of version {version}");
            string body = string.Concat(Enumerable.Repeat("Text. ", 1 + (Math.Abs(version) % 9))).TrimEnd();
            // In one step: a build that reads half of a file says so, and is right.
            consumer.Write("edited", $"{title}\n\n{body}");
            Directory.CreateDirectory(consumer.In("corpus/texts"));
            File.Move(consumer.In("edited"), consumer.In($"corpus/texts/{article:D5}.txt"), overwrite: true);
            texts[article] = title + body + "\n";
        }
    }

    private static int Setting(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
