namespace CorpusSdk.Parsing.Dates;

/// <summary>A position in a text that holds a date, and the pieces of dates that can be taken from it.</summary>
internal struct DateScanner(string text)
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private int _at = SkipBlanks(text, 0);

    public readonly bool AtEnd => SkipBlanks(text, _at) == text.Length;

    private readonly char Current => _at < text.Length ? text[_at] : '\0';

    public bool Take(char c)
    {
        if (Current != c) return false;
        _at++;
        return true;
    }

    /// <summary>How many ASCII digits come next.</summary>
    public readonly int PeekDigits()
    {
        int end = _at;
        while (end < text.Length && IsDigit(text[end])) end++;
        return end - _at;
    }

    /// <summary>The number that comes next, or -1 if it does not have <paramref name="least"/> to <paramref name="most"/> digits.</summary>
    public int Digits(int least, int most)
    {
        int count = PeekDigits();
        if (count < least || count > most) return -1;

        int value = 0;
        for (; count > 0; count--) value = (value * 10) + (text[_at++] - '0');
        return value;
    }

    /// <summary>The <c>st</c> of <c>1st</c> and its kin.</summary>
    public void Ordinal()
    {
        foreach (string ending in (ReadOnlySpan<string>)["st", "nd", "rd", "th"])
            if (TakeWord(ending)) return;
    }

    /// <summary>Spaces, and one comma, full stop or hyphen among them.</summary>
    public void Separators()
    {
        _at = SkipBlanks(text, _at);
        if (Current is ',' or '.' or '-') _at = SkipBlanks(text, _at + 1);
    }

    /// <summary>1 to 12 for a month's English name or an abbreviation of three letters or more; -1 for anything else.</summary>
    public int Month() => Name(Months) + 1 is > 0 and int month ? month : -1;

    public void Weekday()
    {
        if (Name(Weekdays) >= 0) Separators();
    }

    /// <summary>What may stand between a day and a time: <c>T</c>, spaces, a comma, <c>at</c>, <c>|</c>.</summary>
    public bool TimeSeparator()
    {
        int start = _at;
        if (Current is 'T' or 't')
        {
            _at++;
            return true;
        }

        _at = SkipBlanks(text, _at);
        if (Current is ',' or '|') _at = SkipBlanks(text, _at + 1);
        else if (TakeWord("at")) _at = SkipBlanks(text, _at);
        return _at > start;
    }

    /// <summary>12 for noon, 0 for midnight; -1 when neither comes next.</summary>
    public int NamedHour() => TakeWord("noon") ? 12 : TakeWord("midnight") ? 0 : -1;

    public readonly bool IsHalfDayNext
    {
        get
        {
            DateScanner ahead = this;
            return ahead.HalfDay() != '\0';
        }
    }

    /// <summary><c>A</c> or <c>P</c> for AM and PM; NUL when neither comes next.</summary>
    public char HalfDay()
    {
        int start = _at;
        _at = SkipBlanks(text, _at);
        if (TakeWord("am") || TakeWord("a.m.")) return 'A';
        if (TakeWord("pm") || TakeWord("p.m.")) return 'P';
        _at = start;
        return '\0';
    }

    /// <summary>The fraction of a second that comes next, in ticks; digits beyond the seventh are passed over.</summary>
    public int Fraction()
    {
        int ticks = 0;
        int digits = PeekDigits();
        for (int i = 0; i < 7; i++) ticks = (ticks * 10) + (i < digits ? text[_at + i] - '0' : 0);
        _at += digits;
        return ticks;
    }

    /// <summary>Takes an optional zone: <c>Z</c>, letters, an offset, a comment in parentheses. False for an offset that is none.</summary>
    /// <param name="offset">Minutes from UTC; null without a zone, and for letters whose offset no standard fixes.</param>
    public bool Zone(out int? offset)
    {
        offset = null;
        _at = SkipBlanks(text, _at);
        if (Current is '+' or '-')
        {
            if (!Offset(out int minutes)) return false;
            offset = minutes;
        }
        else
        {
            int start = _at;
            while (Current is >= 'A' and <= 'Z' or >= 'a' and <= 'z') _at++;
            offset = OffsetOf(text.Substring(start, _at - start));
        }

        _at = SkipBlanks(text, _at);
        if (Current == '(' && text.IndexOf(')', _at) is > 0 and int close) _at = close + 1;
        return true;
    }

    /// <summary>What stands between the numbers of a day in digits.</summary>
    public bool Separator(out char separator)
    {
        separator = Current;
        return separator is '/' or '-' or '.' && Take(separator);
    }

    /// <summary>Whether a text starts with the name of a month or a weekday, or an abbreviation of one.</summary>
    public static bool StartsLikeDate(string text)
    {
        var scanner = new DateScanner(text);
        return scanner.Name(Weekdays) >= 0 || scanner.Month() > 0;
    }

    private bool Offset(out int minutes)
    {
        int sign = Take('-') ? -1 : 1;
        if (sign > 0) _at++;
        int digits = PeekDigits();
        int number = Digits(1, 4);
        minutes = sign * (digits == 4 ? (number / 100 * 60) + (number % 100) : number * 60);
        if (digits is 1 or 2 && Take(':'))
        {
            int rest = Digits(2, 2);
            minutes += sign * rest;
            return rest >= 0;
        }

        return digits is 1 or 2 or 4;
    }

    /// <summary>The zones of RFC 5322, in minutes.</summary>
    private static int? OffsetOf(string zone) => zone.ToUpperInvariant() switch
    {
        "Z" or "UT" or "UTC" or "GMT" => 0,
        "EDT" => -4 * 60,
        "EST" or "CDT" => -5 * 60,
        "CST" or "MDT" => -6 * 60,
        "MST" or "PDT" => -7 * 60,
        "PST" => -8 * 60,
        _ => null,
    };

    private int Name(string[] names)
    {
        int end = _at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        int length = end - _at;
        if (length < 3) return -1;

        for (int i = 0; i < names.Length; i++)
        {
            // "Sept" is an abbreviation too.
            if (length > names[i].Length || string.Compare(text, _at, names[i], 0, length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            _at = end;
            return i;
        }

        return -1;
    }

    private bool TakeWord(string word)
    {
        if (string.Compare(text, _at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0) return false;
        int end = _at + word.Length;
        if (end < text.Length && char.IsLetterOrDigit(text[end])) return false;
        _at = end;
        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
