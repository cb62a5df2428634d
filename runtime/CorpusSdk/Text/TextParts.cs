using System.Collections;
using System.Diagnostics;
using System.Text.Json.Serialization;
using CorpusSdk.CompilerServices;
using CorpusSdk.Shared.Text;
using CorpusSdk.Text;

namespace CorpusSdk;

/// <summary>The paragraphs, the sentences or the words of a text, in order.</summary>
/// <remarks>
/// <c>foreach</c> finds one part after the other, in time linear in the length of the text, and allocates nothing. The first
/// <see cref="Count"/>, index or LINQ query finds all of them, and keeps their places: eight bytes for each.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
[JsonConverter(typeof(TextPartsConverter))]
public sealed class TextParts : IReadOnlyList<TextPart>
{
    private readonly string _text;
    private readonly string _seen;
    private readonly TextPartKind _kind;
    private readonly bool _isMarkdown;
    private readonly SentenceRules _rules;
    private (int Start, int Length)[]? _places;

    /// <param name="text">The text.</param>
    /// <param name="seen">The same with signs in the place of what is not seen.</param>
    /// <param name="kind">What its parts are.</param>
    /// <param name="isMarkdown">Whether it is in Markdown.</param>
    /// <param name="rules">What its sentences depend on.</param>
    internal TextParts(string text, string seen, TextPartKind kind, bool isMarkdown, SentenceRules rules)
    {
        _text = text;
        _seen = seen;
        _kind = kind;
        _isMarkdown = isMarkdown;
        _rules = rules;
    }

    /// <summary>Gets the number of parts.</summary>
    public int Count => Places.Length;

    /// <summary>Gets the part at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public TextPart this[int index]
    {
        get
        {
            (int Start, int Length)[] places = Places;
            if ((uint)index >= (uint)places.Length)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(index), index, places.Length == 0 ? "There are none." : $"Indexes are 0 to {places.Length - 1}.");
            }

            return new TextPart(_text, places[index].Start, places[index].Length);
        }
    }

    private (int Start, int Length)[] Places => _places ??= FindPlaces();

    /// <summary>Returns an enumerator that finds the parts one after the other.</summary>
    /// <returns>An enumerator that stands before the first part.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<TextPart> IEnumerable<TextPart>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Racing readers may find them twice, and find the same.
    private (int Start, int Length)[] FindPlaces()
    {
        List<(int Start, int Length)> places = [];
        foreach (TextPart part in this) places.Add((part.Start, part.Length));
        return [.. places];
    }

    /// <summary>Finds the parts of a text one after the other.</summary>
    public struct Enumerator : IEnumerator<TextPart>
    {
        private readonly TextParts _parts;
        private SentenceReader _sentences;
        private WordReader _words;
        private int _position;

        internal Enumerator(TextParts parts)
        {
            _parts = parts;
            _sentences = new SentenceReader(hasLines: !parts._isMarkdown);
        }

        /// <summary>Gets the part that was found last.</summary>
        public TextPart Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next part.</summary>
        /// <returns>True if there is one; otherwise, false.</returns>
        public bool MoveNext()
        {
            bool isFound;
            int start;
            int length;
            switch (_parts._kind)
            {
                case TextPartKind.Words:
                    isFound = _words.MoveNext(_parts._seen);
                    (start, length) = (_words.Start, _words.Length);
                    break;
                case TextPartKind.Sentences:
                    isFound = _sentences.MoveNext(_parts._seen, _parts._rules);
                    (start, length) = (_sentences.Start, _sentences.Length);
                    break;
                default:
                    isFound = ParagraphSplitter.MoveNext(_parts._seen, ref _position, out start, out length);
                    break;
            }

            Current = isFound ? new TextPart(_parts._text, start, length) : default;
            return isFound;
        }

        /// <summary>Goes back before the first part.</summary>
        public void Reset() => this = new Enumerator(_parts);

        /// <summary>Does nothing: there is nothing to give back.</summary>
        public readonly void Dispose()
        {
        }
    }
}
