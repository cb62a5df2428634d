using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>Finds those words of a phrase in a text whose positions are not all in the index.</summary>
internal sealed class PhraseText
{
    private readonly SearchSegment _segment;
    private readonly PhraseWord[] _words;
    private readonly int[] _order;
    private readonly int _slop;

    /// <summary>The words that are looked for.</summary>
    private readonly PhraseWord[] _read;
    private readonly char[] _characters = new char[TokenReader.BufferLength];
    private readonly byte[] _key = new byte[TermKey.MostBytes(TokenReader.BufferLength)];

    /// <param name="segment">The index, with the texts.</param>
    /// <param name="words">The words, each once.</param>
    /// <param name="order">Which of the words stands at each place.</param>
    /// <param name="slop">How many words may stand between them, in any order; 0 for a phrase.</param>
    public PhraseText(SearchSegment segment, PhraseWord[] words, int[] order, int slop)
    {
        _segment = segment;
        _words = words;
        _order = order;
        _slop = slop;
        _read = Array.FindAll(words, static word => word.IsRead);
    }

    /// <summary>
    /// Adds the positions of the words in a document, where those that are in the index leave room for the phrase; or returns false when
    /// they leave none.
    /// </summary>
    public bool Find(int document, bool isStemmed)
    {
        int anchor = Array.FindIndex(_order, place => !_words[place].IsRead);
        BodyWords body = new(_segment, document, _characters);
        if (anchor < 0)
        {
            Read(ref body, 0, body.Count, start: -1, isStemmed);
            return true;
        }

        int reach = _order.Length - 1 + _slop;
        int read = 0;
        foreach (int position in _words[_order[anchor]].Positions.Positions)
        {
            int from = Math.Max(read, position - (_slop == 0 ? anchor : reach));
            int to = Math.Min(body.Count, position + (_slop == 0 ? _order.Length - anchor : reach + 1));
            if (from < to && IsPossible(position, anchor))
            {
                read = Read(ref body, from, to, _slop == 0 ? position - anchor : -1, isStemmed);
            }
        }

        return read > 0;
    }

    /// <summary>Whether the words whose positions are known stand where a phrase has them.</summary>
    private bool IsPossible(int position, int anchor)
    {
        for (int place = 0; place < _order.Length && _slop == 0; place++)
        {
            PhraseWord word = _words[_order[place]];
            if (!word.IsRead && word.Positions.Positions.BinarySearch(position - anchor + place) < 0) return false;
        }

        return true;
    }

    /// <summary>Reads words of the text, those of a phrase as long as it can be there.</summary>
    /// <param name="body">The text.</param>
    /// <param name="from">The first word.</param>
    /// <param name="to">The one after the last.</param>
    /// <param name="start">Where the phrase would start, whose other words are where it has them; -1 for words in any order.</param>
    /// <param name="isStemmed">Whether other words with the stems count.</param>
    /// <returns>The word after the last that was read.</returns>
    private int Read(ref BodyWords body, int from, int to, int start, bool isStemmed)
    {
        for (int word = from; word < to; word++)
        {
            PhraseWord? expected = start < 0 ? null : _words[_order[word - start]];
            if (expected is { IsRead: false }) continue;

            body.MoveTo(word);
            bool isExpected = expected is null;
            int length = 0;
            foreach (PhraseWord wanted in _read)
            {
                if (IsAt(wanted, in body, ref length, isStemmed))
                {
                    wanted.Positions.Add(word);
                    isExpected |= ReferenceEquals(wanted, expected);
                }
            }

            if (!isExpected) return word + 1;
        }

        return to;
    }

    /// <summary>Whether the word at hand is one of the phrase.</summary>
    /// <param name="wanted">The word of the phrase.</param>
    /// <param name="body">The text.</param>
    /// <param name="length">The length of the key of the word at hand; 0 until it is written.</param>
    /// <param name="isStemmed">Whether other words with the stem count.</param>
    private bool IsAt(PhraseWord wanted, in BodyWords body, ref int length, bool isStemmed)
    {
        ReadOnlySpan<char> term = body.Term;
        for (int i = 0; i < wanted.Forms.Length; i++)
        {
            byte[] key = wanted.Forms[i].Key;
            if (BeginsOtherwise(key, term)) continue;

            if (length == 0) length = TermKey.Write(term, body.Form, _key);
            if (key.AsSpan().SequenceEqual(_key.AsSpan(0, length)) && (isStemmed || !wanted.Lists[i].IsVariant)) return true;
        }

        return false;
    }

    /// <summary>Whether a key is that of another word by its first letter, as most are.</summary>
    private static bool BeginsOtherwise(byte[] key, ReadOnlySpan<char> term) =>
        key.Length > 0 && !term.IsEmpty && char.IsAscii(term[0]) && term[0] != key[0];
}
