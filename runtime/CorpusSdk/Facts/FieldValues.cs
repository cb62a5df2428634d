using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Facts;

/// <summary>The values of one field of a collection with the articles that have them, read in place as <see cref="FactFormat"/> lays them out.</summary>
internal sealed class FieldValues
{
    private readonly FactMemory _memory;
    private readonly int _ascii;
    private readonly int _textStarts;
    private readonly int _ordinalStarts;
    private readonly int _counts;
    private readonly int _ordinals;
    private readonly int _texts;

    public FieldValues(FactMemory memory)
    {
        _memory = memory;
        Count = memory.Int32(FactFormat.Field.Values);
        _ascii = memory.Int32(FactFormat.Field.AsciiValues);
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
        return _memory.Int32s(_ordinals + (start * FactFormat.OrdinalLength), _memory.Int32(_ordinalStarts + ((value + 1) * sizeof(int))) - start);
    }

    /// <summary>How many articles have a value.</summary>
    public int ArticlesWith(int value) => _memory.Int32(_counts + (value * sizeof(int)));

    /// <summary>
    /// Returns the articles that have a value, ignoring case; null for none. Binary search where the value is of ASCII alone; otherwise,
    /// each value with other letters is compared as this machine compares.
    /// </summary>
    public IndexList? Find(string wanted)
    {
        IndexList? found = null;
        bool isAscii = AsciiOrder.IsAscii(wanted);
        for (int value = isAscii ? FirstNotBefore(wanted) : _ascii; value < (isAscii ? _ascii : Count); value++)
        {
            if (TextOf(value).Equals(wanted, StringComparison.OrdinalIgnoreCase))
            {
                ValueIndexes articles = new(this, value);
                found = found is null ? articles : new ArrayIndexes(IndexList.Merge(found, articles));
            }
            else if (isAscii)
            {
                break;
            }
        }

        return found;
    }

    private int FirstNotBefore(string wanted)
    {
        int low = 0;
        int high = _ascii;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (AsciiOrder.Compare(TextOf(middle), wanted) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
