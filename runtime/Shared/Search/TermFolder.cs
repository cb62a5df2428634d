namespace CorpusSdk.Shared.Search;

/// <summary>
/// Folds a word twice into one buffer: to its form (case and width folded, composed) and to its term (diacritics folded, too).
/// Of <c>Café</c> the form is <c>café</c> and the term <c>cafe</c>. The two share the buffer as long as they are equal.
/// </summary>
/// <remarks>
/// <para>
/// Case is folded as CaseFolding.txt says, common and full: <c>Straße</c> and <c>STRASSE</c> are one form, and so are <c>ς</c> and
/// <c>σ</c>. The dotless <c>ı</c> is a form of its own with the term <c>i</c>, whatever the language is. Width is folded (<c>ＡＢ</c>,
/// <c>ｶﾅ</c>), and the apostrophes ’ ‘ ‛ ʼ are that of ASCII.
/// </para>
/// <para>
/// The term has no diacritics of Latin, Greek, Cyrillic, Hebrew, Arabic and Syriac; Latin letters with strokes, hooks and the like are
/// the plain letter, æ œ þ are ae oe th. Marks that make other letters stay: the voicing of kana, vowel signs and viramas of Indic scripts,
/// tones of Thai. Characters without a picture of their own (soft hyphens, joiners, selectors) are in neither.
/// </para>
/// <para>
/// Both are composed, of letters and marks in the order of the text: two spellings that are canonically equal have one term, and one form
/// where each letter has at most one mark or the marks stand in canonical order.
/// </para>
/// <para>Both are cut after <see cref="MaxLength"/> UTF-16 code units, never within a surrogate pair.</para>
/// </remarks>
internal ref struct TermFolder(Span<char> buffer)
{
    /// <summary>In UTF-16 code units: what a term or a form holds of a longer word.</summary>
    public const int MaxLength = 64;

    /// <summary>In UTF-16 code units: the buffer that a folder needs.</summary>
    public const int BufferLength = 2 * MaxLength;

    private const int FirstBeyondAscii = 0x80;

    private Written _term = new(buffer.Slice(0, MaxLength));
    private Written _form = new(buffer.Slice(MaxLength, MaxLength));

    /// <summary>Says whether the form has no diacritics, so that it is the term.</summary>
    public bool IsExact { readonly get; private set; } = true;

    public readonly ReadOnlySpan<char> Term => _term.Text;

    public readonly ReadOnlySpan<char> Form => IsExact ? _term.Text : _form.Text;

    /// <summary>Folds a word. Linear in its length, without allocating.</summary>
    public void Fold(ReadOnlySpan<char> word)
    {
        SetExact(0);
        for (int i = 0; i < word.Length && !_term.IsCut;)
        {
            char c = word[i];
            if (c < FirstBeyondAscii)
            {
                // Most of most words: no table is needed.
                int lower = c is >= 'A' and <= 'Z' ? c | 0x20 : c;
                _term.Add(lower);
                if (!IsExact) _form.Add(lower);
                i++;
                continue;
            }

            int folded = Characters.FoldCase(Characters.CodePointAt(word, i, out int length), out ReadOnlySpan<byte> expansion);
            i += length;
            if (folded >= 0) Append(folded);
            else for (int at = 0; at < expansion.Length && Characters.UnitAt(expansion, at) is var unit and not '\0'; at += 2) Append(unit);
        }
    }

    /// <summary>Takes a term that was written to the start of the buffer already, and that is its own form.</summary>
    public void SetExact(int length)
    {
        _term.Reset(length);
        IsExact = true;
    }

    private void Append(int codePoint)
    {
        switch (Characters.ClassOf(codePoint))
        {
            case CharacterClass.Ignorable:
                break;
            case CharacterClass.Diacritic:
                Diverge();
                _form.Attach(codePoint);
                break;
            case CharacterClass.Mark:
            case CharacterClass.Letter when Characters.IsHangulPart(codePoint):
                _term.Attach(codePoint);
                if (!IsExact) _form.Attach(codePoint);
                break;
            default:
                int plain = Characters.FoldDiacritics(codePoint, out ReadOnlySpan<byte> expansion);
                if (plain != codePoint) Diverge();
                if (plain >= 0)
                {
                    _term.Add(plain);
                }
                else
                {
                    for (int at = 0; at < expansion.Length && Characters.UnitAt(expansion, at) is var unit and not '\0'; at += 2)
                        _term.Add(unit);
                }

                if (!IsExact) _form.Add(codePoint);
                break;
        }
    }

    /// <summary>From here on, the form is another than the term.</summary>
    private void Diverge()
    {
        if (!IsExact) return;
        _form.CopyOf(_term);
        IsExact = false;
    }

    private ref struct Written(Span<char> target)
    {
        private readonly Span<char> _target = target;
        private int _length;

        /// <summary>Something did not fit. Nothing is added from then on, or there would be a hole.</summary>
        public bool IsCut { get; private set; }

        public readonly ReadOnlySpan<char> Text => _target.Slice(0, _length);

        public void Reset(int length)
        {
            _length = length;
            IsCut = false;
        }

        public void CopyOf(Written other)
        {
            other.Text.CopyTo(_target);
            _length = other._length;
            IsCut = other.IsCut;
        }

        public void Add(int codePoint)
        {
            int length = codePoint > char.MaxValue ? 2 : 1;
            IsCut |= _length + length > _target.Length;
            if (IsCut) return;
            if (length == 1)
            {
                _target[_length++] = (char)codePoint;
                return;
            }

            _target[_length++] = (char)(0xD7C0 + (codePoint >> 10));
            _target[_length++] = (char)(0xDC00 + (codePoint & 0x3FF));
        }

        /// <summary>Makes one letter of the last and what follows it, or adds it.</summary>
        public void Attach(int codePoint)
        {
            if (IsCut) return;
            char composed = _length > 0 && codePoint <= char.MaxValue ? Characters.Compose(_target[_length - 1], (char)codePoint) : '\0';
            if (composed != '\0') _target[_length - 1] = composed;
            else Add(codePoint);
        }
    }
}
