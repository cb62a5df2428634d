using System.Numerics;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Text.Concordances;

/// <summary>Finds what a pattern stands for in one text after the other.</summary>
internal sealed class PatternMatcher(TextPattern pattern)
{
    private readonly char[] _buffer = new char[TokenReader.BufferLength];
    private readonly CandidateWords _candidates = new(pattern);

    // Where the last 64 words begin, by their number modulo 64.
    private readonly int[] _starts = new int[TextPattern.MostWords];
    private readonly List<TextMatch> _matches = [];

    /// <summary>
    /// Returns the matches in the order of the text: one at each word that one begins with, the longest. Valid until the next call. Linear
    /// in the length of the text.
    /// </summary>
    public List<TextMatch> Find(string text, bool isMarkdown)
    {
        _matches.Clear();
        if (!isMarkdown)
        {
            FindInPlain(text);
        }
        else
        {
            // What is not seen ends no phrase, as in search.
            FindInMarkdown(text);
        }

        if (pattern.Alternatives.Count > 1) KeepLongest();
        return _matches;
    }

    private void FindInMarkdown(string text)
    {
        BodyReader tokens = new(text, isMarkdown: true, _buffer);
        ulong state = 0;
        for (int word = 0; tokens.MoveNext(); word++)
        {
            state = Step(state, tokens.Term, word, tokens.Start, tokens.Length);
        }
    }

    private void FindInPlain(string text)
    {
        _candidates.Start(text);
        int from = 0;
        int word = 0;
        while (_candidates.Next(from, out int candidate))
        {
            // From the beginning of what no space parts: there no word goes on. Never back to what has been read.
            int start = from + text.AsSpan(from, candidate - from).LastIndexOfAny(' ', '\n') + 1;
            TokenReader tokens = new(text.AsSpan(start), _buffer);
            from = text.Length;
            ulong state = 0;
            while (tokens.MoveNext())
            {
                state = Step(state, tokens.Term, word++, start + tokens.Start, tokens.Length);
                int end = start + tokens.Start + tokens.Length;
                // On to the next candidate, if none begins before the next space.
                if (state == 0 && end > candidate && end < text.Length && text[end] is ' ' or '\n')
                {
                    from = end;
                    break;
                }
            }
        }
    }

    private ulong Step(ulong state, ReadOnlySpan<char> term, int word, int start, int length)
    {
        _starts[word % TextPattern.MostWords] = start;
        state = ((state << 1) | pattern.Firsts) & pattern.BitsOf(term);
        for (ulong ended = state & pattern.Lasts; ended != 0; ended &= ended - 1)
        {
            int words = pattern.LengthOf(BitOperations.TrailingZeroCount(ended));
            int first = _starts[(word - words + 1) % TextPattern.MostWords];
            _matches.Add(new TextMatch(first, start + length - first));
        }

        return state & ~pattern.Lasts;
    }

    private void KeepLongest()
    {
        _matches.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        int kept = 0;
        for (int i = 0; i < _matches.Count; i++)
        {
            if (kept == 0 || _matches[kept - 1].Start != _matches[i].Start) _matches[kept++] = _matches[i];
        }

        _matches.RemoveRange(kept, _matches.Count - kept);
    }
}
