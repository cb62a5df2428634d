using System.Globalization;
using System.Text.RegularExpressions;

namespace CorpusSdk.Text.Mentions;

/// <summary>Finds dates in English, and those of ISO 8601.</summary>
internal static partial class DateReader
{
    private const string Month =
        @"(?<month>Jan(?:uary|\b\.?)|Feb(?:ruary|\b\.?)|Mar(?:ch|\b\.?)|Apr(?:il|\b\.?)|May|June?\b\.?|July?\b\.?|Aug(?:ust|\b\.?)|Sept?(?:ember|\b\.?)|Oct(?:ober|\b\.?)|Nov(?:ember|\b\.?)|Dec(?:ember|\b\.?))";

    private const string Day = @"(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
    private const string Year = @"(?<year>[12]\d{3})";
    private const string Space = @"[ \t\u00A0]?[ \n\t\u00A0]";

    public static void Read(Article article, string body, List<Mention> mentions)
    {
        foreach (Match match in Date().Matches(body))
        {
            DateOnly? date = DateOf(match);

            // Of digits with hyphens, only days of the calendar are dates.
            if (date is null && char.IsAsciiDigit(body[match.Index]) && match.ValueSpan.Contains('-')) continue;

            mentions.Add(new Mention(article, MentionKinds.Date, body, match.Index, match.Length) { Date = date });
        }
    }

    private static DateOnly? DateOf(Match match)
    {
        if (!match.Groups["year"].Success || !match.Groups["day"].Success) return null;

        int year = Number(match.Groups["year"]);
        int month = match.Groups["number"].Success ? Number(match.Groups["number"]) : MonthOf(match.Groups["month"].ValueSpan);
        int day = Number(match.Groups["day"]);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int MonthOf(ReadOnlySpan<char> name) =>
        ("JanFebMarAprMayJunJulAugSepOctNovDec".AsSpan().IndexOf(name[..3], StringComparison.Ordinal) / 3) + 1;

    [GeneratedRegex(
        @"(?<![\w.-])(?:(?<year>[12]\d{3})-(?<number>\d\d)-(?<day>\d\d)(?![\w-])"
            + "|" + Day + "(?:" + Space + "of)?" + Space + Month + "(?:,?" + Space + Year + @"(?!\w))?(?!\w)"
            + "|" + Month + Space + Day + @"(?![\w])(?:,?" + Space + Year + @"(?!\w))?"
            + "|" + Month + ",?" + Space + Year + @"(?!\w))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Date();
}
