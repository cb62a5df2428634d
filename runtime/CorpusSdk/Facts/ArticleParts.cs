using CorpusSdk.Sets;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Facts;

/// <summary>
/// The collections that a source consists of, one after the other: its indexes are theirs, from where each of them starts.
/// </summary>
internal sealed class ArticleParts
{
    private readonly int[] _starts;
    private Timeline? _timeline;

    private ArticleParts(IArticleSource<Article>[] collections, CollectionFacts[] facts)
    {
        Collections = collections;
        Facts = facts;
        _starts = new int[collections.Length + 1];
        for (int i = 0; i < collections.Length; i++)
        {
            _starts[i + 1] = _starts[i] + collections[i].Count;
        }
    }

    public static ArticleParts None { get; } = new([], []);

    public IArticleSource<Article>[] Collections { get; }

    public CollectionFacts[] Facts { get; }

    /// <summary>Gets the number of articles.</summary>
    public int Count => _starts[^1];

    /// <summary>Gets all articles by date. Those of several collections are put into one order at the first question.</summary>
    public Timeline Timeline => Facts is [var only] ? only.Timeline : _timeline ??= new Timeline(FactMemory.Of(Merge()));

    public static ArticleParts Of(IArticleSource<Article> collection, IFactSections? sections) =>
        new([collection], [new CollectionFacts(collection, sections)]);

    /// <summary>Puts sources one after the other.</summary>
    public static ArticleParts Concat(ReadOnlySpan<ArticleParts> sources)
    {
        int count = 0;
        foreach (ArticleParts source in sources)
        {
            count += source.Collections.Length;
        }

        var collections = new IArticleSource<Article>[count];
        var facts = new CollectionFacts[count];
        int next = 0;
        foreach (ArticleParts source in sources)
        {
            for (int i = 0; i < source.Collections.Length; i++)
            {
                collections[next] = source.Collections[i];
                facts[next++] = source.Facts[i];
            }
        }

        return new ArticleParts(collections, facts);
    }

    /// <summary>Puts the collections of another source after these, but for those that are here already.</summary>
    public ArticleParts With(ArticleParts other)
    {
        if (IsSameAs(other)) return this;

        int[] missing = [.. Enumerable.Range(0, other.Collections.Length).Where(place => !Collections.Contains(other.Collections[place]))];
        return missing.Length == 0
            ? this
            : new ArticleParts(
                [.. Collections, .. missing.Select(place => other.Collections[place])],
                [.. Facts, .. missing.Select(place => other.Facts[place])]);
    }

    public int StartOf(int part) => _starts[part];

    /// <summary>Turns an index into a part and an index there.</summary>
    public int PartOf(ref int index)
    {
        // An empty part starts where the next one does, so of equal starts the last is the one that holds the article.
        int low = 0;
        int high = Collections.Length - 1;
        while (low < high)
        {
            int middle = high - ((high - low) / 2);
            if (_starts[middle] <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        index -= _starts[low];
        return low;
    }

    /// <summary>Returns the articles of some days, given as their numbers plus one, both included.</summary>
    public IndexList Between(int firstDay, int lastDay)
    {
        var found = new IndexList[Facts.Length];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = Facts[i].Timeline.Between(firstDay, lastDay);
        }

        return found.Length == 1 ? found[0] : new JoinedIndexes(found, _starts);
    }

    /// <summary>Returns the articles that have a value of a field, ignoring case.</summary>
    public IndexList WithValue(FactField field, string value)
    {
        var found = new IndexList[Facts.Length];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = Facts[i].ValuesOf(field).Find(value) ?? ArrayIndexes.Empty;
        }

        return found.Length == 1 ? found[0] : new JoinedIndexes(found, _starts);
    }

    /// <summary>Determines whether the indexes of another source are those of this one.</summary>
    public bool IsSameAs(ArticleParts other)
    {
        if (Collections.Length != other.Collections.Length) return false;

        for (int i = 0; i < Collections.Length; i++)
        {
            if (!ReferenceEquals(Collections[i], other.Collections[i])) return false;
        }

        return true;
    }

    /// <summary>Returns the indexes that articles of another source have here; -1 for those of collections that are not here.</summary>
    public int[] Translate(ReadOnlySpan<int> indexes, ArticleParts other)
    {
        int[] translated = indexes.ToArray();
        if (!IsSameAs(other))
        {
            int[] places = [.. other.Collections.Select(collection => Array.IndexOf(Collections, collection))];
            foreach (ref int index in translated.AsSpan())
            {
                int place = places[other.PartOf(ref index)];
                index = place < 0 ? -1 : _starts[place] + index;
            }
        }

        return translated;
    }

    private byte[] Merge()
    {
        int[] next = new int[Facts.Length];
        int[] merged = new int[Count];
        long[] moments = new long[Count];
        for (int i = 0; i < merged.Length; i++)
        {
            int newest = -1;
            for (int part = 0; part < next.Length; part++)
            {
                if (next[part] < Facts[part].Timeline.Count && (newest < 0 || IsBefore(part, next[part], newest, next[newest])))
                {
                    newest = part;
                }
            }

            Timeline timeline = Facts[newest].Timeline;
            merged[i] = _starts[newest] + timeline.NewestFirst[next[newest]];
            moments[merged[i]] = timeline.Moments[next[newest]++];
        }

        return TimelineWriter.Write(merged, moments);
    }

    private bool IsBefore(int part, int rank, int other, int otherRank)
    {
        Timeline one = Facts[part].Timeline;
        Timeline two = Facts[other].Timeline;
        int order = two.Moments[otherRank].CompareTo(one.Moments[rank]);
        return order != 0
            ? order < 0
            : Collections[part].IdOf(one.NewestFirst[rank]).SequenceCompareTo(Collections[other].IdOf(two.NewestFirst[otherRank])) < 0;
    }
}
