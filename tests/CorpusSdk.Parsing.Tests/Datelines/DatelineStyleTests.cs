using CorpusSdk.Parsing.Datelines;
using CorpusSdk.Parsing.Model;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Every row of the table of styles reads its own example.</summary>
public class DatelineStyleTests
{
    /// <summary>Row by row: what the example of the style says, written by hand.</summary>
    public static TheoryData<string, string, string, string?, string, string?> Examples => new()
    {
        { "Sputnik, UrduPoint, APP", "MOSCOW (UrduPoint News / Sputnik - 22nd December, 2021)", "MOSCOW", null, "UrduPoint News|Sputnik",
            "2021-12-22" },
        { "TASS", "MOSCOW, December 22. /TASS/.", "MOSCOW", null, "TASS", "2021-12-22" },
        { "Interfax", "MOSCOW. Dec 22 (Interfax) -", "MOSCOW", null, "Interfax", "2021-12-22" },
        { "Reuters, Xinhua, AFP, Kyodo", "BEIJING, Dec. 22 (Xinhua) --", "BEIJING", null, "Xinhua", "2021-12-22" },
        { "press releases", "OSLO (Dec. 22, 2021) —", "OSLO", null, "", "2021-12-22" },
        { "AP, AFP, UPI, dpa", "MONTGOMERY, Ala. (AP) —", "MONTGOMERY", "Ala.", "AP", null },
        { "newspapers", "PARIS/BERLIN, Dec. 22 —", "PARIS/BERLIN", null, "", "2021-12-22" },
        { "Reuters, on pages that leave the place out", "Dec 22 (Reuters) -", "", null, "Reuters", "2021-12-22" },
        { "CNN", "(CNN) —", "", null, "CNN", null },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_style_reads_its_example(string usedBy, string text, string place, string? region, string agencies, string? date)
    {
        DatelineStyle style = Assert.Single(DatelineStyle.All, style => style.UsedBy == usedBy);
        Assert.Equal($"{text} The", style.Example);

        ParsedDateline dateline = Assert.IsType<ParsedDateline>(
            DatelineReader.Read(style.Example + " minister said.", Parse.Day("2021-12-22")));
        Assert.Equal(text, dateline.Text);
        Assert.Equal(place, dateline.Place);
        Assert.Equal(place.Split('/', StringSplitOptions.RemoveEmptyEntries), dateline.Places);
        Assert.Equal(region, dateline.Region);
        Assert.Equal(agencies, string.Join('|', dateline.Agencies));
        Assert.Equal(date is null ? null : Parse.Day(date), dateline.Date);
    }

    [Fact]
    public void Every_row_has_a_test() =>
        Assert.Equal(DatelineStyle.All.Select(style => style.UsedBy), Examples.Select(row => row.Data.Item1));
}
