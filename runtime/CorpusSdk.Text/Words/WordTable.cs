using System.Runtime.InteropServices;

namespace CorpusSdk.Text.Words;

/// <summary>
/// Numbers words in the order in which they first come. Makes one string for each distinct word, and nothing for the others.
/// </summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _words = [];
    private int[]? _ranks;

    public WordTable() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _words.Count;

    public string this[int word] => _words[word];

    /// <summary>Returns a word's number: its own, or the next one.</summary>
    public int Intern(ReadOnlySpan<char> word)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_lookup, word, out bool exists);
        if (exists) return number;

        number = _words.Count;
        string text = word.ToString();
        _words.Add(text);
        _ranks = null;
        return number;
    }

    /// <summary>Returns a word's number, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out int number) ? number : -1;

    /// <summary>Returns the place of each word in ordinal order.</summary>
    public int[] Ranks()
    {
        if (_ranks is { } known) return known;

        string[] sorted = [.. _words];
        int[] numbers = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, numbers, StringComparer.Ordinal);
        int[] ranks = new int[numbers.Length];
        for (int rank = 0; rank < numbers.Length; rank++)
        {
            ranks[numbers[rank]] = rank;
        }

        return _ranks = ranks;
    }
}
