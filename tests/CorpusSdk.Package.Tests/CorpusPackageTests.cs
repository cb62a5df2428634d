using System.IO.Compression;
using System.Xml.Linq;
using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>Corpora that were packed: their users have typed articles without knowing how they are made.</summary>
public class CorpusPackageTests(Feed feed)
{
    [Fact]
    public void Packed_corpora_are_read_in_every_language_and_served_as_JSON_without_the_generator()
    {
        var libraries = new Consumer(feed, "packed");
        Corpora.WriteLibraries(libraries);
        libraries.WriteSolution("Magazine/Magazine.csproj", "Wire/Wire.csproj");
        libraries.Dotnet("pack", "All.slnx", "-tl:off", "-m:2", "-o", feed.Packages, $"-p:Version={feed.Version}").AssertSuccess();
        string hover = Documentation("Wire", "P:Wire.NewsCollection.MinistersMeet");
        Assert.All(
            (string[])["Ministers Meet", "2021-12-22", "UrduPoint.com", "They met."],
            part => Assert.Contains(part, hover, StringComparison.Ordinal));
        Assert.Contains(
            "Letters are not bricks.", Documentation("Magazine", "P:Magazine.EssaysCollection.OnKerning"), StringComparison.Ordinal);

        var readers = new Consumer(feed, "readers");
        Corpora.WritePrograms(readers, $"<PackageReference Include=\"Wire;Magazine\" Version=\"{feed.Version}\" />");
        Desk.Write(readers, feed.Version);
        readers.WriteSolution([Desk.Project, .. Corpora.Programs]);
        readers.Build("All.slnx", "-m:2").AssertSuccess();

        Assert.All(Corpora.Programs, program => Assert.Equal(Corpora.Printed, readers.Run(program)));
        Assert.Equal(Desk.Printed, readers.Run(Desk.Project));
    }

    [Fact]
    public void Hover_texts_are_written_for_others_and_not_by_each_debug_build()
    {
        var annals = new Consumer(feed, "documented");
        annals.WriteProject("Chronicle.csproj");
        annals.Write("corpus/years/flood.txt", " date 1342-07-22 Annals\n\nThe Flood\n\nWater rose.\n");
        annals.Build().AssertSuccess();
        Assert.False(File.Exists(annals.In("bin/Debug/net10.0/Chronicle.xml")));

        annals.Build("-c", "Release").AssertSuccess();
        Assert.True(File.Exists(annals.In("bin/Release/net10.0/Chronicle.xml")));

        annals.Dotnet("pack", "-c", "Debug", "-o", feed.Packages, $"-p:Version={feed.Version}").AssertSuccess();
        Assert.Contains("Water rose.", Documentation("Chronicle", "P:Chronicle.YearsCollection.TheFlood"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_that_lacks_what_the_last_one_had_is_refused()
    {
        var annals = new Consumer(feed, "releases");
        annals.WriteProject("Annals.csproj", "<EnablePackageValidation>true</EnablePackageValidation>");
        annals.Write("corpus/years/flood.txt", " date 1342-07-22 Annals\n\nThe Flood\n\nWater rose.\n");
        annals.Write("corpus/years/frost.txt", " date 1709-01-06 Annals\n\nThe Frost\n\nWater stood.\n");
        annals.Dotnet("pack", "-o", feed.Packages, "-p:Version=1.0.0").AssertSuccess();

        annals.Write("corpus/years/drought.txt", " date 1540-08-01 Annals\n\nThe Drought\n\nWater went.\n");
        annals.Edit("corpus/years/flood.txt", text => text.Replace("rose", "rose again", StringComparison.Ordinal));
        annals.Dotnet("pack", "-o", feed.Packages, "-p:Version=1.1.0", "-p:PackageValidationBaselineVersion=1.0.0").AssertSuccess();

        // One goes, one gets another title, and one comes without a date, which all others have.
        File.Delete(annals.In("corpus/years/flood.txt"));
        annals.Write("corpus/years/storm.txt", "The Storm\n\nWater flew.\n");
        annals.Edit("corpus/years/frost.txt", text => text.Replace("The Frost", "The Great Frost", StringComparison.Ordinal));
        string output = annals
            .Dotnet("pack", "-tl:off", "-o", feed.Packages, "-p:Version=1.2.0", "-p:PackageValidationBaselineVersion=1.0.0")
            .AssertFailure().Output;

        Assert.Contains("error CP0002: Member 'Annals.YearsArticle Annals.YearsCollection.TheFlood.get'", output, StringComparison.Ordinal);
        Assert.Contains("error CP0002: Member 'Annals.YearsArticle Annals.YearsCollection.TheFrost.get'", output, StringComparison.Ordinal);
        Assert.Contains("error CP0002: Member 'System.DateOnly Annals.YearsArticle.Date.get'", output, StringComparison.Ordinal);
        Assert.DoesNotContain("TheGreatFrost", output, StringComparison.Ordinal);
    }

    private string Documentation(string package, string member)
    {
        using ZipArchive archive = ZipFile.OpenRead(feed.PackageFile(package));
        using Stream stream = archive.GetEntry($"lib/net10.0/{package}.xml")!.Open();
        return XDocument.Load(stream).Descendants("member").Single(element => element.Attribute("name")!.Value == member).Value;
    }
}
