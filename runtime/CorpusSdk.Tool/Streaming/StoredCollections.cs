extern alias parsing;

using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using ArticleMoment = parsing::CorpusSdk.Shared.Packing.ArticleMoment;

namespace CorpusSdk.Tool.Streaming;

/// <summary>The articles of a store by their collections: ids are decided, and what days in digits mean.</summary>
internal sealed class StoredCollections
{
    private readonly FileStore _store;
    private readonly int[] _collectionOf;

    /// <param name="store">The files.</param>
    /// <param name="isTaken">Tells of a collection's name that it cannot be used.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="rules">What the project says about it.</param>
    public StoredCollections(FileStore store, Func<string, bool> isTaken, ICollection<FileProblem> problems, CollectingRules rules)
    {
        _store = store;
        IReadOnlyList<CollectedFiles<StoredFile>> collections = Collector.Group(new AllFiles(store), isTaken, problems, rules);
        All = [.. collections.Select(static collection =>
            new StoredCollection(collection.Name, collection.Spelling, [.. collection.Files.Select(static file => file.Number)]))];
        _collectionOf = new int[store.Rows.Length];
        for (int i = 0; i < All.Count; i++)
        {
            foreach (int number in All[i].Articles)
            {
                _collectionOf[number] = i;
            }
        }
    }

    /// <summary>Gets the collections in the order of their names.</summary>
    public IReadOnlyList<StoredCollection> All { get; }

    /// <summary>Gets how many articles they have.</summary>
    public int Count => All.Sum(static collection => collection.Articles.Length);

    /// <summary>The collection of an article.</summary>
    public StoredCollection Of(int number) => All[_collectionOf[number]];

    /// <summary>The articles, collection after collection, each in the order of its ids.</summary>
    public int[] InOrder() => [.. All.SelectMany(static collection => collection.Articles)];

    /// <summary>The articles in the order of their dates, as <see cref="ArticleSet{T}.OrderByDate"/> has it.</summary>
    public int[] ByDate()
    {
        int[] numbers = InOrder();
        long[] moments = new long[_store.Rows.Length];
        foreach (int number in numbers)
        {
            FileRow row = _store.Rows[number];
            int day = _store.DaysOf(number)?.Date.Number ?? row.Date;
            moments[number] = ArticleMoment.Of(day, row.Time == 0 ? 0 : ((row.Time - 1) * TimeSpan.TicksPerSecond) + 1);
        }

        Array.Sort(numbers, (left, right) =>
        {
            int order = moments[left].CompareTo(moments[right]);
            if (order == 0) order = string.CompareOrdinal(_store.IdOf(left), _store.IdOf(right));
            return order != 0 ? order : _collectionOf[left].CompareTo(_collectionOf[right]);
        });
        return numbers;
    }

    /// <summary>All files of a store, each made when somebody comes to it.</summary>
    private sealed class AllFiles(FileStore store) : IReadOnlyCollection<StoredFile>
    {
        public int Count => store.Rows.Length;

        public IEnumerator<StoredFile> GetEnumerator() =>
            Enumerable.Range(0, Count).Select(number => new StoredFile(store, number)).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

/// <summary>A collection of a store.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Spelling">Its folder.</param>
/// <param name="Articles">The numbers of its articles, in the order of their ids.</param>
internal sealed record StoredCollection(string Name, string Spelling, int[] Articles);
