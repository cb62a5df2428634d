namespace CorpusSdk.Generator.Tests;

/// <summary>Every field of the first real file, against values written down by hand.</summary>
public sealed class SeedTests : IDisposable
{
    private const string File = "000_7687692cd4fda39e.txt";

    private static readonly string Text = Repository.ReadText($"corpus/articles/news/{File}");

    private readonly LoadedCorpus _corpus = CorpusBench.With($"news/{File}", Text).Run().Load();

    private Article Seed => _corpus.Member("News", "UKDefenseMinisterMeetsNATOGeneralSecretaryToDiscussUkraineMinistry");

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Its_header_is_in_its_fields()
    {
        Assert.Equal("News", Seed.Collection);
        Assert.Equal("000-7687692cd4fda39e", Seed.Id);
        Assert.Equal("uk-defense-minister-meets-nato-general-secretary-to-discuss-ukraine-ministry", Seed.Slug);
        Assert.Equal("UK Defense Minister Meets NATO General Secretary To Discuss Ukraine - Ministry", Seed.Title);
        Assert.Equal("UK Defense Minister Meets NATO General Secretary to Discuss Ukraine - Ministry", Seed.Headline);
        Assert.Equal(new DateOnly(2021, 12, 22), Seed.Date);
        Assert.Null(Seed.Time);
        Assert.Equal("UrduPoint.com", Seed.Source);
        Assert.Empty(Seed.Authors);
        Assert.Empty(Seed.Tags);
        Assert.Null(Seed.Language);
        Assert.Equal($"corpus/news/{File}", Seed.Path);
        Assert.Null(Seed.Tail);
    }

    [Fact]
    public void Its_dateline_is_taken_apart()
    {
        Assert.Equal("MOSCOW (UrduPoint News / Sputnik - 22nd December, 2021)", Seed.Dateline!.Text);
        Assert.Equal("MOSCOW", Seed.Dateline.Place);
        Assert.Equal(["MOSCOW"], Seed.Dateline.Places);
        Assert.Null(Seed.Dateline.Region);
        Assert.Equal(["UrduPoint News", "Sputnik"], Seed.Dateline.Agencies);
        Assert.Equal(new DateOnly(2021, 12, 22), Seed.Dateline.Date);
    }

    [Fact]
    public void Its_body_is_the_text_from_the_dateline_to_the_end_of_the_file()
    {
        Assert.Equal(Text[Text.IndexOf("MOSCOW (", StringComparison.Ordinal)..], Seed.Body);
        Assert.StartsWith(
            "MOSCOW (UrduPoint News / Sputnik - 22nd December, 2021) The UK defense minister, Ben Wallace, met", Seed.Body,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_counted_agrees_with_the_body()
    {
        Assert.Equal(7, Seed.Paragraphs.Count);
        Assert.StartsWith("On December 17, the Russian Foreign Ministry", Seed.Paragraphs[4], StringComparison.Ordinal);
        // 278 runs between spaces, two of which are signs alone: "/" and "-" in the dateline.
        Assert.Equal(278 - 2, Seed.WordCount);
        Assert.Equal(278, Seed.Body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(TimeSpan.FromSeconds(70), Seed.ReadingTime);
    }

    [Fact]
    public void Fields_that_every_article_has_are_not_nullable()
    {
        Type type = Seed.GetType();

        Assert.Equal(
            typeof(DateOnly), type.GetProperty(
                "Date", System.Reflection.BindingFlags.Public
                    | System.Reflection.BindingFlags.Instance
                    | System.Reflection.BindingFlags.DeclaredOnly)!.PropertyType);
        Assert.Null(type.GetProperty(
            "Time", System.Reflection.BindingFlags.Public
                | System.Reflection.BindingFlags.Instance
                | System.Reflection.BindingFlags.DeclaredOnly));
    }
}
