using System.Text.RegularExpressions;

namespace CorpusSdk.Parsing.Datelines;

/// <summary>One way of writing a dateline: the agencies that use it, an example, and its pattern.</summary>
/// <param name="UsedBy">The agencies or papers it is known from.</param>
/// <param name="Example">A dateline that the pattern reads, up to its first sentence.</param>
/// <param name="Pattern">Has the groups <c>place</c> and perhaps <c>region</c>, <c>agencies</c>, <c>date</c>.</param>
internal sealed record DatelineStyle(string UsedBy, string Example, Regex Pattern)
{
    private const string Place = @"^(?<place>\p{Lu}[\p{L}\p{M}.'’/ \-]{1,60}?)";
    private const string Region = @"(?:, (?<region>\p{Lu}[\p{L}. ]{1,30}?))?";
    private const string DayOfMonth = @"(?<date>\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)";
    private const string Agencies = @"\((?<agencies>[^()]{2,60})\)";

    /// <summary>A short dash needs a blank beside it: "UNESCO (Paris)-based" is one word.</summary>
    private const string Dash = @"(?: ?(?:--|—) ?| [-–] ?|[-–] )(?=\S)";

    /// <summary>An en dash is a dateline's only behind more than one word: "IRS – A Case Study" is a title.</summary>
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
        Row("AP, AFP, UPI, dpa", "MONTGOMERY, Ala. (AP) — The",
            Place + Region + " " + Agencies + Dash),
        Row("newspapers", "PARIS/BERLIN, Dec. 22 — The",
            Place + Region + "(?:, " + DayOfMonth + ")?" + LongDash),
    ];

    private static DatelineStyle Row(string usedBy, string example, string pattern) =>
        new(usedBy, example, new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture));
}
