namespace CorpusSdk.Shared.Text;

/// <summary>
/// What numbers the items of a list within a paragraph: <c>1)</c>, <c>1.</c>, <c>1.)</c>, <c>a)</c>, <c>a.</c> or a bullet. The next number
/// of the same kind begins the next item.
/// </summary>
internal struct ListMarker
{
    private const int LongestNumber = 3;

    private bool _isSet;
    private char _bullet;
    private bool _isNumber;
    private bool _hasStop;
    private bool _hasParenthesis;
    private int _next;

    /// <summary>Whether a list was begun.</summary>
    public readonly bool IsOpen => _isSet;

    /// <summary>Looks at how a sentence begins.</summary>
    /// <param name="text">The text, to the end of its paragraph.</param>
    /// <param name="start">The sentence's start.</param>
    /// <param name="hasOrdinals">Whether a number with a full stop is an ordinal in the language.</param>
    public void Begin(ReadOnlySpan<char> text, int start, bool hasOrdinals)
    {
        char bullet = SentenceMarks.Of(text[start]) == SentenceMark.Bullet ? text[start] : '\0';
        int at = bullet == '\0' ? start : AfterBlanks(text, start + 1);
        int first = at;
        while (at < text.Length && at - first < LongestNumber && SentenceMarks.IsDigit(text[at])) at++;
        bool isNumber = at > first;
        if (!isNumber && at < text.Length && IsLetter(text[at])) at++;
        int afterNumber = at;
        bool hasStop = at > first && at < text.Length && text[at] == '.';
        if (hasStop) at++;
        bool hasParenthesis = at > first && at < text.Length && text[at] == ')';
        if (hasParenthesis) at++;
        bool isMarker = (hasStop || hasParenthesis) && at < text.Length && SentenceMarks.IsBlank(text[at])
            && (hasParenthesis || bullet != '\0' || (isNumber ? !hasOrdinals : text[first] >= 'a'));
        if (isMarker)
        {
            this = new ListMarker
            {
                _isSet = true,
                _bullet = bullet,
                _isNumber = isNumber,
                _hasStop = hasStop,
                _hasParenthesis = hasParenthesis,
                _next = (isNumber ? NumberOf(text.Slice(first, afterNumber - first)) : text[first]) + 1,
            };
        }
        else if (bullet != '\0')
        {
            this = new ListMarker { _isSet = true, _bullet = bullet };
        }
    }

    /// <summary>Where the next item begins, whose marker has a sign at a place; -1 where it does not.</summary>
    public readonly int ItemAt(ReadOnlySpan<char> text, int start, int at)
    {
        if (!_isSet) return -1;
        if (_bullet != '\0') return text[at] == _bullet && at > start && SentenceMarks.IsBlank(text[at - 1]) ? at : -1;
        if (text[at] != (_hasStop ? '.' : ')') || (_hasStop && _hasParenthesis != (at + 1 < text.Length && text[at + 1] == ')'))) return -1;

        int first = at;
        if (_isNumber)
        {
            while (first > start && at - first < LongestNumber && SentenceMarks.IsDigit(text[first - 1])) first--;
        }
        else if (first > start && IsLetter(text[first - 1]))
        {
            first--;
        }

        if (first == at || first <= start || !SentenceMarks.IsBlank(text[first - 1])) return -1;

        int after = at + (_hasStop && _hasParenthesis ? 2 : 1);
        bool isFree = after < text.Length && SentenceMarks.IsBlank(text[after]);
        int value = _isNumber ? NumberOf(text.Slice(first, at - first)) : text[first];
        return isFree && value == _next ? first : -1;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static int AfterBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at;
    }

    private static int NumberOf(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits) number = (number * 10) + digit - '0';
        return number;
    }
}
