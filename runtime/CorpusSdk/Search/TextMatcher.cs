using System.Collections.Immutable;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>Finds what of a query is in a text, and where.</summary>
internal sealed class TextMatcher
{
    private readonly bool _isStemmed;
    private readonly Dictionary<string, Wanted> _byKey = new(StringComparer.Ordinal);
    private readonly List<(string Prefix, Wanted Word)> _prefixes = [];
    private readonly List<(EditDistance Distance, int Most, Wanted Word)> _near = [];
    private readonly List<(Wanted[] Words, int Slop)> _phrases = [];
    private readonly List<TextMatch> _tokens = [];

    /// <param name="query">The query.</param>
    /// <param name="isStemmed">Whether words with one stem are the same.</param>
    public TextMatcher(QueryNode? query, bool isStemmed)
    {
        _isStemmed = isStemmed;
        Add(query);
    }

    /// <summary>Returns the matches in order, apart from each other. Takes linear time.</summary>
    public ImmutableArray<TextMatch> Find(string text, bool isMarkdown)
    {
        BodyReader tokens = new(text, isMarkdown, new char[TokenReader.BufferLength]);
        char[] stem = new char[TokenReader.BufferLength + 8];
        byte[] encoded = new byte[TermKey.MostBytes(TokenReader.BufferLength)];
        Dictionary<string, Wanted>.AlternateLookup<ReadOnlySpan<char>> byKey = _byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int position = 0; tokens.MoveNext(); position++)
        {
            _tokens.Add(new TextMatch(tokens.Start, tokens.Length));
            ReadOnlySpan<char> key = tokens.Term;
            if (_isStemmed)
            {
                key.CopyTo(stem);
                key = stem.AsSpan(0, EnglishStemmer.Stem(stem, key.Length));
            }

            if (byKey.TryGetValue(key, out Wanted? word)) word.Positions.Add(position);

            AddOthers(tokens.Term, position, encoded);
        }

        return Combine();
    }

    private void AddOthers(ReadOnlySpan<char> term, int position, Span<byte> encoded)
    {
        foreach ((string prefix, Wanted word) in _prefixes)
        {
            if (term.StartsWith(prefix, StringComparison.Ordinal)) word.Positions.Add(position);
        }

        if (_near.Count == 0) return;

        ReadOnlySpan<byte> other = encoded[..TermKey.Encode(term, encoded)];
        foreach ((EditDistance distance, int most, Wanted word) in _near)
        {
            if (distance.To(other) <= most) word.Positions.Add(position);
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
                foreach ((Occur occur, QueryNode clause) in group.Clauses)
                {
                    Add(occur == Occur.MustNot ? null : clause);
                }

                break;
        }
    }

    private void AddWord(WordNode node)
    {
        List<QueryWord> words = QueryWord.Read(node.Text);
        if (words is [var only] && (node.IsPrefix || node.Edits > 0))
        {
            Wanted word = new();
            if (node.IsPrefix)
            {
                _prefixes.Add((only.Term, word));
            }
            else
            {
                _near.Add((new EditDistance(only.Term, node.Edits), node.Edits, word));
            }

            _phrases.Add(([word], 0));
        }
        else
        {
            AddPhrase(node.Text, 0);
        }
    }

    private void AddPhrase(string text, int slop)
    {
        Wanted[] words = [.. QueryWord.Read(text).Select(WordOf)];
        if (words.Length > 0) _phrases.Add((words, slop));
    }

    private Wanted WordOf(QueryWord word)
    {
        string key = _isStemmed ? word.Stem : word.Term;
        if (!_byKey.TryGetValue(key, out Wanted? wanted)) _byKey.Add(key, wanted = new Wanted());

        return wanted;
    }

    private ImmutableArray<TextMatch> Combine()
    {
        List<TextMatch> found = [];
        foreach ((Wanted[] words, int slop) in _phrases)
        {
            if (slop == 0)
            {
                AddPhrases(found, words);
            }
            else
            {
                AddNear(found, words, words.Length + slop);
            }
        }

        found.Sort(
            static (left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.Length.CompareTo(right.Length));
        ImmutableArray<TextMatch>.Builder apart = ImmutableArray.CreateBuilder<TextMatch>();
        foreach (TextMatch match in found)
        {
            if (apart.Count > 0 && match.Start < apart[^1].Start + apart[^1].Length)
            {
                TextMatch last = apart[^1];
                apart[^1] = last with { Length = Math.Max(last.Length, match.Start + match.Length - last.Start) };
            }
            else
            {
                apart.Add(match);
            }
        }

        return apart.DrainToImmutable();
    }

    private void AddPhrases(List<TextMatch> found, Wanted[] words)
    {
        foreach (int first in words[0].Positions)
        {
            bool follows = true;
            for (int place = 1; follows && place < words.Length; place++)
            {
                follows = words[place].Positions.BinarySearch(first + place) >= 0;
            }

            if (follows)
            {
                TextMatch last = _tokens[first + words.Length - 1];
                found.Add(new TextMatch(_tokens[first].Start, last.Start + last.Length - _tokens[first].Start));
            }
        }
    }

    /// <summary>All words of stretches that have each as often as the query. Stretches overlap: each word is added once.</summary>
    private void AddNear(List<TextMatch> found, Wanted[] words, int length)
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

            if (position < end) found.Add(_tokens[position]);
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
}
