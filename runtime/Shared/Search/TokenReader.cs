namespace CorpusSdk.Shared.Search;

/// <summary>
/// Reads the words of a text: where each stands, in UTF-16 code units, and what it is found by. Allocates nothing and is linear in
/// the length of the text.
/// </summary>
/// <remarks>
/// <para>
/// Words are what UAX #29 of Unicode 15.0 puts between two boundaries, where it holds a letter or a digit: <c>don't</c>, <c>example.org</c>
/// and <c>1,000.5</c> are one word, <c>co-operate</c> and <c>3/4</c> two. Marks belong to the letter before them. Four things are
/// different here:
/// </para>
/// <list type="bullet">
/// <item>Connectors such as <c>_</c> join what stands on both sides, and are not of the word at its ends: <c>_so_</c> is the word
/// <c>so</c>. The narrow no-break space (U+202F) is a space.</item>
/// <item>The colon is no letter: <c>Note:this</c> is two words.</item>
/// <item>Scripts without spaces, which are Han, kana, Thai, Lao, Khmer, Burmese and a few others, give overlapping pairs of letters; one
/// letter alone gives itself: 東京都 is 東京 and 京都.</item>
/// <item>Pictures are no words, and are part of none: a joiner after a letter adds no picture to it.</item>
/// </list>
/// <para>Lone surrogates are part of no word, and neither are the signs of handles and hashtags: <c>@name</c> is the word
/// <c>name</c>.</para>
/// </remarks>
/// <param name="text">What is read.</param>
/// <param name="buffer">The caller's, of <see cref="BufferLength"/> characters at least. Terms stand in it until the next word is
/// read.</param>
internal ref partial struct TokenReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>In UTF-16 code units.</summary>
    public const int BufferLength = TermFolder.BufferLength;

    /// <summary>In UTF-16 code units: a term is cut to it. <see cref="Length"/> is that of the whole word.</summary>
    public const int MaxTermLength = TermFolder.MaxLength;

    // What a character of ASCII is to a word.
    private const byte Letter = 1;
    private const byte Digit = 2;
    private const byte Connector = 3;
    private const byte MidBoth = 4;
    private const byte MidNumber = 5;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _buffer = buffer;
    private TermFolder _folder = new(buffer);
    private int _next;

    // The letter at _next has been the second of a pair.
    private bool _wasInPair;

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>How long the word is in the text, marks included.</summary>
    public int Length { get; private set; }

    /// <summary>What the word is found by: case, width and diacritics folded.</summary>
    public readonly ReadOnlySpan<char> Term => _folder.Term;

    /// <summary>The word with its diacritics: case and width folded.</summary>
    public readonly ReadOnlySpan<char> Form => _folder.Form;

    /// <inheritdoc cref="TermFolder.IsExact"/>
    public readonly bool IsExact => _folder.IsExact;

    /// <summary>Reads the next word, or returns false at the end of the text.</summary>
    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            char c = _text[_next];
            if (c < AsciiClasses.Length)
            {
                if (AsciiClasses[c] is Letter or Digit)
                {
                    if (!TryReadAscii(_next)) ReadWord(_next);
                    return true;
                }

                _next++;
                continue;
            }

            CharacterClass current = Characters.ClassOf(Characters.CodePointAt(_text, _next, out int length));
            if (current == CharacterClass.Ideograph)
            {
                if (ReadPair(_next, length)) return true;
                continue;
            }

            if (current is CharacterClass.Letter or CharacterClass.HebrewLetter or CharacterClass.Digit)
            {
                ReadWord(_next);
                return true;
            }

            _next += length;
        }

        return false;
    }

    /// <summary>Reads a word that is of ASCII, and followed by nothing that may be of it; or returns false.</summary>
    private bool TryReadAscii(int start)
    {
        ReadOnlySpan<char> text = _text;
        Span<char> term = _buffer.Slice(0, MaxTermLength);
        ReadOnlySpan<byte> classes = AsciiClasses;
        byte last = 0;
        int written = 0;

        // Most words are letters or digits, and nothing else.
        ReadOnlySpan<char> run = text.Slice(start, Math.Min(term.Length, text.Length - start));
        for (; written < run.Length; written++)
        {
            char c = run[written];
            if (c >= classes.Length) break;

            byte current = classes[c];
            if (current is not (Letter or Digit))
            {
                if (current != 0) break;

                _folder.SetExact(written);
                Set(start, start + written);
                return true;
            }

            last = current;
            term[written] = (char)(c | 0x20);
        }

        int length = written; // of the term without the connectors at its end
        int end = start + written;
        for (int i = end; i < text.Length; i++)
        {
            char c = text[i] == '’' ? '\'' : text[i]; // the two are one between letters of ASCII
            if (c >= classes.Length)
            {
                if (EndsWord(i)) break;
                return false;
            }

            byte current = classes[c];
            if (current is Letter or Digit)
            {
                // In lower case, and digits as they are.
                if (written < term.Length) term[written++] = (char)(c | 0x20);
                length = written;
                end = i + 1;
            }
            else if (current == Connector)
            {
                if (written < term.Length) term[written++] = c;
            }
            else
            {
                if (current == 0 || last == Connector || i + 1 == text.Length) break;
                if (text[i + 1] >= classes.Length)
                {
                    if (EndsWord(i + 1)) break;
                    return false;
                }

                bool joins = last == classes[text[i + 1]] && (last == Letter ? current == MidBoth : current is MidBoth or MidNumber);
                if (!joins) break;
                if (written < term.Length) term[written++] = c;
            }

            last = current;
        }

        _folder.SetExact(length);
        Set(start, end);
        return true;
    }

    private readonly bool EndsWord(int index) =>
        Characters.ClassOf(Characters.CodePointAt(_text, index, out _)) is CharacterClass.None or CharacterClass.Ideograph;

    private void ReadWord(int start)
    {
        int end = WordBreaks.WordEnd(_text, start);
        _folder.Fold(_text.Slice(start, end - start));
        Set(start, end);
    }

    /// <summary>
    /// Reads a pair of letters, or one that stands alone, and goes on to the second; or goes on, at the last letter of a pair.
    /// </summary>
    private bool ReadPair(int start, int length)
    {
        int second = WordBreaks.AfterAttached(_text, start + length);
        bool isPair = second < _text.Length
            && Characters.ClassOf(Characters.CodePointAt(_text, second, out length)) == CharacterClass.Ideograph;
        bool wasInPair = _wasInPair;
        _wasInPair = isPair;
        _next = second;
        if (!isPair && wasInPair) return false;
        int end = isPair ? WordBreaks.AfterAttached(_text, second + length) : second;
        _folder.Fold(_text.Slice(start, end - start));
        Set(start, end);
        _next = second;
        return true;
    }

    private void Set(int start, int end)
    {
        Start = start;
        Length = end - start;
        _next = end;
    }

    private static ReadOnlySpan<byte> AsciiClasses =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 5, 0, 4, 0,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 5, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 3,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
    ];
}
