namespace CorpusSdk.Package.Tests.Fixtures;

/// <summary>A program whose corpus has a file of every format, and which prints every field of every article.</summary>
internal static class Shop
{
    public const string Strict =
        "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisLevel>latest-all</AnalysisLevel>";

    public const string News = "corpus/news/ministers-meet.txt";

    private const string Program = """
        using System.Collections.Immutable;
        using System.Globalization;
        using System.Text;
        using CorpusSdk;
        using Shop;

        Console.OutputEncoding = Encoding.UTF8;
        foreach (Article article in Corpus.Articles)
        {
            Print("Article", article.Collection, article.Id, article.Slug, article.Title, article.Headline, article.Date?.ToString("O", CultureInfo.InvariantCulture));
            Print("Fields", article.Time?.ToString("O", CultureInfo.InvariantCulture), article.Source, Join(article.Authors), Join(article.Tags), article.Language, article.Path);
            Print("Dateline", article.Dateline?.Text, article.Dateline?.Place, Join(article.Dateline?.Places ?? []), article.Dateline?.Region, Join(article.Dateline?.Agencies ?? []), article.Dateline?.Date?.ToString("O", CultureInfo.InvariantCulture));
            Print("Text", article.WordCount.ToString(CultureInfo.InvariantCulture), article.ReadingTime.ToString("c", CultureInfo.InvariantCulture), article.Paragraphs.Count.ToString(CultureInfo.InvariantCulture));
            Print("Body", article.Body);
            Print("Tail", article.Tail);
        }

        // What every news article has is not nullable, and titles, sources and tags are members.
        DateOnly day = Corpus.News.MinistersMeet.Date;
        Print("Typed", day.ToString("O", CultureInfo.InvariantCulture), Corpus.News.MinistersMeet.Source);
        Print("Facets", Titles(Corpus.News.Sources.UrduPointCom), Titles(Corpus.Essays.Tags.Typography));
        Print("Found", Corpus.Letters["2020/to-the-editor"].Title, Corpus.Articles["essays/on-kerning"].Title);
        Print("Queries", Titles(Corpus.News.InYear(2021).Containing("日本")), Titles(Corpus.News.Latest(1)), Titles(Corpus.News.Sample(1, seed: 1)));

        static void Print(params string?[] values) =>
            Console.WriteLine(string.Join(" | ", values.Select(value => value is null ? "-" : value.Replace("\r", "<CR>", StringComparison.Ordinal).Replace("\n", "<LF>", StringComparison.Ordinal))));

        static string Join(ImmutableArray<string> values) => string.Join(", ", values);

        static string Titles(IEnumerable<Article> articles) => string.Join(", ", articles.Select(article => article.Title));
        """;

    /// <summary>What the program prints, written by hand.</summary>
    public const string Printed = """
        Article | Articles | top | on-top | On Top | - | -
        Fields | - | - |  |  | - | corpus/top.txt
        Dateline | - | - |  | - |  | -
        Text | 3 | 00:00:01 | 1
        Body | Below the root.
        Tail | -
        Article | Essays | on-kerning | on-kerning | On Kerning | Why Gaps Matter | 2024-05-20
        Fields | 08:15:00.0000000 | - | Ada Lindqvist, Bo Ek | typography, fonts | en | corpus/essays/on-kerning.md
        Dateline | - | - |  | - |  | -
        Text | 7 | 00:00:02 | 2
        Body | Letters are not bricks 🙂.<LF><LF>AV, To, “quotes” & <tags>.<LF>
        Tail | -
        Article | Letters | 2020/to-the-editor | to-the-editor | To the Editor | - | 2020-02-29
        Fields | - | - | Ada Lindqvist |  | - | corpus/letters/2020/to-the-editor.txt
        Dateline | - | - |  | - |  | -
        Text | 1 | 00:00:01 | 1
        Body | Sir!<LF>
        Tail | -
        Article | News | größe | größe | Größe | - | 2021-12-24
        Fields | - | UrduPoint.com |  |  | - | corpus/news/Größe.txt
        Dateline | - | - |  | - |  | -
        Text | 4 | 00:00:02 | 1
        Body | Straße, ГОСТ and 🙂 – done.<LF>
        Tail | -
        Article | News | ministers-meet | ministers-meet | Ministers Meet | - | 2021-12-22
        Fields | - | UrduPoint.com |  |  | - | corpus/news/ministers-meet.txt
        Dateline | MOSCOW (UrduPoint News / Sputnik - 22nd December, 2021) | MOSCOW | MOSCOW | - | UrduPoint News, Sputnik | 2021-12-22
        Text | 16 | 00:00:05 | 2
        Body | MOSCOW (UrduPoint News / Sputnik - 22nd December, 2021) They met in 日本 again.<LF><LF>Nobody said why.<LF><LF>
        Tail | Related Topics<LF><LF>Russia<LF>
        Typed | 2021-12-22 | UrduPoint.com
        Facets | Größe, Ministers Meet | On Kerning
        Found | To the Editor | On Kerning
        Queries | Ministers Meet | Größe | Größe

        """;

    public static Consumer In(Feed feed, string folder, string properties = Strict)
    {
        var consumer = new Consumer(feed, folder);
        consumer.WriteProject("Shop.csproj", properties);
        consumer.Write("Program.cs", Program);
        consumer.Write("corpus/top.txt", "On Top\n\nBelow the root.");
        consumer.Write(
            News, " date 2021-12-22 UrduPoint.com\n\nMinisters Meet\n\nMOSCOW (UrduPoint News / Sputnik - 22nd December, 2021) They met in 日本 again.\n\nNobody said why.\n\nRelated Topics\n\nRussia\n");
        consumer.Write("corpus/news/Größe.txt", " date 2021-12-24 UrduPoint.com\n\nGröße\n\nStraße, ГОСТ and 🙂 – done.\n");
        consumer.Write(
            "corpus/essays/on-kerning.md",
            "---\r\ntitle: On Kerning\r\nheadline: Why Gaps Matter\r\ndate: 2024-05-20 08:15\r\nauthors: [Ada Lindqvist, Bo Ek]\r\ntags: [typography, fonts]\r\nlanguage: en\r\n---\r\n\r\nLetters are not bricks 🙂.\r\n\r\nAV, To, “quotes” & <tags>.\r\n");
        consumer.Write(
            "corpus/letters/2020/to-the-editor.txt",
            "Subject: To the Editor\nFrom: Ada Lindqvist <ada@example.org>\nDate: 2020-02-29\n\nSir!\n");
        return consumer;
    }
}
