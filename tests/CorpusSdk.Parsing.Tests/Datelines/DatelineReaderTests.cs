using CorpusSdk.Parsing.Datelines;
using CorpusSdk.Parsing.Model;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Datelines as they stand in real leads.</summary>
public class DatelineReaderTests
{
    private static ParsedDateline? Read(string lead, string articleDate = "2021-12-22") =>
        DatelineReader.Read(lead, Parse.Day(articleDate));

    [Theory]
    [InlineData("NEW YORK (AP) — The", "NEW YORK", null, "AP", null)]
    [InlineData("LA (AP) — The", "LA", null, "AP", null)]
    [InlineData("U.S. (AP) — The", "U.S.", null, "AP", null)]
    [InlineData("Paris (AFP) - The", "Paris", null, "AFP", null)]
    [InlineData("Frankfurt am Main (dpa) - The", "Frankfurt am Main", null, "dpa", null)]
    [InlineData("Washington, D.C. (AP) — The", "Washington", "D.C.", "AP", null)]
    [InlineData("BOSTON, MA (Local Wire) - The", "BOSTON", "MA", "Local Wire", null)]
    [InlineData("ST. PETERSBURG, Russia, Dec. 22 (Reuters) - The", "ST. PETERSBURG", "Russia", "Reuters", "2021-12-22")]
    [InlineData("SAN FRANCISCO, Calif., Dec. 22, 2020 (Reuters) - The", "SAN FRANCISCO", "Calif.", "Reuters", "2020-12-22")]
    [InlineData("RIO de JANEIRO, Dec 22 (Xinhua) -- The", "RIO de JANEIRO", null, "Xinhua", "2021-12-22")]
    [InlineData("ULAANBAATAR, Sept. 3 (Xinhua) -- The", "ULAANBAATAR", null, "Xinhua", "2021-09-03")]
    [InlineData("KYIV. December 22 (Interfax-Ukraine) – The", "KYIV", null, "Interfax-Ukraine", "2021-12-22")]
    [InlineData("ISLAMABAD, (APP - UrduPoint / Pakistan Point News - 1st Jan, 2022) The", "ISLAMABAD", null,
        "APP - UrduPoint|Pakistan Point News", "2022-01-01")]
    [InlineData("CAIRO (Sputnik - 2 May 2021)The", "CAIRO", null, "Sputnik", "2021-05-02")]
    [InlineData("LONDON, December 22. /TASS/. The", "LONDON", null, "TASS", "2021-12-22")]
    [InlineData("MOSCOW, May 2, 2020. /TASS/. The", "MOSCOW", null, "TASS", "2020-05-02")]
    [InlineData("**OSLO (AP)** — The", "OSLO", null, "AP", null)]
    [InlineData("NEW YORK and CHICAGO, Dec. 22 — The", "NEW YORK and CHICAGO", null, "", "2021-12-22")]
    [InlineData("PARIS (AFP)- The", "PARIS", null, "AFP", null)]
    [InlineData("PARIS (AFP) -The", "PARIS", null, "AFP", null)]
    [InlineData("ROME (AP/AFP, dpa) -- The", "ROME", null, "AP|AFP|dpa", null)]
    [InlineData("WASHINGTON — The", "WASHINGTON", null, "", null)]
    [InlineData("WASHINGTON—The", "WASHINGTON", null, "", null)]
    [InlineData("LOS ANGELES--The", "LOS ANGELES", null, "", null)]
    [InlineData("PARIS, Dec. 22 – The", "PARIS", null, "", "2021-12-22")]
    [InlineData("SÃO PAULO — The", "SÃO PAULO", null, "", null)]
    [InlineData("МОСКВА (ТАСС) - Министр", "МОСКВА", null, "ТАСС", null)]
    [InlineData("L’AQUILA (ANSA) - The", "L’AQUILA", null, "ANSA", null)]
    public void Place_region_agencies_and_day_are_told_apart(string lead, string place, string? region, string agencies, string? date)
    {
        ParsedDateline dateline = Assert.IsType<ParsedDateline>(Read(lead));
        Assert.Equal(place, dateline.Place);
        Assert.Equal(region, dateline.Region);
        Assert.Equal(agencies, string.Join('|', dateline.Agencies));
        Assert.Equal(date is null ? null : Parse.Day(date), dateline.Date);
        Assert.StartsWith(dateline.Text, lead, StringComparison.Ordinal);
        Assert.EndsWith(lead[^3..], lead[dateline.Text.Length..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PARIS/BERLIN (AFP) - The", "PARIS|BERLIN")]
    [InlineData("PARIS / BERLIN / ROME (AFP) - The", "PARIS|BERLIN|ROME")]
    [InlineData("LONDON and NEW YORK — The", "LONDON|NEW YORK")]
    [InlineData("WASHINGTON/SEOUL, Dec. 22 (Yonhap) -- The", "WASHINGTON|SEOUL")]
    [InlineData("MOSCOW (Sputnik) - The", "MOSCOW")]
    public void Several_places_are_listed(string lead, string places) => Assert.Equal(places, string.Join('|', Read(lead)!.Places));

    [Theory]
    [InlineData("MOSCOW (UrduPoint News / Sputnik - 22nd December, 2021) The", "MOSCOW (UrduPoint News / Sputnik - 22nd December, 2021)")]
    [InlineData("MOSCOW (Sputnik) -  The", "MOSCOW (Sputnik) -", false)]
    [InlineData("PARIS, Dec. 22 — The", "PARIS, Dec. 22 —")]
    [InlineData("MOSCOW, December 22. /TASS/. The", "MOSCOW, December 22. /TASS/.")]
    public void Its_text_ends_before_the_first_sentence(string lead, string text, bool read = true) =>
        Assert.Equal(read ? text : null, Read(lead)?.Text);

    [Theory]
    [InlineData("Dec. 31", "2022-01-02", "2021-12-31")]
    [InlineData("Jan. 2", "2021-12-31", "2022-01-02")]
    [InlineData("Dec. 22", "2021-12-22", "2021-12-22")]
    [InlineData("Jun 30", "2021-12-22", "2021-06-30")]
    [InlineData("June 15", "2021-12-22", "2022-06-15")]
    [InlineData("June 25", "2021-12-22", "2021-06-25")]
    [InlineData("Feb. 29", "2021-03-01", "2020-02-29")]
    [InlineData("Feb. 29", "2023-03-01", "2024-02-29")]
    [InlineData("Feb. 29", "2022-03-01", null)]
    [InlineData("Feb. 30", "2021-03-01", null)]
    [InlineData("Dec. 31", "0001-01-02", "0001-12-31")]
    [InlineData("Jan. 1", "9999-12-31", "9999-01-01")]
    public void A_day_without_a_year_falls_next_to_the_articles(string day, string articleDate, string? date) =>
        Assert.Equal(date is null ? null : Parse.Day(date), Read($"PARIS, {day} (AFP) - The", articleDate)!.Date);

    [Fact]
    public void Without_a_day_of_the_article_there_is_no_year_and_no_day() =>
        Assert.Null(DatelineReader.Read("PARIS, Dec. 22 (AFP) - The", null)!.Date);

    [Fact]
    public void A_year_in_the_dateline_needs_no_article_date() =>
        Assert.Equal(Parse.Day("2020-12-22"), DatelineReader.Read("PARIS, Dec. 22, 2020 (AFP) - The", null)!.Date);

    [Fact]
    public void An_articles_body_keeps_its_dateline()
    {
        ParsedArticle article = Parse.Clean("---\ntitle: A\ndate: 2022-01-01\n---\nPARIS, Dec. 31 (AFP) - The year ended.\n");
        Assert.Equal("PARIS, Dec. 31 (AFP) - The year ended.\n", article.Body);
        Assert.Equal(Parse.Day("2021-12-31"), article.Dateline!.Date);
    }

    [Fact]
    public void Only_the_first_line_may_open_with_one() =>
        Assert.Null(Parse.Clean("A Title\n\nThe year ended.\nPARIS (AFP) - It began.\n").Dateline);
}
