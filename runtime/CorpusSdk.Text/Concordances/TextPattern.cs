using CorpusSdk.Shared.Search;

namespace CorpusSdk.Text.Concordances;

/// <summary>
/// What a concordance looks for: words that follow each other, each as it is or by its beginning, or one of several such.
/// </summary>
/// <remarks>
/// Words are compared as search compares them, without case and diacritics. All alternatives are followed at once, each word of them as a
/// bit: the time for a text does not depend on how it repeats itself.
/// </remarks>
internal sealed class TextPattern
{
    public const int MostWords = 64;

    private const string Allowed =
        "Write a word (border), the beginning of words (bord*), a phrase (\"border troops\"), or several of them with OR between them.";

    private readonly Dictionary<string, ulong> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<(string Text, ulong Bit)> _prefixes = [];
    private readonly List<PatternWord[]> _alternatives = [];
    private readonly List<int> _lastBits = [];

    private TextPattern(string text)
    {
        Text = text;
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Gets the pattern as it was written.</summary>
    public string Text { get; }

    public IReadOnlyList<PatternWord[]> Alternatives => _alternatives;

    /// <summary>Gets the bits of first words.</summary>
    public ulong Firsts { get; private set; }

    /// <summary>Gets the bits of last words.</summary>
    public ulong Lasts { get; private set; }

    /// <exception cref="ArgumentException">The text has no word, or more than 64.</exception>
    public static TextPattern Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        TextPattern pattern = new(text);
        int words = 0;
        foreach (string alternative in text.Split(" OR "))
        {
            PatternWord[] read = Read(alternative);
            if (read.Length == 0) throw new ArgumentException($"'{text}' has no word to look for. {Allowed}", nameof(text));

            words += read.Length;
            if (words > MostWords)
                throw new ArgumentException($"The pattern has more than {MostWords} words. {Allowed}", nameof(text));

            pattern.Add(read, words - read.Length);
        }

        return pattern;
    }

    /// <summary>Returns the bits of the words of the pattern that a term is.</summary>
    public ulong BitsOf(ReadOnlySpan<char> term)
    {
        ulong bits = _lookup.TryGetValue(term, out ulong found) ? found : 0;
        foreach ((string prefix, ulong bit) in _prefixes)
        {
            if (term.StartsWith(prefix, StringComparison.Ordinal)) bits |= bit;
        }

        return bits;
    }

    /// <summary>Returns how many words the alternative has that ends with a bit.</summary>
    public int LengthOf(int lastBit)
    {
        int alternative = _lastBits.IndexOf(lastBit);
        return _alternatives[alternative].Length;
    }

    private static PatternWord[] Read(string text)
    {
        List<PatternWord> words = [];
        TokenReader tokens = new(text, stackalloc char[TokenReader.BufferLength]);
        while (tokens.MoveNext())
        {
            int end = tokens.Start + tokens.Length;
            words.Add(new PatternWord(tokens.Term.ToString(), end < text.Length && text[end] == '*'));
        }

        return [.. words];
    }

    private void Add(PatternWord[] words, int firstBit)
    {
        _alternatives.Add(words);
        Firsts |= 1UL << firstBit;
        for (int i = 0; i < words.Length; i++)
        {
            ulong bit = 1UL << (firstBit + i);
            if (words[i].IsPrefix) _prefixes.Add((words[i].Term, bit));
            else _words[words[i].Term] = _words.GetValueOrDefault(words[i].Term) | bit;
        }

        Lasts |= 1UL << (firstBit + words.Length - 1);
        _lastBits.Add(firstBit + words.Length - 1);
    }
}

/// <summary>A word of a pattern.</summary>
/// <param name="Term">With its case and diacritics folded.</param>
/// <param name="IsPrefix">Whether longer words that begin with it are meant as well.</param>
internal readonly record struct PatternWord(string Term, bool IsPrefix);
