using System.Collections.Concurrent;
using System.Globalization;
using CorpusSdk.Parsing;
using CorpusSdk.Text;
using Humanizer;

namespace CorpusSdk.Generator;

/// <summary>What an editor shows when the pointer rests on a generated member.</summary>
internal static class HoverText
{
    // Humanizer asks fifty patterns about a word; thousands of articles ask about the same few.
    private static readonly ConcurrentDictionary<string, string> Plurals = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<int, string> ReadingTimes = new();

    /// <summary>The title; then date, source, place, length; the first sentence; the file.</summary>
    public static void WriteArticle(SourceWriter writer, NamedArticle named)
    {
        ParsedArticle article = named.File.Article;
        string title = DocComment.Escape(article.Title.Length > 0 ? article.Title : named.File.Id);
        writer.Line($"/// <summary>{title}</summary>");
        writer.Line("/// <remarks>");
        writer.Line($"/// {DocComment.Escape(string.Join(" · ", Facts(article)))}");
        if (article.Lead.Length > 0) writer.Line($"/// <para>{DocComment.Escape(article.Lead)}</para>");
        writer.Line($"/// <para><c>{DocComment.Escape(named.File.Item.DisplayPath)}</c></para>");
        writer.Line("/// </remarks>");
    }

    /// <summary><c>17 articles, 1844-05-24 to 2025-09-09</c>.</summary>
    public static string Of(Extent extent)
    {
        string articles = Count(extent.Articles, "article");
        return extent switch
        {
            { First: { } first, Last: { } last } when first != last => $"{articles}, {first} to {last}",
            { First: { } only } => $"{articles}, {only}",
            _ => articles,
        };
    }

    /// <summary><c>3 articles tagged unicode</c>.</summary>
    public static string Of(FacetField field, FacetValueModel value) =>
        Count(value.Articles, "article") + " " + string.Format(CultureInfo.InvariantCulture, field.Phrase, value.Value);

    /// <summary><c>1 source</c>, <c>1,200 tags</c>; in English whatever the machine speaks.</summary>
    public static string Count(int count, string noun) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + (count == 1 ? noun : Plurals.GetOrAdd(noun, static singular => singular.Pluralize()));

    private static IEnumerable<string> Facts(ParsedArticle article)
    {
        if (article.Date is { } date) yield return date.ToString();
        if (article.Source is { } source) yield return source;
        if (article.Dateline is { } dateline) yield return dateline.Place;
        if (article.Authors.Count > 0) yield return string.Join(", ", article.Authors);
        yield return Count(article.WordCount, "word");

        yield return ReadingTimes.GetOrAdd(
            Math.Max(1, (int)Math.Round(WordCounter.ReadingTime(article.WordCount).TotalMinutes)),
            static minutes => TimeSpan.FromMinutes(minutes).Humanize(maxUnit: TimeUnit.Minute, culture: CultureInfo.InvariantCulture) + " to read");
    }
}
