using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>Finds what of a query is in a text, and where.</summary>
internal sealed class TextMatcher
{
    private readonly bool _isStemmed;
    private readonly Dictionary<string, Wanted> _byKey = new(StringComparer.Ordinal);
    private readonly List<Prefix> _prefixes = [];
    private readonly List<Near> _near = [];
    private readonly List<Phrase> _phrases = [];

    // A bit for each letter that a word of the query begins with. Stems begin as their words do: most words of a text need none.
    private ulong _beginnings;

    // Of each token: where it starts, its length, and how many tokens the longest match has that begins with it.
    private int[] _starts = new int[64];
    private int[] _lengths = new int[64];
    private int[] _matches = [];
    private int _tokens;

    /// <param name="query">The query.</param>
    /// <param name="isStemmed">Whether words with one stem are the same.</param>
    public TextMatcher(QueryNode? query, bool isStemmed)
    {
        _isStemmed = isStemmed;
        Add(query);
    }

    /// <summary>Returns the matches in order, apart from each other. Takes linear time.</summary>
    public TextMatch[] Find(string text, bool isMarkdown)
    {
        BodyReader tokens = new(text, isMarkdown, new char[TokenReader.BufferLength]);
        char[] stem = new char[TokenReader.BufferLength + 8];
        byte[] encoded = new byte[TermKey.MostBytes(TokenReader.BufferLength)];
        Dictionary<string, Wanted>.AlternateLookup<ReadOnlySpan<char>> byKey = _byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        while (tokens.MoveNext())
        {
            AddToken(tokens.Start, tokens.Length);
            ReadOnlySpan<char> key = tokens.Term;
            if ((_beginnings & BeginningOf(key)) != 0)
            {
                if (_isStemmed)
                {
                    key.CopyTo(stem);
                    key = stem.AsSpan(0, EnglishStemmer.Stem(stem, key.Length));
                }

                if (byKey.TryGetValue(key, out Wanted? word)) word.Positions.Add(_tokens - 1);
            }

            AddOthers(tokens.Term, _tokens - 1, encoded);
        }

        return Combine();
    }

    private void AddToken(int start, int length)
    {
        if (_tokens == _starts.Length)
        {
            Array.Resize(ref _starts, _tokens * 2);
            Array.Resize(ref _lengths, _tokens * 2);
        }

        _starts[_tokens] = start;
        _lengths[_tokens++] = length;
    }

    private void AddOthers(ReadOnlySpan<char> term, int position, Span<byte> encoded)
    {
        foreach (Prefix prefix in _prefixes)
        {
            if (term.StartsWith(prefix.Text, StringComparison.Ordinal)) prefix.Word.Positions.Add(position);
        }

        if (_near.Count == 0) return;

        ReadOnlySpan<byte> other = encoded[..TermKey.Encode(term, encoded)];
        foreach (Near near in _near)
        {
            if (near.Distance.To(other) <= near.Most) near.Word.Positions.Add(position);
        }
    }

    private void Add(QueryNode? node)
    {
        switch (node)
        {
            case WordNode word:
                AddWord(word);
                break;
            case PhraseNode phrase:
                AddPhrase(phrase.Text, phrase.Slop);
                break;
            case FieldNode field when FieldNames.Of(field.Field) == FieldNames.Body:
                Add(field.Value);
                break;
            case GroupNode group:
                foreach (Clause clause in group.Clauses)
                {
                    Add(clause.Occur == Occur.MustNot ? null : clause.Node);
                }

                break;
        }
    }

    private void AddWord(WordNode node)
    {
        QueryWord[] words = QueryWord.Read(node.Text);
        if (words is [var only] && (node.IsPrefix || node.Edits > 0))
        {
            Wanted word = new();
            if (node.IsPrefix)
            {
                _prefixes.Add(new Prefix(only.Term, word));
            }
            else
            {
                _near.Add(new Near(new EditDistance(only.Term, node.Edits), node.Edits, word));
            }

            _phrases.Add(new Phrase([word], 0));
        }
        else
        {
            AddPhrase(node.Text, 0);
        }
    }

    private void AddPhrase(string text, int slop)
    {
        List<Wanted> words = [];
        foreach (QueryWord word in QueryWord.Read(text))
        {
            words.Add(WordOf(word));
        }

        if (words.Count > 0) _phrases.Add(new Phrase([.. words], slop));
    }

    private Wanted WordOf(QueryWord word)
    {
        string key = _isStemmed ? word.Stem : word.Term;
        if (!_byKey.TryGetValue(key, out Wanted? wanted)) _byKey.Add(key, wanted = new Wanted());

        _beginnings |= BeginningOf(key);
        return wanted;
    }

    private static ulong BeginningOf(ReadOnlySpan<char> word) => word.IsEmpty ? 1 : 1UL << (word[0] & 63);

    private TextMatch[] Combine()
    {
        _matches = new int[_tokens];
        foreach (Phrase phrase in _phrases)
        {
            if (phrase.Slop == 0)
            {
                AddPhrases(phrase.Words);
            }
            else
            {
                AddNear(phrase.Words, phrase.Words.Length + phrase.Slop);
            }
        }

        var apart = new TextMatch[JoinOverlapping()];
        for (int first = 0, i = 0; i < apart.Length; first++)
        {
            if (_matches[first] == 0) continue;

            int last = first + _matches[first] - 1;
            apart[i++] = new TextMatch(_starts[first], _starts[last] + _lengths[last] - _starts[first]);
        }

        return apart;
    }

    /// <summary>Makes one match of those that have tokens in common, and returns the number of all.</summary>
    private int JoinOverlapping()
    {
        int count = 0;
        int open = 0;
        int end = 0;
        for (int first = 0; first < _tokens; first++)
        {
            if (_matches[first] == 0) continue;

            if (first < end)
            {
                end = Math.Max(end, first + _matches[first]);
                _matches[open] = end - open;
                _matches[first] = 0;
            }
            else
            {
                count++;
                open = first;
                end = first + _matches[first];
            }
        }

        return count;
    }

    private void AddPhrases(Wanted[] words)
    {
        foreach (int first in words[0].Positions)
        {
            bool follows = true;
            for (int place = 1; follows && place < words.Length; place++)
            {
                follows = words[place].Positions.BinarySearch(first + place) >= 0;
            }

            if (follows) _matches[first] = Math.Max(_matches[first], words.Length);
        }
    }

    /// <summary>All words of stretches that have each as often as the query. Stretches overlap: each word is a match once.</summary>
    private void AddNear(Wanted[] words, int length)
    {
        (List<int> Positions, int Times)[] different = words
            .GroupBy(static word => word)
            .Select(static same => (same.Key.Positions, Times: same.Count()))
            .ToArray();
        int end = 0;
        foreach (int position in different.SelectMany(static word => word.Positions).Order())
        {
            if (Array.TrueForAll(different, word => CountWithin(word.Positions, position, length) >= word.Times))
            {
                end = position + length;
            }

            if (position < end) _matches[position] = Math.Max(_matches[position], 1);
        }
    }

    private static int CountWithin(List<int> positions, int from, int length) =>
        IndexFrom(positions, from + length) - IndexFrom(positions, from);

    private static int IndexFrom(List<int> positions, int position)
    {
        int at = positions.BinarySearch(position);
        return at < 0 ? ~at : at;
    }

    /// <summary>A word that is looked for, and where it was found.</summary>
    private sealed class Wanted
    {
        public List<int> Positions { get; } = [];
    }

    private sealed record Prefix(string Text, Wanted Word);

    private sealed record Near(EditDistance Distance, int Most, Wanted Word);

    private sealed record Phrase(Wanted[] Words, int Slop);
}
