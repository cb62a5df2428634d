using CorpusSdk.Shared.Letters;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Facts;

/// <summary>
/// The values of one field of a collection with the articles that have them, read in place as <see cref="FactFormat"/> lays them out.
/// </summary>
internal sealed class FieldValues
{
    private readonly FactMemory _memory;
    private readonly int _textStarts;
    private readonly int _ordinalStarts;
    private readonly int _counts;
    private readonly int _ordinals;
    private readonly int _texts;

    public FieldValues(FactMemory memory)
    {
        _memory = memory;
        Count = memory.Int32(FactFormat.Field.Values);
        _textStarts = FactFormat.Field.Length;
        _ordinalStarts = _textStarts + ((Count + 1) * sizeof(int));
        _counts = _ordinalStarts + ((Count + 1) * sizeof(int));
        _ordinals = _counts + (Count * sizeof(int));
        _texts = _ordinals + (memory.Int32(FactFormat.Field.Ordinals) * FactFormat.OrdinalLength);
    }

    /// <summary>Gets the number of values, each spelling counted by itself.</summary>
    public int Count { get; }

    public ReadOnlySpan<char> TextOf(int value)
    {
        int start = _memory.Int32(_textStarts + (value * sizeof(int)));
        return _memory.Characters(_texts + (start * sizeof(char)), _memory.Int32(_textStarts + ((value + 1) * sizeof(int))) - start);
    }

    /// <summary>The articles that have a value, ascending; one that has it twice is there twice.</summary>
    public ReadOnlySpan<int> OrdinalsOf(int value)
    {
        int start = _memory.Int32(_ordinalStarts + (value * sizeof(int)));
        return _memory.Int32s(
            _ordinals + (start * FactFormat.OrdinalLength), _memory.Int32(_ordinalStarts + ((value + 1) * sizeof(int))) - start);
    }

    /// <summary>How many articles have a value.</summary>
    public int ArticlesWith(int value) => _memory.Int32(_counts + (value * sizeof(int)));

    /// <summary>Returns the articles that have a value, ignoring case; null for none. Binary search.</summary>
    public unsafe IndexList? Find(string wanted)
    {
        // What else makes a span of a string is in an assembly of its own, which takes 0.2 ms to find.
        fixed (char* start = wanted)
        {
            return Find(new ReadOnlySpan<char>(start, wanted.Length));
        }
    }

    private IndexList? Find(ReadOnlySpan<char> wanted)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Caseless.Compare(TextOf(middle), wanted) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        IndexList? found = null;
        for (; low < Count && Caseless.Equals(TextOf(low), wanted); low++)
        {
            found = With(found, low);
        }

        return found;
    }

    private IndexList With(IndexList? found, int value)
    {
        ValueIndexes articles = new(this, value);
        return found is null ? articles : new ArrayIndexes(IndexList.Merge(found, articles));
    }
}
