using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Model;

/// <summary>How many articles there are and over which days: what summaries say.</summary>
internal sealed record Extent(int Articles, CalendarDate? First, CalendarDate? Last)
{
    public static Extent Of(IReadOnlyCollection<ArticleFile> articles)
    {
        CalendarDate? first = null;
        CalendarDate? last = null;
        foreach (ArticleFile file in articles)
        {
            if (file.Article.Date is not { } date) continue;
            if (first is not { } earliest || date.CompareTo(earliest) < 0) first = date;
            if (last is not { } latest || date.CompareTo(latest) > 0) last = date;
        }

        return new Extent(articles.Count, first, last);
    }

    /// <summary>That of several collections together.</summary>
    public static Extent Of(IEnumerable<Extent> parts)
    {
        var all = new Extent(0, null, null);
        foreach (Extent part in parts)
        {
            all = new Extent(
                all.Articles + part.Articles,
                all.First is { } first && (part.First is not { } other || first.CompareTo(other) < 0) ? first : part.First,
                all.Last is { } last && (part.Last is not { } next || last.CompareTo(next) > 0) ? last : part.Last);
        }

        return all;
    }
}
