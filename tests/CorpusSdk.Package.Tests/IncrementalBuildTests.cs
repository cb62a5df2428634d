using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>One project built again and again, while its articles change or do not.</summary>
public class IncrementalBuildTests(Feed feed)
{
    private const string Obj = "obj/Debug/net10.0";

    private static readonly (string Folder, string Pattern)[] Outputs = [("bin/Debug/net10.0", "Shop.dll"), (Obj, "Shop.dll"),
        (Obj, "Shop.corpus.*.pack"), (Obj, "Shop.corpus.*.index.txt"), (Obj, "Shop.corpus.cache")];

    [Fact]
    public void A_build_does_what_changed_and_a_clean_removes_all()
    {
        Consumer shop = Shop.In(feed, "incremental");
        shop.Build().AssertSuccess();
        DateTime[] first = Times(shop);

        shop.Build("--no-restore").AssertSuccess();
        Assert.Equal(first, Times(shop));

        shop.Edit(Shop.News, text => text.Replace("Nobody said why.", "Everybody knew why.", StringComparison.Ordinal));
        shop.Build("--no-restore").AssertSuccess();
        Assert.Equal(Shop.Printed.Replace("Nobody said why.", "Everybody knew why.", StringComparison.Ordinal), shop.Run("Shop"));
        Assert.All(Times(shop).Zip(first), times => Assert.True(times.First > times.Second));

        shop.Dotnet("clean").AssertSuccess();
        Assert.All(Outputs, output => Assert.Null(shop.Newest(output.Folder, output.Pattern)));
    }

    [Fact]
    public void What_came_what_went_and_what_became_older_is_noticed()
    {
        Consumer shop = Shop.In(feed, "came-and-went");
        shop.Build().AssertSuccess();

        shop.Write("corpus/news/another.txt", " date 2022-01-01 UrduPoint.com\n\nAnother One\n\nThis came later.\n");
        File.Delete(shop.In("corpus/top.txt"));
        // As version control may do it: as long as before, and with the time of another day.
        shop.Edit(Shop.News, text => text.Replace("Nobody", "No one", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(shop.In(Shop.News), DateTime.UtcNow.AddDays(-30));
        shop.Build("--no-restore").AssertSuccess();

        string printed = shop.Run("Shop");
        Assert.Contains("Article | News | another | another-one | Another One | - | 2022-01-01\n", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Article | Articles | top", printed, StringComparison.Ordinal);
        Assert.Contains("No one said why.", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_that_is_taken_back_is_compiled_again()
    {
        Consumer shop = Shop.In(feed, "taken-back");
        shop.Build().AssertSuccess();
        shop.Edit(Shop.News, static text => text.Replace("Nobody", "No one", StringComparison.Ordinal));
        shop.Build("--no-restore").AssertSuccess();
        Assert.Contains("No one said why.", shop.Run("Shop"), StringComparison.Ordinal);

        shop.Edit(Shop.News, static text => text.Replace("No one", "Nobody", StringComparison.Ordinal));
        shop.Build("--no-restore").AssertSuccess();

        Assert.Equal(Shop.Printed, shop.Run("Shop"));
    }

    [Fact]
    public void An_index_that_was_damaged_is_written_anew()
    {
        Consumer shop = Shop.In(feed, "damaged-index");
        shop.Build().AssertSuccess();
        string index = shop.Newest(Obj, "Shop.corpus.*.index.txt")!;
        File.AppendAllText(index, "more\n");

        shop.Build("--no-restore").AssertSuccess();

        Assert.Equal(Shop.Printed, shop.Run("Shop"));
        Assert.DoesNotContain("more\n", File.ReadAllText(shop.Newest(Obj, "Shop.corpus.*.index.txt")!), StringComparison.Ordinal);
    }

    [Fact]
    public void Projects_in_one_folder_have_articles_of_their_own()
    {
        Consumer consumer = new(feed, "one-folder");
        foreach (string name in (string[])["A", "B"])
        {
            consumer.Write($"{name}/texts/{name}.txt", $"Title {name}\n\nText of {name}.");
            consumer.WriteProject(
                $"{name}.csproj", $"<OutputType>Exe</OutputType><RootNamespace>N</RootNamespace><CorpusRoot>{name}</CorpusRoot><EnableDefaultCompileItems>false</EnableDefaultCompileItems>", $"<Compile Include=\"{name}.cs\" />");
            consumer.Write($"{name}.cs", "System.Console.Write(N.Corpus.Articles[0].Body);");
        }

        // Restoring writes one file for both; what is built after it is told apart by the project's name.
        foreach (string name in (string[])["A", "B", "A", "B"]) consumer.Build($"{name}.csproj").AssertSuccess();

        Assert.Equal("Text of A.\n", consumer.Run("A"));
        Assert.Equal("Text of B.\n", consumer.Run("B"));
    }

    private static DateTime[] Times(Consumer shop) =>
        [.. Outputs.Select(output => File.GetLastWriteTimeUtc(shop.Newest(output.Folder, output.Pattern)!))];
}
