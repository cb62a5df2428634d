using System.Text.RegularExpressions;
using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Datelines;

/// <summary>
/// Finds the dateline a lead opens with. A place has to be in capitals, or the agency beside it a known one, because prose
/// has parentheses and dashes too; and two or three capitals are a place's only beside a known agency or a day.
/// </summary>
internal static class DatelineReader
{
    /// <summary>In characters: no dateline is longer.</summary>
    private const int Longest = 200;

    private static readonly string[] SmallWords =
    [
        "al", "am", "an", "and", "da", "de", "del", "der", "des", "di", "do", "du", "el", "en", "la", "le", "of", "sur", "upon", "y",
    ];

    /// <param name="body">Text whose first line may open with a dateline.</param>
    /// <param name="articleDate">Gives the year to a dateline that has none: the one that brings both days closest.</param>
    public static ParsedDateline? Read(ReadOnlySpan<char> body, CalendarDate? articleDate)
    {
        if (!MayOpenWithDateline(body, out string opening)) return null;

        foreach (DatelineStyle style in DatelineStyle.All)
        {
            Match match = style.Pattern.Match(opening);
            if (!match.Success) continue;

            string place = match.Groups["place"].Value.TrimEnd(' ', ',');
            EquatableArray<string> agencies = Split(match.Groups["agencies"].Value, " / ", "/", ", ");
            if (!IsDateline(place, agencies, match.Groups["date"].Success)) continue;

            return new ParsedDateline(
                opening.Substring(0, match.Length).TrimEnd(),
                place,
                Split(place, "/", " and "),
                match.Groups["region"] is { Success: true, Value: var region } ? region : null,
                agencies,
                match.Groups["date"] is { Success: true, Value: var date } ? ReadDay(date, articleDate) : null);
        }

        return null;
    }

    /// <summary>A capital first, and a parenthesis, slash or long dash soon after: settles nearly every text without a pattern.</summary>
    private static bool MayOpenWithDateline(ReadOnlySpan<char> body, out string opening)
    {
        opening = "";
        int first = body.Length > 2 && body[0] == '*' ? (body[1] == '*' ? 2 : 1) : 0;
        if (body.Length < first + 4 || (!char.IsUpper(body[first]) && body[first] != '(')) return false;

        ReadOnlySpan<char> start = body.Slice(0, Math.Min(body.Length, Longest));
        int lineEnd = start.IndexOf('\n');
        if (lineEnd >= 0) start = start.Slice(0, lineEnd);
        int mark = start.IndexOfAny("(—–/".AsSpan());
        int dash = start.IndexOf("--".AsSpan());
        if (mark < 0 && dash < 0) return false;

        // "Paris (AFP)" needs its parenthesis; without one, only a place in capitals counts.
        if (!char.IsUpper(body[first + 1]) && start.IndexOf('(') < 0) return false;
        opening = start.ToString();
        return true;
    }

    private static bool IsDateline(string place, EquatableArray<string> agencies, bool dated)
    {
        if (place.Length == 0) return agencies.Count > 0 && agencies.All(Agency.IsKnown);
        if (NoPlace.Is(place) || agencies.Any(NoPlace.Is)) return false;
        if (agencies.Any(Agency.IsKnown)) return IsInCapitals(place, 2) || IsCapitalised(place);
        return IsInCapitals(place, agencies.Count > 0 && dated ? 2 : 4) && agencies.All(agency => Agency.MayBe(agency, place));
    }

    private static bool IsCapitalised(string place) =>
        place.Split(' ', '/').All(word => SmallWords.Contains(word) || (word.Length > 0 && char.IsUpper(word[0])));

    /// <summary>No small letters, and too many capitals to be an acronym.</summary>
    private static bool IsInCapitals(string place, int least)
    {
        int letters = 0;
        foreach (string word in place.Split(' ', '/', '-'))
        {
            if (SmallWords.Contains(word)) continue;
            foreach (char c in word)
            {
                if (char.IsLower(c)) return false;
                if (char.IsUpper(c)) letters++;
            }
        }

        return letters >= least;
    }

    private static EquatableArray<string> Split(string text, params string[] separators) =>
        text
            .Split(separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Trim())
            .Where(part => part.Length > 0)
            .ToEquatableArray();

    private static CalendarDate? ReadDay(string text, CalendarDate? articleDate)
    {
        if (DateReader.Read(text, out CalendarDate date, out _) == DateReading.Day) return date;
        if (articleDate is not { } near) return null;

        CalendarDate? closest = null;
        foreach (int year in (ReadOnlySpan<int>)[near.Year - 1, near.Year, near.Year + 1])
        {
            if (DateReader.Read($"{text}, {year:D4}", out CalendarDate candidate, out _) != DateReading.Day) continue;
            if (closest is not { } best || Distance(candidate, near) < Distance(best, near)) closest = candidate;
        }

        return closest;
    }

    private static TimeSpan Distance(CalendarDate left, CalendarDate right) => (left.ToDateTime() - right.ToDateTime()).Duration();
}
