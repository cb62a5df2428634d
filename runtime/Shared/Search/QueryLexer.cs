namespace CorpusSdk.Shared.Search;

/// <summary>Cuts a query's text into words, signs and operators. Knows nothing of what may follow what.</summary>
internal struct QueryLexer(string text, int end)
{
    private readonly string _text = text;
    private readonly int _end = end;

    /// <summary>Where the token at hand begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the token at hand ends. Of quotation marks, it is the opening one alone.</summary>
    public int End { get; private set; }

    public QueryTokenKind Kind { get; private set; }

    /// <summary>Reads the token after a place.</summary>
    public void MoveTo(int index)
    {
        while (index < _end && IsSpace(_text[index])) index++;
        Start = index;
        End = Math.Min(index + 1, _end);
        Kind = index == _end ? QueryTokenKind.End : _text[index] switch
        {
            '(' => QueryTokenKind.Open,
            ')' => QueryTokenKind.Close,
            '+' => QueryTokenKind.Plus,
            '-' => QueryTokenKind.Minus,
            _ => IsQuote(_text[index]) ? QueryTokenKind.Quote : QueryTokenKind.Word,
        };
        if (Kind != QueryTokenKind.Word) return;
        End = WordEnd(index);
        Kind = _text.AsSpan(Start, End - Start) switch
        {
            "AND" => QueryTokenKind.And,
            "OR" => QueryTokenKind.Or,
            "NOT" => QueryTokenKind.Not,
            _ => QueryTokenKind.Word,
        };
    }

    /// <summary>Returns where a word ends that begins at a place.</summary>
    public readonly int WordEnd(int index)
    {
        while (index < _end && !IsEndOfWord(_text[index])) index++;
        return index;
    }

    /// <summary>Quotation marks as they are typed, and as word processors set them.</summary>
    public static bool IsQuote(char c) => c is '"' or '“' or '”' or '„';

    // The list of Unicode's White_Space: frameworks differ on the Mongolian vowel separator.
    public static bool IsSpace(char c) =>
        c is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029'
            or '\u202F' or '\u205F' or '\u3000';

    private static bool IsEndOfWord(char c) => c is '(' or ')' || IsQuote(c) || IsSpace(c);
}

/// <summary>What a query's text is made of.</summary>
internal enum QueryTokenKind
{
    End,
    Word,
    Quote,
    Open,
    Close,
    Plus,
    Minus,
    And,
    Or,
    Not,
}
