using System.Text.RegularExpressions;
using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats;

/// <summary>
/// A line that says who published an article and when: <c>Ada Lindqvist Published December 30, 2021 | 03:10 PM</c>,
/// perhaps with a handle after the name, <c>(@Name)</c>, or how long ago that was; or <c>By Ada Lindqvist</c> alone. A role after the name,
/// or on a line below it, is kept apart.
/// </summary>
internal sealed record Byline(IReadOnlyList<string> Authors, CalendarDate? Date, ClockTime? Time)
{
    private const string Published = " Published ";
    private const int Longest = 200;
    private const int LongestName = 60;
    private const int MostWords = 6;

    private static readonly string[] Between = [", and ", " and ", " AND ", ", ", " & "];

    private static readonly string[] BeforeRole = [" | ", " – ", " — ", " - "];

    /// <summary>Small words within names.</summary>
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el", "ibn", "la", "las", "le", "los",
        "of", "ten", "ter", "van", "von", "y", "zu",
    };

    /// <summary>How roles end; alone after "By", they stand for a name.</summary>
    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "Agencies", "Analyst", "Anchor", "Author", "Bureau", "Chief", "Columnist", "Contributor", "Correspondent", "Critic", "Desk",
        "Director", "Editor",
        "Intern", "Journalist", "Photographer", "Producer", "Reporter", "Staff", "Writer",
    };

    /// <summary>What the author does, where the line says so.</summary>
    public string? Role { get; private init; }

    /// <summary>Where the role stands.</summary>
    public TextRange RoleRange { get; private init; }

    public static Byline? Read(ArticleText text, Paragraph paragraph)
    {
        if (paragraph.Lines > 2) return null;
        TextRange range = text.Trim(paragraph.Start, paragraph.End);
        if (range.Length > Longest) return null;

        string[] lines = [
            .. text.Slice(range).Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Trim())];
        if (ReadLine(lines[0]) is not { } byline || (lines.Length > 1 && !IsRole(lines[1]))) return null;

        string? role = byline.Role ?? (lines.Length > 1 ? lines[1] : null);
        return role is null
            ? byline
            : byline with
            {
                Role = role,
                RoleRange = new TextRange(text.Text.IndexOf(role, range.Start, StringComparison.Ordinal), role.Length)
            };
    }

    private static Byline? ReadLine(string line)
    {
        int published = line.LastIndexOf(Published, StringComparison.Ordinal);
        if (published > 0) return ReadDated(line.Substring(0, published), line.Substring(published + Published.Length));

        Match ago = Regex.Match(
            line, @"\A(?<name>.+?) (?:[0-9]{1,3}|an?) (?:second|minute|min|hour|day|week|month|year)s? ago (?<date>.+)\z",
            RegexOptions.CultureInvariant);
        if (ago.Success) return ReadDated(ago.Groups["name"].Value, ago.Groups["date"].Value);

        bool isInCapitals = line.StartsWith("BY ", StringComparison.Ordinal);
        if (!isInCapitals && !line.StartsWith("By ", StringComparison.Ordinal)) return null;
        (string names, string? role) = SplitRole(line.Substring("By ".Length).Trim());
        if (role is null && IsRole(names)) return new Byline([names], null, null);

        string[] authors = names.Split(Between, StringSplitOptions.None);
        // Three words in capitals may be any sentence's, and four are.
        if (!authors.All(IsName) || (isInCapitals && authors.Any(static author => author.Split(' ').Length > 3))) return null;
        return new Byline([.. authors.Select(WithoutHandle)], null, null) { Role = role };
    }

    private static Byline? ReadDated(string before, string written)
    {
        if (DateReader.Read(written, out CalendarDate date, out ClockTime? time) != DateReading.Day) return null;

        string names = Regex.Replace(
            before, @" (?:[0-9]{1,3}|an?) (?:second|minute|min|hour|day|week|month|year)s? ago\z", "", RegexOptions.CultureInvariant);
        if (names.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && names.Length > 3) names = names.Substring(3);
        (names, string? role) = SplitRole(names);
        return new Byline([.. names.Split(Between, StringSplitOptions.None).Select(WithoutHandle)], date, time) { Role = role };
    }

    /// <summary>Takes a role from the end of a line: after a bar or a dash, or as the last of several parts between commas.</summary>
    private static (string Names, string? Role) SplitRole(string line)
    {
        foreach (string mark in (string[])[.. BeforeRole, ", "])
        {
            int at = line.LastIndexOf(mark, StringComparison.Ordinal);
            if (at > 0 && IsRole(line.Substring(at + mark.Length)))
                return (line.Substring(0, at).Trim(), line.Substring(at + mark.Length).Trim());
        }

        return (line, null);
    }

    private static bool IsRole(string text)
    {
        string[] words = text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= MostWords
            && char.IsUpper(text[0])
            && words.Any(Roles.Contains)
            && text[text.Length - 1] is not ('.' or ':' or '?' or '!');
    }

    /// <summary>
    /// Two to six words that each start with a capital, small words of names among them: a sentence that starts with "By" is none.
    /// </summary>
    private static bool IsName(string text)
    {
        string[] words = WithoutHandle(text).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return text.Length <= LongestName
            && words.Length is >= 2 and <= MostWords
            && IsNamePart(words[words.Length - 1])
            && char.IsUpper(words[0][0])
            && words.All(static word => IsInitial(word) || IsNamePart(word) || Particles.Contains(word));
    }

    private static bool IsNamePart(string word) => char.IsUpper(word[0]) && word[word.Length - 1] is not ('.' or ':' or '?' or '!');

    private static bool IsInitial(string word) => word.Length == 2 && char.IsUpper(word[0]) && word[1] == '.';

    private static string WithoutHandle(string name)
    {
        int handle = name.IndexOf("(@", StringComparison.Ordinal);
        return (handle > 0 ? name.Substring(0, handle) : name).Trim();
    }
}
