using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats;

/// <summary>
/// A line that says who published an article and when: <c>Ada Lindqvist Published December 30, 2021 | 03:10 PM</c>,
/// perhaps with a handle behind the name, <c>(@Name)</c>; or <c>By Ada Lindqvist</c> alone.
/// </summary>
internal sealed record Byline(IReadOnlyList<string> Authors, CalendarDate? Date, ClockTime? Time)
{
    private const string Published = " Published ";
    private const string By = "By ";
    private const int Longest = 200;
    private const int LongestName = 60;

    private static readonly string[] Between = [", and ", " and ", ", "];

    public static Byline? Read(ArticleText text, Paragraph paragraph)
    {
        if (paragraph.Lines != 1) return null;
        TextRange range = text.Trim(paragraph.Start, paragraph.End);
        if (range.Length > Longest) return null;

        string line = text.Slice(range);
        int published = line.LastIndexOf(Published, StringComparison.Ordinal);
        if (published > 0 && DateReader.Read(line.Substring(published + Published.Length), out CalendarDate date, out ClockTime? time) == DateReading.Day)
            return new Byline([.. line.Substring(0, published).Split(Between, StringSplitOptions.None).Select(WithoutHandle)], date, time);

        if (!line.StartsWith(By, StringComparison.Ordinal)) return null;
        string[] names = line.Substring(By.Length).Split(Between, StringSplitOptions.None);
        return names.All(IsName) ? new Byline([.. names.Select(WithoutHandle)], null, null) : null;
    }

    /// <summary>Two to five words that each start with a capital: a sentence that starts with "By" is none.</summary>
    private static bool IsName(string text)
    {
        string[] words = WithoutHandle(text).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return text.Length <= LongestName && words.Length is >= 2 and <= 5 && IsNamePart(words[words.Length - 1]) && words.All(word => IsInitial(word) || IsNamePart(word));
    }

    private static bool IsNamePart(string word) => char.IsUpper(word[0]) && word[word.Length - 1] is not ('.' or ':' or '?' or '!');

    private static bool IsInitial(string word) => word.Length == 2 && char.IsUpper(word[0]) && word[1] == '.';

    private static string WithoutHandle(string name)
    {
        int handle = name.IndexOf("(@", StringComparison.Ordinal);
        return (handle > 0 ? name.Substring(0, handle) : name).Trim();
    }
}
