namespace CorpusSdk.Shared.Text;

/// <summary>Decides whether a mark ends the sentence that it stands in.</summary>
/// <param name="text">The text, to the end of the paragraph.</param>
/// <param name="start">Where the sentence begins.</param>
/// <param name="rules">The language's.</param>
internal ref struct SentenceEnd(ReadOnlySpan<char> text, int start, SentenceRules rules)
{
    private const int LongestReference = 3; // digits
    private const int LongestRoman = 5; // of small letters
    private const int LongestRun = 64; // of openers between two sentences
    private const int WordsBeforeClock = 4;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _start = start;
    private readonly SentenceRules _rules = rules;

    /// <summary>How far a word was looked for, and whether it was found.</summary>
    private int _searched = start;

    private bool _hasWord;

    /// <summary>Where to go on after a mark that ends nothing: its last place.</summary>
    public int Passed { get; private set; }

    /// <summary>Returns where the sentence ends that has a mark at a place, or 0 where the sentence goes on.</summary>
    /// <param name="at">The place of the mark.</param>
    /// <param name="opening">Where the quotation or parenthesis opens that ends after the mark; -1 for none.</param>
    /// <param name="close">Where it closes.</param>
    public int After(int at, int opening = -1, int close = -1)
    {
        int last = at;
        while (last + 1 < _text.Length && SentenceMarks.IsEnd(_text[last + 1])) last++;
        Passed = last;
        if (IsSpacedDot(last)) return AfterSpacedDots(at, ref last);

        int after = AfterClosers(Math.Max(last, close));
        if (after == _text.Length) return after;
        if (!HasWordBefore(at)) return 0;

        char mark = _text[last];
        if (SentenceMarks.Of(mark) == SentenceMark.FullEnd) return GoesOnAfterQuotation(last, after) ? 0 : after;
        if (!SentenceMarks.IsBlank(_text[after])) return last == at && mark == '.' && IsSpaceMissing(at) ? last + 1 : 0;

        int next = after;
        while (next < _text.Length && SentenceMarks.IsBlank(_text[next]))
        {
            if (_text[next] == SentenceMarks.Block) return after;
            next++;
        }

        if (next == _text.Length) return after;
        // A parenthesis goes with the quotation that it follows, unless that is the whole sentence.
        if (opening > _start && _text[next] == '(' && _text[opening] != '(') return 0;

        next = AfterOpeners(next);
        if (next == _text.Length) return after;
        if (char.IsLower(_text[next])) return (IsNameWithCapital(next) && !IsAbbreviated(at)) || IsItemAt(next) ? after : 0;
        return IsEnd(at, last, after, next) ? after : 0;
    }

    /// <summary>The letters at a place.</summary>
    public static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && end - at <= WordTable.Longest && char.IsLetter(text[end])) end++;
        return text.Slice(at, end - at);
    }

    private readonly bool IsEnd(int at, int last, int after, int next)
    {
        if (last > at || _text[at] != '.')
        {
            // Dots that stand for words left out, and a name such as "Yahoo!".
            if (IsDots(at, last) && (last > at || _text[at] == '\u2026'))
                return last - at >= 3 || (at > _start && !SentenceMarks.IsBlank(_text[at - 1]) && !SentenceMarks.IsOpener(_text[at - 1]));
            return _text[at] != '!' || last > at || !SentenceRules.IsExclaimedName(WordBefore(at)) || IsStarterAt(next);
        }

        return IsStopEnd(at, next);
    }

    private readonly bool IsStopEnd(int at, int next)
    {
        int begin = TokenStart(at);
        ReadOnlySpan<char> token = _text.Slice(begin, at - begin);
        if (token.Length == 0) return true;

        bool isFirst = IsFirst(begin);
        bool isDigit = SentenceMarks.IsDigit(_text[next]);
        if (IsNumber(token))
        {
            if (isFirst && token.Length <= LongestReference) return false;
            return !_rules.HasOrdinals || token.Length > 2 || IsStarterAt(next);
        }

        Abbreviation kind = token.Length <= 2 ? SpacedAbbreviation(begin, token) : Abbreviation.None;
        switch (kind == Abbreviation.None ? _rules.AbbreviationOf(token) : kind)
        {
            case Abbreviation.Title or Abbreviation.Within: return false;
            case Abbreviation.Common: return !isDigit && !isFirst && IsStarterAt(next);
            case Abbreviation.BeforeCapital: return true;
            case Abbreviation.Number: return !isDigit && !IsShortNumeral(next) && (!isFirst || IsStarterAt(next));
            case Abbreviation.Unit: return HasNumberBefore(begin) || IsStarterAt(next);
            case Abbreviation.Clock: return IsClockEnd(begin, next);
        }

        if (token.Length == 1) return !isFirst && !isDigit && IsStarterAt(next);
        if (IsInitials(token)) return !isDigit && IsStarterAt(next);
        if (_rules.HasOrdinals && IsRoman(token)) return IsStarterAt(next);
        return true;
    }

    /// <summary>What <c>z. B.</c> and <c>т. д.</c> are, of which one finds the last part.</summary>
    private readonly Abbreviation SpacedAbbreviation(int begin, ReadOnlySpan<char> token)
    {
        if (begin < _start + 3 || !(_text[begin - 1] is ' ' or '\u00A0' && _text[begin - 2] == '.')) return Abbreviation.None;

        int first = begin - 2;
        while (first > _start && begin - first < 5 && char.IsLetter(_text[first - 1])) first--;
        int length = begin - 2 - first;
        if (length is 0 or > 2) return Abbreviation.None;

        Span<char> joined = stackalloc char[5];
        _text.Slice(first, length).CopyTo(joined);
        joined[length] = '.';
        token.CopyTo(joined.Slice(length + 1));
        return _rules.AbbreviationOf(joined.Slice(0, length + 1 + token.Length));
    }

    private readonly bool IsClockEnd(int begin, int next)
    {
        // "At 5 a.m. Mr. Smith …" has only begun.
        if (CountWords(begin) + 1 < WordsBeforeClock || SentenceMarks.IsDigit(_text[next])) return false;
        return !_rules.IsAfterClock(WordAt(_text, next));
    }

    /// <summary>Whether what stands before a full stop is a short form of any kind.</summary>
    private readonly bool IsAbbreviated(int at)
    {
        if (_text[at] != '.') return false;
        int begin = TokenStart(at);
        ReadOnlySpan<char> token = _text.Slice(begin, at - begin);
        return token.Length <= 1 || _rules.AbbreviationOf(token) != Abbreviation.None || IsInitials(token);
    }

    /// <summary>The letters, digits and full stops within before a place, after the last white space.</summary>
    private readonly int TokenStart(int at)
    {
        int begin = at;
        while (begin > _start && at - begin <= WordTable.Longest && IsOfToken(_text[begin - 1])) begin--;
        while (begin < at && _text[begin] == '.') begin++;
        return begin;
    }

    private static bool IsOfToken(char c) => char.IsLetterOrDigit(c) || c is '.' or '\u00B0' or '\u2116' or '\u00BA' or '\u00AA';

    private readonly ReadOnlySpan<char> WordBefore(int at)
    {
        int begin = TokenStart(at);
        return _text.Slice(begin, at - begin);
    }

    /// <summary>Whether nothing but signs stands before a place in the sentence.</summary>
    private readonly bool IsFirst(int begin)
    {
        for (int i = begin - 1; i >= _start; i--)
        {
            if (begin - i > LongestRun || !(SentenceMarks.IsBlank(_text[i]) || SentenceMarks.IsOpener(_text[i]))) return false;
        }

        return true;
    }

    private readonly bool IsStarterAt(int next)
    {
        ReadOnlySpan<char> word = WordAt(_text, next);
        // "J. A. Smith": the letter is an initial.
        bool isInitial = word.Length == 1 && next + 1 < _text.Length && _text[next + 1] == '.';
        return !isInitial && _rules.IsStarter(word);
    }

    /// <summary>"iPhone" and "eBay" begin sentences as they are.</summary>
    private readonly bool IsNameWithCapital(int next) => next + 1 < _text.Length && char.IsUpper(_text[next + 1]);

    /// <summary>"Fig. A" and "Vol. IV".</summary>
    private readonly bool IsShortNumeral(int next)
    {
        ReadOnlySpan<char> word = WordAt(_text, next);
        int after = next + word.Length;
        bool isAlone = after == _text.Length || !SentenceMarks.IsBlank(_text[after]);
        return (word.Length == 1 && (isAlone || !_rules.IsStarter(word))) || IsRoman(word);
    }

    /// <summary><c>b) </c> and <c>iv) </c>.</summary>
    private readonly bool IsItemAt(int next)
    {
        int end = next;
        while (end < _text.Length && end - next < LongestRoman && _text[end] is 'i' or 'v' or 'x') end++;
        if (end == next) end++;
        return end + 1 < _text.Length && _text[end] == ')' && SentenceMarks.IsBlank(_text[end + 1]);
    }

    private static bool IsRoman(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (c is not ('I' or 'V' or 'X' or 'L' or 'C')) return false;
        }

        return word.Length > 1;
    }

    /// <summary>"U.S", "J.C", "z.B": one or two letters between full stops.</summary>
    private static bool IsInitials(ReadOnlySpan<char> token)
    {
        int letters = 0;
        bool hasStop = false;
        foreach (char c in token)
        {
            if (c == '.')
            {
                if (letters == 0) return false;
                hasStop = true;
                letters = 0;
            }
            else if (!char.IsLetter(c) || ++letters > 2)
            {
                return false;
            }
        }

        return hasStop;
    }

    private static bool IsNumber(ReadOnlySpan<char> token)
    {
        foreach (char c in token)
        {
            if (!SentenceMarks.IsDigit(c)) return false;
        }

        return true;
    }

    private readonly bool HasNumberBefore(int begin)
    {
        int i = begin - 1;
        while (i > _start && begin - i < LongestReference && SentenceMarks.IsBlank(_text[i])) i--;
        if (i < _start) return false;

        int before = Math.Max(_start, i - 1);
        return SentenceMarks.IsDigit(_text[i]) || IsRoman(_text.Slice(before, i - before + 1));
    }

    /// <summary>The words of the sentence before a place, as far as it matters.</summary>
    private readonly int CountWords(int begin)
    {
        int words = 0;
        for (int i = begin - 1; i >= _start && words < WordsBeforeClock; i--)
        {
            if (!SentenceMarks.IsBlank(_text[i]) && (i == _start || SentenceMarks.IsBlank(_text[i - 1]))) words++;
        }

        return words;
    }

    /// <summary>Whether the sentence has a letter or a digit before a place. Each place is looked at once.</summary>
    private bool HasWordBefore(int at)
    {
        while (!_hasWord && _searched < at) _hasWord = char.IsLetterOrDigit(_text[_searched++]);
        if (!_hasWord && at > _start) _hasWord = char.IsSurrogate(_text[at - 1]);
        return _hasWord;
    }

    private readonly bool IsDots(int at, int last)
    {
        for (int i = at; i <= last; i++)
        {
            if (_text[i] is not ('.' or '\u2026')) return false;
        }

        return true;
    }

    private readonly bool IsSpacedDot(int at) =>
        _text[at] == '.' && at + 2 < _text.Length && _text[at + 1] is ' ' or '\u00A0' && _text[at + 2] == '.';

    /// <summary>
    /// <c>. . .</c> stands for words left out. With one dot more, the first of them ends a sentence where it follows its last word; where
    /// it does not, the last of them does.
    /// </summary>
    private int AfterSpacedDots(int first, ref int last)
    {
        int count = last - first + 1;
        while (IsSpacedDot(last))
        {
            last += 2;
            count++;
        }

        Passed = last;
        int after = AfterClosers(last);
        int next = after;
        while (next < _text.Length && SentenceMarks.IsBlank(_text[next])) next++;
        if (next == _text.Length) return _text.Length;
        next = AfterOpeners(next);
        if (count < 4 || !HasWordBefore(first) || (next < _text.Length && char.IsLower(_text[next]))) return 0;
        return SentenceMarks.IsBlank(_text[first - 1]) ? after : first + 1;
    }

    /// <summary>The end of what belongs to a mark: closing quotes and brackets, and the numbers of notes.</summary>
    private readonly int AfterClosers(int last)
    {
        int at = last + 1;
        while (at < _text.Length && SentenceMarks.IsCloser(_text[at])) at++;
        while (AfterReference(at) is var reference and > 0) at = reference;
        if (AfterNoteNumber(last, at) is var number and > 0) at = number;
        return at;
    }

    /// <summary><c>[12]</c> or <c>[a]</c>.</summary>
    private readonly int AfterReference(int at)
    {
        if (at >= _text.Length || _text[at] != '[') return 0;

        int end = at + 1;
        while (end < _text.Length && end - at <= LongestReference && char.IsLetterOrDigit(_text[end])) end++;
        return end > at + 1 && end < _text.Length && _text[end] == ']' ? end + 1 : 0;
    }

    /// <summary>The <c>10</c> of <c>(type 2).10 This</c>: a number right after the mark, before a capital.</summary>
    private readonly int AfterNoteNumber(int last, int at)
    {
        if (at != last + 1 || last == _start) return 0;
        if (!char.IsLower(_text[last - 1]) && _text[last - 1] is not (')' or ']' or '"' or '\u201D')) return 0;

        int end = at;
        while (end < _text.Length && end - at < LongestReference && SentenceMarks.IsDigit(_text[end])) end++;
        if (end == at || end + 1 >= _text.Length || !SentenceMarks.IsBlank(_text[end]) || !char.IsUpper(_text[end + 1])) return 0;
        return char.IsLower(_text[last - 1]) && IsAbbreviated(last) ? 0 : end;
    }

    private readonly int AfterOpeners(int next)
    {
        int end = Math.Min(_text.Length, next + LongestRun);
        while (next < end && (SentenceMarks.IsOpener(_text[next]) || SentenceMarks.IsBlank(_text[next]))) next++;
        return next;
    }

    /// <summary>In Japanese, と after a quotation says who speaks.</summary>
    private readonly bool GoesOnAfterQuotation(int last, int after) =>
        after > last + 1 && _text[after] is '\u3068' or '\u3001' or '\uFF0C' or ',';

    /// <summary><c>world.Today is</c>: a plain word, the full stop, and a word that usually begins a sentence.</summary>
    private readonly bool IsSpaceMissing(int at)
    {
        ReadOnlySpan<char> next = WordAt(_text, at + 1);
        int after = at + 1 + next.Length;
        if (next.Length < 2 || after >= _text.Length) return false;
        bool isTitle = _text[after] == '.' && char.IsUpper(next[0]) && _rules.AbbreviationOf(next) == Abbreviation.Title;
        if (!isTitle && !(SentenceMarks.IsBlank(_text[after]) && _rules.IsStarter(next) && IsSmall(next.Slice(1)))) return false;

        int begin = at;
        while (begin > _start && at - begin <= WordTable.Longest && (char.IsLetterOrDigit(_text[begin - 1]) || _text[begin - 1] == ','))
        {
            begin--;
        }

        ReadOnlySpan<char> word = _text.Slice(begin, at - begin);
        bool isFree = begin == _start || SentenceMarks.IsBlank(_text[begin - 1]);
        return isFree && word.Length > 1 && (IsSmall(word.Slice(1)) || SentenceMarks.IsDigit(word[0])) && !IsAbbreviated(at);
    }

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsLower(c)) return false;
        }

        return true;
    }
}
