using System.Buffers;

namespace CorpusSdk.Text.Concordances;

/// <summary>
/// Finds where the first word of a pattern may stand: where its letters do, in any case, and at characters outside of ASCII, which may fold
/// to its letters. Between these places no word is read.
/// </summary>
internal sealed class CandidateWords
{
    /// <summary>Shorter letters stand in so many words that looking for them first takes longer than reading the words.</summary>
    private const int ShortestKey = 2;

    /// <summary>Signs that English texts are full of: none folds to a letter, or is left out of a word.</summary>
    private const string Signs = "\u00A0£§«°·»‐‑‒–—―‘’‚“”„•…€";

    // Null where every word has to be read.
    private readonly SearchValues<string>? _keys;
    private string _text = "";
    private int _nextKey;
    private int _nextOther;

    public CandidateWords(TextPattern pattern)
    {
        string[] keys = [.. pattern.Alternatives.Select(static words => KeyOf(words[0].Term))];
        if (Array.TrueForAll(keys, static key => key.Length >= ShortestKey))
            _keys = SearchValues.Create(keys, StringComparison.OrdinalIgnoreCase);
    }

    public void Start(string text)
    {
        _text = text;
        _nextKey = -1;
        _nextOther = -1;
    }

    /// <summary>Returns the first place at or after another; false when there is none. Called with ever larger places.</summary>
    public bool Next(int from, out int candidate)
    {
        candidate = from;
        if (_keys is null) return from < _text.Length;

        if (_nextKey < from)
        {
            int key = _text.AsSpan(from).IndexOfAny(_keys);
            _nextKey = key < 0 ? _text.Length : from + key;
        }

        if (_nextOther < from) _nextOther = NextOther(from);

        candidate = Math.Min(_nextKey, _nextOther);
        return candidate < _text.Length;
    }

    private int NextOther(int from)
    {
        while (from < _text.Length)
        {
            int other = _text.AsSpan(from).IndexOfAnyExceptInRange('\0', '\x7F');
            if (other < 0) break;

            from += other;
            if (!Signs.Contains(_text[from], StringComparison.Ordinal)) return from;

            from++;
        }

        return _text.Length;
    }

    private static string KeyOf(string term)
    {
        int length = 0;
        while (length < term.Length && char.IsAsciiLetterOrDigit(term[length]))
        {
            length++;
        }

        return term[..length];
    }
}
