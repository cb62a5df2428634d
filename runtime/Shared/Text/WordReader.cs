namespace CorpusSdk.Shared.Text;

/// <summary>
/// Reads the words that <see cref="WordCounter"/> counts: where each begins and ends, without the punctuation around it.
/// </summary>
/// <remarks>It is handed the same text at each call, takes time in proportion to it, and allocates nothing.</remarks>
internal struct WordReader
{
    private int _next;

    /// <summary>Where the word begins, in UTF-16 code units.</summary>
    public int Start { get; private set; }

    /// <summary>Its length; never 0.</summary>
    public int Length { get; private set; }

    /// <summary>Goes to the next word; false when there is none.</summary>
    public bool MoveNext(ReadOnlySpan<char> text)
    {
        int start = _next;
        bool counted = false;
        for (int i = start; i < text.Length; i++)
        {
            int at = i;
            uint charClass = WordCounter.ClassAt(text, ref i, counted);
            if ((charClass & WordCounter.IsLetter) != 0) counted = true;
            if ((charClass & WordCounter.Ends) == 0) continue;

            bool isWord = (charClass & WordCounter.IsWord) != 0;
            if (counted)
            {
                // An ideograph is the next word.
                _next = isWord ? at : i + 1;
                Trim(text, start, at);
                return true;
            }

            start = i + 1;
            if (isWord)
            {
                _next = start;
                Start = at;
                Length = start - at;
                return true;
            }
        }

        _next = text.Length;
        if (counted) Trim(text, start, text.Length);
        return counted;
    }

    private void Trim(ReadOnlySpan<char> text, int start, int end)
    {
        while (IsBefore(text[start]) && !IsSignOf(text, start, end)) start++;
        while (IsAfter(text[end - 1]) && !(text[end - 1] == '.' && IsInitials(text, start, end))) end--;
        Start = start;
        Length = end - start;
    }

    private static bool IsBefore(char c) => c is SentenceMarks.Hidden or '`' || (char.IsPunctuation(c) && c is not ('@' or '#' or '%'));

    private static bool IsAfter(char c) => c is SentenceMarks.Hidden or '`' || (char.IsPunctuation(c) && c is not ('#' or '%'));

    /// <summary><c>-5</c>, <c>.5</c>, <c>.NET</c>.</summary>
    private static bool IsSignOf(ReadOnlySpan<char> text, int at, int end) =>
        at + 1 < end
        && ((text[at] == '.' && char.IsLetterOrDigit(text[at + 1])) || (text[at] == '-' && SentenceMarks.IsDigit(text[at + 1])));

    /// <summary>Whether a full stop at the end is one of several: <c>U.S.</c>, <c>e.g.</c></summary>
    private static bool IsInitials(ReadOnlySpan<char> text, int start, int end) =>
        end - start >= 4 && text[end - 3] == '.' && char.IsLetter(text[end - 2]) && char.IsLetter(text[end - 4]);
}
