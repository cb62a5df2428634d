using CorpusSdk.Generator.Inference;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Building;

/// <summary>
/// Collects a few more or fewer files than last time, as far as each article has what its own file gives it: nobody else's id, collection
/// or day depends on it then.
/// </summary>
internal static class PlainCollector
{
    /// <summary>
    /// Whether no file has a day whose order of digits the others decide about, or names a language, which others may have too.
    /// </summary>
    public static bool IsPlain(EquatableArray<ParsedFile> files)
    {
        foreach (ParsedFile file in files)
            if (!IsPlain(file)) return false;
        return true;
    }

    private static bool IsPlain(ParsedFile file)
    {
        if (file.Item.Name.TranslatedPath is not null) return false;
        if (file.Article is not { } article) return true;

        foreach (StandardMember member in DayOrders.Members)
            if (article.DigitDayOf(member) is not null) return false;
        return true;
    }

    /// <param name="last">What was collected, all of it plain.</param>
    /// <param name="files">The files in order of their paths.</param>
    /// <param name="leavesOutDrafts">Whether drafts are left out.</param>
    /// <returns>Null where more than a few changed, and where a file meets another one.</returns>
    public static IReadOnlyList<CollectedArticles>? Collect(BuiltCorpus last, EquatableArray<ParsedFile> files, bool leavesOutDrafts)
    {
        if (ChangesOf(last.Files, files) is not (var removed, var added)) return null;

        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < last.Collected.Count; i++) places.Add(last.Collected[i].Spelling, i);

        var collections = new List<ArticleFile>?[last.Collected.Count];
        foreach (ParsedFile file in removed)
        {
            if (!places.TryGetValue(file.Item.Collection, out int place)) return null;
            if (file.Article is null) continue;

            List<ArticleFile> articles = collections[place] ??= [.. last.Collected[place].Articles];
            int index = PlaceOf(articles, file.Article.Id);
            if (index == articles.Count || articles[index].Item != file.Item) return null;
            articles.RemoveAt(index);
        }

        foreach (ParsedFile file in added)
        {
            if (!places.TryGetValue(file.Item.Collection, out int place)) return null;
            if (file.Article is not { } article) continue;
            if (!IsPlain(file) || (leavesOutDrafts && article.Article.IsDraft)) return null;

            List<ArticleFile> articles = collections[place] ??= [.. last.Collected[place].Articles];
            int index = PlaceOf(articles, article.Id);
            if (index < articles.Count && articles[index].Id == article.Id) return null;
            if (HasKey(last.Collected, collections, last.Collected[place].Prefix + article.Id)) return null;
            articles.Insert(index, article);
        }

        // A collection that loses its last article may leave its name to another one.
        if (collections.Any(static articles => articles is { Count: 0 })) return null;
        return [
            .. last.Collected.Select(
                (collection, i) => collections[i] is { } articles ? collection with { Articles = articles } : collection)];
    }

    /// <summary>Whether an article of whatever collection has a key among all articles.</summary>
    private static bool HasKey(IReadOnlyList<CollectedArticles> collected, List<ArticleFile>?[] changed, string key)
    {
        for (int i = 0; i < changed.Length; i++)
        {
            if (!key.StartsWith(collected[i].Prefix, StringComparison.Ordinal)) continue;

            IReadOnlyList<ArticleFile> articles = changed[i] ?? collected[i].Articles;
            string id = key.Substring(collected[i].Prefix.Length);
            if (PlaceOf(articles, id) is var place && place < articles.Count && articles[place].Id == id) return true;
        }

        return false;
    }

    /// <summary>The place of an id, or of what comes after it.</summary>
    private static int PlaceOf(IReadOnlyList<ArticleFile> articles, string id)
    {
        int first = 0;
        int after = articles.Count;
        while (first < after)
        {
            int middle = (first + after) / 2;
            if (string.CompareOrdinal(articles[middle].Id, id) < 0) first = middle + 1;
            else after = middle;
        }

        return first;
    }

    /// <summary>The files of one list alone and those of the other; null when they are many.</summary>
    private static (List<ParsedFile> Removed, List<ParsedFile> Added)? ChangesOf(
        EquatableArray<ParsedFile> last, EquatableArray<ParsedFile> files)
    {
        List<ParsedFile> removed = [];
        List<ParsedFile> added = [];
        for (int i = 0, k = 0; i < last.Count || k < files.Count;)
        {
            if (i < last.Count && k < files.Count && ReferenceEquals(last[i], files[k]))
            {
                i++;
                k++;
                continue;
            }

            int order = i == last.Count ? 1 : k == files.Count ? -1 : ParsedFile.ByPath(last[i], files[k]);
            if (order <= 0) removed.Add(last[i++]);
            if (order >= 0) added.Add(files[k++]);
            if (removed.Count + added.Count > ArticlesChange.Most) return null;
        }

        return (removed, added);
    }
}
