using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>One project built again and again, while its articles change or do not.</summary>
public class IncrementalBuildTests(Feed feed)
{
    private const string Obj = "obj/Debug/net10.0";

    private static readonly string[] Outputs = ["bin/Debug/net10.0/Shop.dll", $"{Obj}/Shop.dll", $"{Obj}/corpus.pack", $"{Obj}/corpus.index.txt", $"{Obj}/corpus.cache"];

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
        Assert.All(Outputs, file => Assert.False(File.Exists(shop.In(file)), file));
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

    private static DateTime[] Times(Consumer shop) => [.. Outputs.Select(file => File.GetLastWriteTimeUtc(shop.In(file)))];
}
