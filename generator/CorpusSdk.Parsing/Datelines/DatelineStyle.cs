using System.Text.RegularExpressions;

namespace CorpusSdk.Parsing.Datelines;

/// <summary>One way of writing a dateline: the agencies that use it, an example, and its pattern.</summary>
/// <param name="UsedBy">The agencies or papers it is known from.</param>
/// <param name="Example">A dateline that the pattern reads, up to its first sentence.</param>
/// <param name="Pattern">Has the groups <c>place</c> and perhaps <c>region</c>, <c>agencies</c>, <c>date</c>.</param>
internal sealed record DatelineStyle(string UsedBy, string Example, Regex Pattern)
{
    private const string Place = @"^\*{0,2}(?<place>\p{Lu}[\p{L}\p{M}.'’/ \-]{1,60}?)";
    private const string NoPlace = @"^\*{0,2}(?<place>)";
    private const string Region = @"(?:, (?<region>\p{Lu}[\p{L}. ]{1,30}?))?";
    private const string DayOfMonth = @"(?<date>\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)";
    private const string Agencies = @"\((?<agencies>[^()]{2,60})\)\*{0,2}";

    /// <summary>A short dash needs a space beside it: "UNESCO (Paris)-based" is one word.</summary>
    private const string Dash = @"(?: ?(?:--|—) ?| [-–] ?|[-–] )(?=\S)";

    /// <summary>An en dash is a dateline's only after more than one word: "IRS – A Case Study" is a title.</summary>
    private const string LongDash = @" ?(?:--|—|(?<=,.*) –) ?(?=\S)";

    /// <summary>The table: rows are tried from the first to the last.</summary>
    public static readonly IReadOnlyList<DatelineStyle> All =
    [
        Row("Sputnik, UrduPoint, APP", "MOSCOW (UrduPoint News / Sputnik - 22nd December, 2021) The",
            Place + @",? \((?<agencies>[^()]{2,60}?) - (?<date>\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8}\.?,? \d{4}) ?\) ?(?=\S)"),
        Row("TASS", "MOSCOW, December 22. /TASS/. The",
            Place + ", " + DayOfMonth + @"\. /(?<agencies>[^/]{2,40})/\. ?(?=\S)"),
        Row("Interfax", "MOSCOW. Dec 22 (Interfax) - The",
            Place + @"\. " + DayOfMonth + " " + Agencies + Dash),
        Row("Reuters, Xinhua, AFP, Kyodo", "BEIJING, Dec. 22 (Xinhua) -- The",
            Place + Region + ", " + DayOfMonth + " " + Agencies + Dash),
        Row("press releases", "OSLO (Dec. 22, 2021) — The",
            Place + Region + @" \(" + DayOfMonth + @"\)\*{0,2}" + Dash),
        Row("AP, AFP, UPI, dpa", "MONTGOMERY, Ala. (AP) — The",
            Place + Region + " " + Agencies + Dash),
        Row("newspapers", "PARIS/BERLIN, Dec. 22 — The",
            Place + Region + "(?:, " + DayOfMonth + ")?" + LongDash),
        Row("Reuters, on pages that leave the place out", "Dec 22 (Reuters) - The",
            NoPlace + DayOfMonth + " " + Agencies + Dash),
        Row("CNN", "(CNN) — The",
            NoPlace + Agencies + Dash),
    ];

    private static DatelineStyle Row(string usedBy, string example, string pattern) =>
        new(usedBy, example, new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture));
}
