using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Text;
using CsCheck;

namespace CorpusSdk.Parsing.Tests.Collecting;

/// <summary>What the names of files say, and what only looks like it.</summary>
public sealed class NameReaderTests
{
    [Theory]
    [InlineData("guides/index", "guides")]
    [InlineData("guides/_index", "guides")]
    [InlineData("guides/Index", "guides")]
    [InlineData("guides/deep/index", "guides/deep")]
    [InlineData("guides/index.de", "guides.de")]
    [InlineData("index/index", "index")]
    [InlineData("index", "index")]
    [InlineData("_index", "_index")]
    [InlineData("guides/index2", "guides/index2")]
    [InlineData("guides/__index", "guides/__index")]
    [InlineData("index/guides", "index/guides")]
    public void An_index_stands_for_its_folder(string path, string expected)
    {
        Assert.Equal(expected, PathOf(path, new NameConventions()));
        Assert.Equal(path, PathOf(path, new NameConventions { IndexFiles = false }));
    }

    [Theory]
    [InlineData("2021-12-22-title", "2021-12-22", "title")]
    [InlineData("2021-12-22_title", "2021-12-22", "title")]
    [InlineData("2021-12-22 Title", "2021-12-22", "Title")]
    [InlineData("2021-12-22 - Title", "2021-12-22", "Title")]
    [InlineData("2021-12-22.title", "2021-12-22", "title")]
    [InlineData("2021-12-22-01-title", "2021-12-22", "01-title")]
    [InlineData("2021-12-22", "2021-12-22", "2021-12-22")]
    [InlineData("2021-12-22-", "2021-12-22", "2021-12-22-")]
    [InlineData("2024-02-29-leap", "2024-02-29", "leap")]
    [InlineData("old/2021-12-22-title", "2021-12-22", "old/title")]
    [InlineData("2021-12-22-title/index", "2021-12-22", "title")]
    [InlineData("2021-12-22-title.de", "2021-12-22", "title.de")]
    [InlineData("2021-12-22title", null, "2021-12-22title")]
    [InlineData("2021-12-221", null, "2021-12-221")]
    [InlineData("2021-12-title", null, "2021-12-title")]
    [InlineData("20211222-title", null, "20211222-title")]
    [InlineData("21-12-22-title", null, "21-12-22-title")]
    [InlineData("title-2021-12-22", null, "title-2021-12-22")]
    public void A_day_at_the_start_is_read(string path, string? day, string expected)
    {
        Assert.Equal(day, Read(path, new NameConventions()).Day?.ToString());
        Assert.Equal(day, Read(path, new NameConventions { Prefixes = NamePrefixes.Remove }).Day?.ToString());
        Assert.Equal(expected, PathOf(path, new NameConventions { Prefixes = NamePrefixes.Remove }));
        Assert.Null(Read(path, new NameConventions { Prefixes = NamePrefixes.Ignore }).Day);
    }

    [Theory]
    [InlineData("2021-13-40-title", "2021-13-40")]
    [InlineData("2021-02-29-title", "2021-02-29")]
    [InlineData("0000-01-01", "0000-01-01")]
    [InlineData("2021-12-22-title", null)]
    [InlineData("2021-13-40title", null)]
    public void A_day_that_does_not_exist_is_noted_and_stays(string path, string? wrong)
    {
        NameParts parts = Read(path, new NameConventions { Prefixes = NamePrefixes.Remove });
        Assert.Equal((wrong, wrong is null ? parts.IdPath : null), (parts.WrongDay, parts.IdPath));
        Assert.Null(Read(path, new NameConventions { Prefixes = NamePrefixes.Ignore }).WrongDay);
    }

    [Theory]
    [InlineData("01-intro", 1, "intro")]
    [InlineData("1-intro", 1, "intro")]
    [InlineData("000-intro", 0, "intro")]
    [InlineData("999-intro", 999, "intro")]
    [InlineData("1. Intro", 1, "Intro")]
    [InlineData("01 - Intro", 1, "Intro")]
    [InlineData("01-über", 1, "über")]
    [InlineData("01-basics/02-setup", 2, "basics/setup")]
    [InlineData("01-basics/index", 1, "basics")]
    [InlineData("01-intro.de", 1, "intro.de")]
    [InlineData("00-", null, "00-")]
    [InlineData("00-.", null, "00-.")]
    [InlineData("01", null, "01")]
    [InlineData("01--intro", null, "01--intro")]
    [InlineData("01-02-title", null, "01-02-title")]
    [InlineData("1984-orwell", null, "1984-orwell")]
    [InlineData("000_7687692cd4fda39e", null, "000_7687692cd4fda39e")]
    [InlineData("1.2-notes", null, "1.2-notes")]
    [InlineData("intro-01", null, "intro-01")]
    [InlineData("٣-intro", null, "٣-intro")]
    public void A_number_at_the_start_is_the_order(string path, int? order, string expected)
    {
        Assert.Equal(order, Read(path, new NameConventions()).Order);
        Assert.Equal(expected, PathOf(path, new NameConventions { Prefixes = NamePrefixes.Remove }));
        Assert.Null(Read(path, new NameConventions { Prefixes = NamePrefixes.Ignore }).Order);
    }

    [Theory]
    [InlineData("title.de", "de", "title")]
    [InlineData("title.pt-BR", "pt-BR", "title")]
    [InlineData("title.zh_Hant", "zh-Hant", "title")]
    [InlineData("title.zh-Hant-TW", "zh-Hant-TW", "title")]
    [InlineData("title.es-419", "es-419", "title")]
    [InlineData("title.gsw", "gsw", "title")]
    [InlineData("de/title", "de", "title")]
    [InlineData("de/deep/title", "de", "deep/title")]
    [InlineData("pt-BR/title", "pt-BR", "title")]
    [InlineData("deep/title.de", "de", "deep/title")]
    [InlineData("de/index", "de", "index")]
    [InlineData("guides/index.de", "de", "guides/index")]
    [InlineData("fr/title.de", "de", "fr/title")]
    [InlineData("v1.2.de", "de", "v1.2")]
    [InlineData("notes", null, null)]
    [InlineData("de", null, null)]
    [InlineData(".de", null, null)]
    [InlineData("v1.2", null, null)]
    [InlineData("file.min", null, null)]
    [InlineData("archive.tar", null, null)]
    [InlineData("app.config", null, null)]
    [InlineData("title.xx", null, null)]
    [InlineData("title.DE", null, null)]
    [InlineData("title.de-", null, null)]
    [InlineData("title.de-brazil", null, null)]
    [InlineData("title.de-BR-x", null, null)]
    [InlineData("deep/de/title", null, null)]
    [InlineData("German/title", null, null)]
    public void A_language_in_a_name_is_known_by_its_code(string path, string? language, string? translated)
    {
        NameParts parts = Read(path, new NameConventions());
        Assert.Equal((language, translated is null ? null : "corpus/notes/" + translated), (parts.Language, parts.TranslatedPath));
        Assert.Null(Read(path, new NameConventions { Languages = [] }).Language);
    }

    [Theory]
    [InlineData("de,fr", "title.de", "de")]
    [InlineData("de,fr", "title.de-AT", "de-AT")]
    [InlineData("de,fr", "title.it", null)]
    [InlineData("de,fr", "it/title", null)]
    [InlineData("DE", "title.de", "de")]
    [InlineData("pt-BR", "title.pt_BR", "pt-BR")]
    [InlineData("pt-BR", "title.pt", null)]
    [InlineData("tlh", "title.tlh", "tlh")]
    [InlineData("none", "title.de", null)]
    [InlineData("auto", "title.de", "de")]
    [InlineData("", "title.de", "de")]
    [InlineData("de fr; es", "title.es", "es")]
    [InlineData("d,f", "title.it", "it")]
    public void The_project_may_name_its_languages(string property, string path, string? language) =>
        Assert.Equal(language, Read(path, NameConventions.From("", "", property)).Language);

    [Theory]
    [InlineData("auto", true)]
    [InlineData("none", true)]
    [InlineData("en", true)]
    [InlineData("en, pt-BR; zh_Hant", true)]
    [InlineData("", false)]
    [InlineData(",", false)]
    [InlineData("en, auto", false)]
    [InlineData("e", false)]
    [InlineData("en-", false)]
    [InlineData("deutschland", false)]
    [InlineData("dé", false)]
    public void A_choice_of_languages_is_a_list_of_tags(string value, bool expected) =>
        Assert.Equal(expected, NameConventions.AreLanguages(value));

    [Theory]
    [InlineData("read", true)]
    [InlineData("Remove", true)]
    [InlineData("IGNORE", true)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData("0", false)]
    [InlineData("-1", false)]
    [InlineData("read,remove", false)]
    [InlineData("keep", false)]
    public void A_choice_of_prefixes_is_one_of_three(string value, bool expected) =>
        Assert.Equal(expected, NameConventions.ArePrefixes(value));

    [Fact]
    public void Names_that_say_nothing_share_one_object() => Assert.Same(NameParts.None, Read("a/b", new NameConventions()));

    /// <summary>Whatever the path: nothing is thrown, and an id is left.</summary>
    [Fact]
    public void Every_path_is_read() => Gen.Select(
        Gen.OneOf(Gen.OneOf("0", "1", "2021-12-22", "-", ".", "/", "_", " ", "de", "index", "ü", "\U0001F600", "\ud800"), Gen.Char.Select(c => c.ToString()))
            .Array[0, 12].Select(string.Concat),
        Gen.Bool, Gen.Enum<NamePrefixes>()).Sample((path, index, prefixes) =>
        {
            var conventions = new NameConventions { IndexFiles = index, Prefixes = prefixes };
            NameParts parts = NameReader.Read("corpus/", path, conventions);
            Assert.Equal(parts, NameReader.Read("corpus/", path, conventions));
            Assert.Equal(Kebab.FromPath(path).Length > 0, Kebab.FromPath(parts.IdPath ?? path).Length > 0);
        });

    private static NameParts Read(string path, NameConventions conventions) => NameReader.Read("corpus/notes/", path, conventions);

    private static string PathOf(string path, NameConventions conventions) => Read(path, conventions).IdPath ?? path;
}
