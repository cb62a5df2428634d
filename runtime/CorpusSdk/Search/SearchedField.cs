using System.Globalization;
using System.Text;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>What the fields of queries stand for in an index.</summary>
internal static class SearchedField
{
    public static bool IsKnown(string name, SearchSegment[] segments) =>
        FieldNames.IsStandard(name) || Array.Exists(segments, segment => HasField(segment.Index, name));

    /// <summary>Returns the names of the fields whose values an index has, besides those of words.</summary>
    public static IEnumerable<string> FieldsOf(SearchIndex index)
    {
        byte[] next = [IndexFormat.ValueMark];
        while (NextField(index, next) is { } name)
        {
            yield return name;

            // After all values of this field.
            next = TermKey.Value(name, "");
            next[^1]++;
        }
    }

    /// <summary>Reads a day, a month or a year as day numbers plus one.</summary>
    public static bool TryReadDays(string text, out int first, out int last)
    {
        first = 0;
        last = 0;
        string[] parts = text.Trim().Split('-');
        int month = 1;
        int day = 1;
        if (parts.Length > 3
            || !TryRead(parts[0], 4, 1, 9999, out int year)
            || (parts.Length > 1 && !TryRead(parts[1], 2, 1, 12, out month))
            || (parts.Length > 2 && !TryRead(parts[2], 2, 1, DateTime.DaysInMonth(year, month), out day)))
        {
            return false;
        }

        first = new DateOnly(year, month, day).DayNumber + 1;
        int days = parts.Length switch { 1 => DateTime.IsLeapYear(year) ? 366 : 365, 2 => DateTime.DaysInMonth(year, month), _ => 1 };
        last = first + days - 1;
        return true;
    }

    /// <summary>Marks the documents with an id, or with ids that begin so.</summary>
    public static ulong[] WithId(SearchSegment segment, string id, bool isPrefix)
    {
        ulong[] documents = new ulong[segment.Index.Windows * Window.Numbers];
        ReadOnlySpan<int> ordinals = segment.Index.Ordinals;
        int start = FirstWithId(segment.Texts, id);
        int end = start;
        while (end < segment.Texts.Count
            && (isPrefix ? segment.Texts.IdOf(end).StartsWith(id, StringComparison.Ordinal) : segment.Texts.IdOf(end).SequenceEqual(id)))
        {
            end++;
        }

        for (int document = 0; document < ordinals.Length && start < end; document++)
        {
            if (ordinals[document] >= start && ordinals[document] < end)
            {
                documents[document >> 6] |= 1UL << (document & 63);
            }
        }

        return documents;
    }

    private static int FirstWithId(ISearchTexts texts, string id)
    {
        int low = 0;
        int high = texts.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (texts.IdOf(middle).SequenceCompareTo(id) < 0)
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

    private static bool HasField(SearchIndex index, string name)
    {
        byte[] prefix = TermKey.Value(name, "");
        IndexDictionary dictionary = new(index, stackalloc byte[IndexDictionary.BufferLength]);
        return dictionary.Seek(prefix) && dictionary.Key.StartsWith(prefix);
    }

    private static string? NextField(SearchIndex index, byte[] from)
    {
        IndexDictionary dictionary = new(index, stackalloc byte[IndexDictionary.BufferLength]);
        if (!dictionary.Seek(from) || TermKey.IsWord(dictionary.Key)) return null;

        ReadOnlySpan<byte> key = dictionary.Key;
        int end = key.IndexOf(IndexFormat.ValueSeparator);
        return end < 0 ? throw ByteReader.Damaged() : Encoding.UTF8.GetString(key[1..end]);
    }

    private static bool TryRead(string digits, int length, int least, int most, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        && digits.Length <= length
        && number >= least
        && number <= most;
}
