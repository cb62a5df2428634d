using System.Buffers;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>What a search needs while it runs, kept for the next one on the same thread.</summary>
internal sealed class SearchScratch
{
    /// <summary>More than these are not kept: a query of ten thousand words is none that comes again and again.</summary>
    private const int MostKept = 64;

    [ThreadStatic]
    private static SearchScratch? Free;

    private readonly Pool<PostingsCursor> _cursors = new(static () => new PostingsCursor(), static cursor => cursor.Close());
    private readonly Pool<float[]> _windows = new(static () => new float[IndexFormat.WindowLength]);
    private readonly List<float[]> _documents = [];
    private readonly Pool<PositionList> _positions = new(static () => new PositionList());

    public static SearchScratch Rent()
    {
        SearchScratch scratch = Free ?? new SearchScratch();
        Free = null;
        return scratch;
    }

    public PostingsCursor Cursor() => _cursors.Take();

    /// <summary>A number for each document of a window, of any value.</summary>
    public float[] Window() => _windows.Take();

    public PositionList Positions() => _positions.Take();

    /// <summary>A number for each document of an index, all 0.</summary>
    public float[] Documents(int count)
    {
        float[] numbers = ArrayPool<float>.Shared.Rent(count);
        numbers.AsSpan(0, count).Clear();
        _documents.Add(numbers);
        return numbers;
    }

    /// <summary>Takes everything back that was handed out.</summary>
    public void Reset()
    {
        _cursors.Reset();
        _windows.Reset();
        _positions.Reset();
        foreach (float[] numbers in _documents)
        {
            ArrayPool<float>.Shared.Return(numbers);
        }

        _documents.Clear();
    }

    public void Return()
    {
        Reset();
        Free = this;
    }

    private sealed class Pool<T>(Func<T> create, Action<T>? free = null)
    {
        private readonly List<T> _items = [];
        private int _taken;

        public T Take()
        {
            if (_taken == _items.Count) _items.Add(create());

            return _items[_taken++];
        }

        public void Reset()
        {
            for (int i = 0; i < Math.Min(_taken, MostKept) && free is not null; i++)
            {
                free(_items[i]);
            }

            if (_items.Count > MostKept) _items.RemoveRange(MostKept, _items.Count - MostKept);

            _taken = 0;
        }
    }
}
