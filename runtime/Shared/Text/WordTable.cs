namespace CorpusSdk.Shared.Text;

/// <summary>Words with a number each, looked up by a part of a text without making a string of it.</summary>
/// <remarks>
/// A word in small letters is found in any case; one that begins with a capital only where the text has the capital, too.
/// </remarks>
internal sealed class WordTable
{
    /// <summary>The length of the longest word that is looked up: short forms are short.</summary>
    public const int Longest = 24;

    private readonly string?[] _words;
    private readonly byte[] _values;
    private readonly int _mask;

    private WordTable(int size)
    {
        _words = new string?[size];
        _values = new byte[size];
        _mask = size - 1;
    }

    /// <param name="words">The words; of two that are equal, the later one counts. Longer ones than <see cref="Longest"/> are left
    /// out.</param>
    public static WordTable Of(IReadOnlyCollection<KeyValuePair<string, byte>> words)
    {
        int size = 16;
        while (size < words.Count * 2) size *= 2;
        var table = new WordTable(size);
        foreach (KeyValuePair<string, byte> word in words)
        {
            if (word.Key.Length is > 0 and <= Longest) table.Add(word.Key, word.Value);
        }

        return table;
    }

    /// <summary>The number of a word, or 0.</summary>
    public byte this[ReadOnlySpan<char> word]
    {
        get
        {
            if (word.Length is 0 or > Longest) return 0;
            for (int i = (int)Hash(word) & _mask; _words[i] is { } known; i = (i + 1) & _mask)
            {
                if (IsSame(known, word)) return _values[i];
            }

            return 0;
        }
    }

    private void Add(string word, byte value)
    {
        int i = (int)Hash(word.AsSpan()) & _mask;
        while (_words[i] is { } known && !known.Equals(word, StringComparison.Ordinal)) i = (i + 1) & _mask;
        _words[i] = word;
        _values[i] = value;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word) hash = unchecked((hash ^ char.ToLowerInvariant(c)) * 16777619);
        return hash ^ (hash >> 15);
    }

    private static bool IsSame(string known, ReadOnlySpan<char> word)
    {
        if (known.Length != word.Length || (char.IsUpper(known[0]) && !char.IsUpper(word[0]))) return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (known[i] != word[i] && char.ToLowerInvariant(known[i]) != char.ToLowerInvariant(word[i])) return false;
        }

        return true;
    }
}
