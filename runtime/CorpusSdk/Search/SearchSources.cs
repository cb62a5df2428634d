using System.Runtime.CompilerServices;
using CorpusSdk.Sets;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>
/// Finds the indexes of what is searched. Each collection has one, which is opened or built at the first search and kept as long as the
/// collection.
/// </summary>
internal static class SearchSources
{
    private static readonly ConditionalWeakTable<object, SearchSegment[]> Known = [];

    private static readonly ConditionalWeakTable<object, Lazy<SearchSegment>> Collections = [];

    /// <summary>Returns the indexes of a source's collections, in their order.</summary>
    public static SearchSegment[] Of(IArticleSource<Article> source) =>
        Known.TryGetValue(source, out SearchSegment[]? known)
            ? known
            : Known.GetValue(source, static key => Find((IArticleSource<Article>)key));

    /// <summary>Whether a search of the source builds no index: each of its collections came with one, or was searched before.</summary>
    public static bool AreIndexed(IArticleSource<Article> source)
    {
        if (Known.TryGetValue(source, out _)) return true;

        foreach (IArticleSource<Article> part in source is ISearchParts union ? union.Parts : [source])
        {
            bool isOpen = Collections.TryGetValue(part, out Lazy<SearchSegment>? segment) && segment.IsValueCreated;
            if (!isOpen && part is not IIndexedSource { HasIndex: true }) return false;
        }

        return true;
    }

    /// <summary>Marks the documents of a selection in each index.</summary>
    public static ulong[][] Filter(SearchSegment[] segments, ReadOnlySpan<int> selection)
    {
        SearchSegment last = segments[^1];
        bool[] isSelected = new bool[last.Start + last.Index.Documents];
        foreach (int index in selection)
        {
            isSelected[index] = true;
        }

        ulong[][] filter = new ulong[segments.Length][];
        for (int i = 0; i < segments.Length; i++)
        {
            SearchIndex index = segments[i].Index;
            ReadOnlySpan<int> ordinals = index.Ordinals;
            filter[i] = new ulong[index.Windows * Window.Numbers];
            for (int document = 0; document < ordinals.Length; document++)
            {
                if (isSelected[segments[i].Start + ordinals[document]])
                {
                    filter[i][document >> 6] |= 1UL << (document & 63);
                }
            }
        }

        return filter;
    }

    private static SearchSegment[] Find(IArticleSource<Article> source)
    {
        if (source is not ISearchParts union) return [SegmentOf(source, 0)];

        List<SearchSegment> segments = [];
        int start = 0;
        foreach (IArticleSource<Article> part in union.Parts)
        {
            segments.Add(SegmentOf(part, start));
            start += part.Count;
        }

        return [.. segments];
    }

    private static SearchSegment SegmentOf(IArticleSource<Article> source, int start)
    {
        // Built once, whoever asks first: another thread waits for it.
        SearchSegment segment = Collections.GetValue(
            source, static key => new Lazy<SearchSegment>(() => Open(new CollectionTexts((IArticleSource<Article>)key)))).Value;
        return start == 0 ? segment : new SearchSegment(segment.Index, segment.Texts, start);
    }

    private static SearchSegment Open(CollectionTexts texts)
    {
        SearchIndex index = texts.OpenIndex() ?? IndexAtRunTime.Build(texts);
        return index.Documents == texts.Count
            ? new SearchSegment(index, texts, 0)
            : throw new InvalidDataException(
                $"The search index of {texts.Collection} is not that of its articles. Clean and rebuild the project.");
    }
}

/// <summary>A source made of others, one after the other.</summary>
internal interface ISearchParts
{
    /// <summary>Gets the sources in their order.</summary>
    IEnumerable<IArticleSource<Article>> Parts { get; }
}

/// <summary>A source that may have an index that was built with it.</summary>
internal interface IIndexedSource
{
    /// <summary>Gets a value indicating whether there is an index. Opens none.</summary>
    bool HasIndex { get; }

    /// <summary>Opens the index, or returns null when there is none.</summary>
    SearchIndex? OpenIndex();
}
