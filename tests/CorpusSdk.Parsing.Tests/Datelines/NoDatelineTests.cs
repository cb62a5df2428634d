using CorpusSdk.Parsing.Datelines;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Openings that look like datelines and are none: nothing is made up from them.</summary>
public class NoDatelineTests
{
    [Theory]
    // Titles with dashes.
    [InlineData("IRS – A Case Study")]
    [InlineData("IRS — A Case Study")]
    [InlineData("SAM.gov – Usability Case Study")]
    [InlineData("UK Defense Minister Meets NATO General Secretary To Discuss Ukraine - Ministry")]
    [InlineData("Connecting the (Data) Dots—NASA’s NYSpaceTag App")]
    [InlineData("PARIS – The")]
    [InlineData("A – Z")]
    // Acronyms with what they stand for, tickers, asides.
    [InlineData("NASA (National Aeronautics and Space Administration) – A history")]
    [InlineData("API (application programming interface) — a way to talk")]
    [InlineData("HTML (HyperText Markup Language) - A guide")]
    [InlineData("USDA (U.S. Department of Agriculture) - The")]
    [InlineData("SEARCH ENGINE OPTIMIZATION (SEO) - A GUIDE")]
    [InlineData("NATIONAL AERONAUTICS AND SPACE ADMINISTRATION (NASA) - A HISTORY")]
    [InlineData("IBM (NYSE: IBM) - The company")]
    [InlineData("MICROSOFT (NASDAQ: MSFT) - The company")]
    [InlineData("GSA (the agency) – is a body")]
    [InlineData("CONGRESS (and others) — are")]
    [InlineData("LA (Local) — The")]
    // Words made of an acronym in parentheses.
    [InlineData("UNESCO (Paris)-based groups said")]
    [InlineData("PARIS (AFP)-The")]
    // Sentences with parentheses, dashes and slashes.
    [InlineData("The French news agency (AFP) — one of three — reported")]
    [InlineData("The minister (who spoke Russian) - said")]
    [InlineData("The minutes (Board meeting - 22 December 2021) were")]
    [InlineData("Ben Wallace (left) – the minister – said")]
    [InlineData("He said -- and meant it -- that")]
    [InlineData("On Dec. 22 — a Wednesday — the")]
    [InlineData("Either/or — that is the question")]
    [InlineData("I (AP) - am")]
    [InlineData("Moscow, December 22. The")]
    [InlineData("Moscow — The city")]
    // Not at the start, or cut off.
    [InlineData(" MOSCOW (Sputnik) - The")]
    [InlineData("(MOSCOW) - The")]
    [InlineData("\"MOSCOW (Sputnik) - The")]
    [InlineData("moscow (Sputnik) - The")]
    [InlineData("MOSCOW (Sputnik) - ")]
    [InlineData("MOSCOW (Sputnik")]
    [InlineData("MOSCOW (Sputnik)")]
    [InlineData("MOSCOW () - The")]
    [InlineData("MOSCOW/")]
    [InlineData("MOSCOW —")]
    [InlineData("123 (AP) - The")]
    [InlineData("COVID-19 (AP) - The")]
    [InlineData("AT&T (AP) — The")]
    [InlineData("")]
    [InlineData("A")]
    public void Prose_and_titles_are_none(string text) => Assert.Null(DatelineReader.Read(text, Parse.Day("2021-12-22")));

    [Fact]
    public void A_place_longer_than_sixty_characters_is_none() =>
        Assert.Null(DatelineReader.Read($"{new string('X', 63)} (AP) - The", null));

    [Fact]
    public void A_mark_beyond_200_characters_is_not_looked_at() =>
        Assert.Null(DatelineReader.Read($"MOSCOW {new string('x', 200)} (AP) - The", null));
}
