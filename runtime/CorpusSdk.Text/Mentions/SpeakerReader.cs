using System.Text.RegularExpressions;

namespace CorpusSdk.Text.Mentions;

/// <summary>
/// Finds who says a quotation: a name with a verb of saying beside it, or after "according to", in the sentence of the quotation. Looks at
/// 200 characters before and after it.
/// </summary>
internal static partial class SpeakerReader
{
    private const int Reach = 200;

    private const string Verb =
        "(?:said|says|told|tells|added|adds|asked|asks|replied|replies|wrote|writes|noted|notes|stated|states|explained|explains|announced|argued|argues|claimed|claims|warned|warns|continued|tweeted|posted|stressed|emphasi[sz]ed|declared|insisted|insists|admitted|recalled|commented|concluded|observed|remarked|answered|cried|exclaimed|shouted|whispered|pointed out)";

    private const string NameWord = @"\p{Lu}[\p{L}\p{M}\p{N}'’-]{0,40}\.?";

    // "Ben Wallace", "Ursula von der Leyen", "UK Defense Minister Ben Wallace", "Ministry of Defence", "Dr. Smith".
    private const string Name =
        "(?<name>" + NameWord + @"(?:\s(?:(?:de|da|del|della|der|den|di|du|van|von|al|el|bin|ibn|la|le|of|the|for|and)\s){0,2}" + NameWord + "){0,7})";

    // What stands between commas after a name.
    private const string Apposition = @"(?:,[^,""“”.!?]{1,80},)?";

    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal)
    {
        "He", "She", "It", "They", "We", "I", "You", "The", "A", "An", "This", "That", "These", "Those", "And", "But", "As", "In", "On",
        "At", "So", "Then", "One", "Who", "What", "There", "Here", "His", "Her", "Their",
    };

    private static readonly HashSet<string> ShortForms = new(StringComparer.Ordinal)
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Capt", "Sgt", "St", "Jr", "Sr",
    };

    /// <summary>Returns the name as the sentence has it, or null.</summary>
    public static string? Read(string body, int start, int end)
    {
        string after = After(body, end);
        string? name = Saying().IsMatch(after)
            ? NameIn(VerbName().Match(after)) ?? NameIn(NameVerb().Match(after)) ?? NameIn(AccordingToAfter().Match(after))
            : null;
        if (name is not null) return name;

        string before = Before(body, start);
        return Saying().IsMatch(before) ? NameIn(NameVerbBefore().Match(before)) ?? NameIn(AccordingToBefore().Match(before)) : null;
    }

    private static string? NameIn(Match match)
    {
        if (!match.Success) return null;

        string name = string.Join(' ', match.Groups["name"].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        int first = name.IndexOf(' ', StringComparison.Ordinal);
        if (first > 0 && NoNames.Contains(name[..first])) name = name[(first + 1)..];

        name = name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
        if (name.EndsWith('.') && !ShortForms.Contains(name[(name.LastIndexOf(' ') + 1)..^1])) name = name[..^1];

        return NoNames.Contains(name) || !char.IsUpper(name[0]) ? null : name;
    }

    /// <summary>Returns what follows a quotation in its sentence; nothing where the quotation ends the sentence.</summary>
    private static string After(string body, int end)
    {
        // A full stop within the marks ends the sentence. A question or exclamation mark may have its speaker after it.
        if (body[end - 2] == '.') return "";

        int to = end;
        int limit = Math.Min(body.Length, end + Reach);
        while (to < limit && !EndsSentence(body, to))
        {
            to++;
        }

        return body[end..to];
    }

    private static string Before(string body, int start)
    {
        int from = start;
        int limit = Math.Max(0, start - Reach);
        while (from > limit && !EndsSentence(body, from - 1))
        {
            from--;
        }

        return body[from..start];
    }

    private static bool EndsSentence(string body, int at)
    {
        if (body[at] == '\n') return at + 1 < body.Length && body[at + 1] == '\n';
        if (body[at] is not ('.' or '!' or '?')) return false;
        if (at + 1 < body.Length && !char.IsWhiteSpace(body[at + 1])) return body[at + 1] is '"' or '”';
        if (body[at] != '.') return true;

        int word = at;
        while (word > 0 && at - word <= 5 && char.IsLetter(body[word - 1]))
        {
            word--;
        }

        // An initial, or a short form of a title.
        return !(at - word == 1 && char.IsUpper(body[word])) && !ShortForms.Contains(body[word..at]);
    }

    // Looking for a name is the longer part: most quotations have no verb beside them.
    [GeneratedRegex(@"\b(?:" + Verb + @"|[Aa]ccording to)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Saying();

    [GeneratedRegex(@"^,?\s{0,3}(?:\p{Ll}{1,20}ly\s)?" + Verb + @"\s(?:(?:the|a|an|by)\s)?(?:\p{Ll}{1,20}\s){0,4}" + Name, RegexOptions.CultureInvariant)]
    private static partial Regex VerbName();

    [GeneratedRegex(@"^,?\s{0,3}(?:the\s(?:\p{Ll}{1,20}\s){0,4})?" + Name + Apposition + @"\s(?:\p{Ll}{1,20}\s){0,2}?" + Verb + @"\b", RegexOptions.CultureInvariant)]
    private static partial Regex NameVerb();

    [GeneratedRegex(@"^,?\s{0,3}according to\s(?:the\s)?(?:\p{Ll}{1,20}\s){0,4}" + Name, RegexOptions.CultureInvariant)]
    private static partial Regex AccordingToAfter();

    [GeneratedRegex(Name + Apposition + @"\s(?:\p{Ll}{1,20}\s){0,2}?" + Verb + @"\b[^.!?""“”:]{0,60}[,:]?\s{0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex NameVerbBefore();

    [GeneratedRegex(@"\b[Aa]ccording to\s(?:the\s)?(?:\p{Ll}{1,20}\s){0,4}" + Name + @",?[^.!?""“”]{0,60}\s{0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex AccordingToBefore();
}
