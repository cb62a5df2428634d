using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>A program with articles of its own, built as strictly as builds can be, in a folder whose name is not simple.</summary>
public class ConsoleAppTests(Feed feed)
{
    [Fact]
    public void A_strict_build_has_no_warning_and_every_way_to_store_bodies_prints_the_same()
    {
        Consumer shop = Shop.In(feed, "Läden und 記事/a shop (1)");

        shop.Build().AssertSuccess();
        Assert.Equal(Shop.Printed, shop.Run("Shop"));
        Assert.NotNull(shop.Packed("obj/Debug/net10.0"));

        shop.Build("-p:CorpusCompression=true").AssertSuccess();
        Assert.Equal(Shop.Printed, shop.Run("Shop"));

        shop.Build("-p:CorpusBodyStorage=Literal").AssertSuccess();
        Assert.Equal(Shop.Printed, shop.Run("Shop"));
    }

    /// <summary>The libraries that read them have to load in the task, and in the compiler where no task has read the files.</summary>
    [Fact]
    public void Every_kind_of_front_matter_is_read_by_the_task_and_by_the_compiler()
    {
        var consumer = new Consumer(feed, "front matter");
        consumer.WriteProject("Front.csproj", "<OutputType>Exe</OutputType>");
        consumer.Write("Program.cs", "foreach (var a in Front.Corpus.Notes) Console.WriteLine($\"{a.Title} {a.Rating + 1}\");");
        consumer.Write("corpus/notes/a.md", "---\ntitle: In YAML\nrating: 1\ntags: [a, b]\n---\nText.\n");
        consumer.Write("corpus/notes/b.md", "+++\ntitle = \"In TOML\"\nrating = 0x2\n+++\nText.\n");
        consumer.Write("corpus/notes/c.md", "{\"title\": \"In JSON\", \"rating\": 3}\nText.\n");
        const string Printed = "In YAML 2\nIn TOML 3\nIn JSON 4\n";

        consumer.Build().AssertSuccess();
        Assert.Equal(Printed, consumer.Run("Front"));

        consumer.Build("-p:CorpusBodyStorage=Literal").AssertSuccess();
        Assert.Equal(Printed, consumer.Run("Front"));
    }

    [Fact]
    public void A_broken_article_is_named_with_its_place_and_the_others_compile()
    {
        Consumer shop = Shop.In(feed, "broken");
        shop.Write("corpus/news/broken.txt", " date 2021-13-45 UrduPoint.com\n\nA Broken One\n\nText.\n");

        string output = shop.Build().AssertFailure().Output;

        // The program uses other articles, and their days as not nullable: it compiles.
        Assert.Contains(
            $"{shop.In("corpus/news/broken.txt")}(1,7): error CORPUS101: '2021-13-45' is not a day of the calendar", output,
            StringComparison.Ordinal);
        Assert.Contains("    1 Error(s)", output, StringComparison.Ordinal);
        Assert.Contains("    0 Warning(s)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_may_have_a_name_that_means_something_to_MSBuild_or_to_an_editorconfig()
    {
        string[] names = ["50%25 off", "a;b", "c#d", "it's", "{x}", "[y]", "e,f", "!neg", "@(z)", "$(q)"];
        var consumer = new Consumer(feed, "odd names");
        consumer.WriteProject("Odd.csproj", "<OutputType>Exe</OutputType>");
        consumer.Write("Program.cs", "foreach (var a in Odd.Corpus.Articles) Console.WriteLine(a.Path + \" \" + a.Body);");
        foreach (string name in names) consumer.Write($"corpus/odd/{name}.txt", $"On {name}\n\nThis is {name}.");
        string expected = string.Concat(names.Select(name => $"corpus/odd/{name}.txt This is {name}.\n").Order(StringComparer.Ordinal));

        consumer.Build().AssertSuccess();
        Assert.Equal(expected, Sorted(consumer.Run("Odd")));

        consumer.Build("-p:CorpusBodyStorage=Literal").AssertSuccess();
        Assert.Equal(expected, Sorted(consumer.Run("Odd")));
    }

    private static string Sorted(string lines) =>
        string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).Select(line => line + "\n"));
}
