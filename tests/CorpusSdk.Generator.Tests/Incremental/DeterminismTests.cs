using System.Globalization;

namespace CorpusSdk.Generator.Tests;

/// <summary>The files alone decide what is generated: not their order, the process, the machine's culture.</summary>
public sealed class DeterminismTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Sources = new(static () => LargeCorpus.Bench.Start().Sources);

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        // By their paths read backwards: neighbours are torn apart.
        IEnumerable<BenchFile> files = LargeCorpus.Bench.Files.OrderBy(
            static file => new string([.. file.FullPath.Reverse()]), StringComparer.Ordinal);

        Assert.Equal(Sources.Value, (LargeCorpus.Bench with { Files = [.. files] }).Start().Sources);
    }

    [Fact]
    public void The_order_of_files_with_equal_titles_ids_and_spellings_changes_nothing()
    {
        CorpusBench bench = CorpusBench
            .With("news/a.txt", "Same\n\nOne.\n")
            .And("news/b.txt", "Same\n\nTwo.\n")
            .And("News/c.txt", "Same\n\nThree.\n")
            .And("news/A.md", "Same\n\nFour.\n");
        BenchRun forward = bench.Run();
        BenchRun backward = (bench with { Files = [.. bench.Files.Reverse()] }).Run();

        Assert.Equal(forward.Sources, backward.Sources);
        Assert.Equal(forward.Problems, backward.Problems);
    }

    [Fact]
    public void Two_drivers_make_the_same() => Assert.Equal(Sources.Value, LargeCorpus.Bench.Start().Sources);

    [Fact]
    public void The_culture_changes_nothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CorpusBench bench = CorpusBench
            .With("index/ınfo.txt", " date 2021-12-22 iWire.example\n\nindex of iiI\n\nText: 1,234.5 words.\n")
            .And("index/bad.txt", " date 2021-13-13 I\n\nIi\n\nText.\n");
        BenchRun invariant = bench.Run();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            // Where .NET runs without culture data, this is the invariant culture under another name.
            Assert.SkipUnless(char.ToUpper('i', CultureInfo.CurrentCulture) == 'İ', "This machine knows no Turkish casing.");
            BenchRun turkish = bench.Run();

            Assert.Equal(invariant.Sources, turkish.Sources);
            Assert.Equal(invariant.Problems, turkish.Problems);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Generated_files_have_line_feeds_alone() =>
        Assert.All(
            CorpusBench.With("news/a.txt", "Title\r\n\r\nText\r\nmore.\r\n").Run().Sources.Values,
            static text => Assert.DoesNotContain('\r', text));

    [Fact]
    public void A_file_that_is_added_twice_is_one_article()
    {
        var once = CorpusBench.With("news/a.txt", "Title\n\nText.\n");
        BenchRun twice = once.And(once.Files[0]).Run();

        Assert.Equal(once.Run().Sources, twice.Sources);
        Assert.Empty(twice.Problems);
    }
}
