using CorpusSdk.Parsing.Datelines;
using CorpusSdk.Parsing.Text;

namespace CorpusSdk.Parsing.Formats;

/// <summary>
/// What stands after the date on a date line. It should be the source; on real pages it is also the page's title, or the
/// first words of its text. A source is short and ends like a name.
/// </summary>
internal static class RestOfDateLine
{
    /// <summary>In characters.</summary>
    public const int LongestSource = 60;

    private const int MostWords = 8;

    public static DateLineRest Classify(ArticleText text, string rest, Paragraph? next)
    {
        if (rest.Length == 0) return DateLineRest.Nothing;

        string following = next is { } paragraph ? text.Slice(text.Trim(paragraph.Start, paragraph.End)) : "";
        if (TitleShape.SameWords(rest, following)) return DateLineRest.Title;

        // "Example Inc." is a name; four words with a full stop are more likely the page's first sentence.
        int words = rest.Split(' ').Length;
        bool sentence = rest[rest.Length - 1] switch { '.' => words >= 4, '!' or '?' or ':' or ',' => words >= 2, _ => false };
        bool short_ = rest.Length <= LongestSource && words <= MostWords;
        if (short_ && !sentence) return IsTitleInItsPlace(text, rest, next) ? DateLineRest.Title : DateLineRest.Source;

        return sentence || rest.Length > TitleShape.Longest || DatelineReader.Read(rest.AsSpan(), articleDate: null) is not null
            ? DateLineRest.Text
            : DateLineRest.Title;
    }

    /// <summary>The source as a field: a handle without its parentheses, anything else as written.</summary>
    public static string SourceOf(string rest) =>
        rest.StartsWith("(@", StringComparison.Ordinal) && rest.IndexOf(')') == rest.Length - 1 ? rest.Substring(1, rest.Length - 2) : rest;

    /// <summary>Several words with no title below them but text are the title; a name of one or two words is still a source.</summary>
    private static bool IsTitleInItsPlace(ArticleText text, string rest, Paragraph? next) =>
        rest.Split(' ').Length >= 4 && next is { } paragraph && !TitleShape.IsTitle(text, paragraph);
}

internal enum DateLineRest
{
    Nothing,
    Source,
    Title,
    Text,
}
