using System.Globalization;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>What an editor shows when the pointer rests on a generated member.</summary>
internal static class HoverText
{
    /// <summary>
    /// The title; then date, source, place, length; the first sentence; the file. All of it is the summary: completion lists show no more.
    /// </summary>
    public static void WriteArticle(SourceWriter writer, NamedArticle named)
    {
        ArticleFile file = named.File;
        ParsedArticle article = file.Article;
        writer.Write($"""
            /// <summary>{DocComment.Escape(article.Title.Length > 0 ? article.Title : file.Id)}<br/>
            /// {DocComment.Escape(string.Join(" · ", Facts(article)))}<br/>
            {(article.Lead.Length > 0 ? $"/// {DocComment.Escape(article.Lead)}<br/>" : "")}
            /// {DocComment.Escape(file.Item.DisplayPath)}</summary>
            """);
    }

    /// <summary><c>17 articles, 1844-05-24 to 2025-09-09</c>.</summary>
    public static string Of(Extent extent)
    {
        string articles = Counted.Of(extent.Articles, "article");
        return extent switch
        {
            { First: { } first, Last: { } last } when first != last => $"{articles}, {first} to {last}",
            { First: { } only } => $"{articles}, {only}",
            _ => articles,
        };
    }

    /// <summary><c>3 articles tagged unicode</c>.</summary>
    public static string Of(FacetField field, FacetValueModel value) =>
        $"{Counted.Of(value.Articles, "article")} {field.Preposition} {value.Value}";

    private static IEnumerable<string> Facts(ParsedArticle article)
    {
        if (article.IsDraft) yield return "draft";
        if (article.Date is { } date) yield return date.ToString();
        if (article.Source is { } source) yield return source;
        if (article.Dateline is { Place: { Length: > 0 } place }) yield return place;
        if (article.Authors.Count > 0) yield return string.Join(", ", article.Authors);
        yield return Counted.Of(article.WordCount, "word");
        int minutes = Math.Max(1, (int)Math.Round(WordCounter.ReadingTime(article.WordCount).TotalMinutes));
        yield return $"{minutes.ToString(CultureInfo.InvariantCulture)} {(minutes == 1 ? "minute" : "minutes")} to read";
    }
}
