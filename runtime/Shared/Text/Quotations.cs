namespace CorpusSdk.Shared.Text;

/// <summary>Finds where a quotation or a parenthesis ends: marks within it do not end the sentence around it.</summary>
internal static class Quotations
{
    // What is longer is read as any other text: an opening mark whose counterpart is missing costs no more than this.
    private const int Longest = 500;

    /// <summary>The place of the mark that closes what opens at a place, or -1 where nothing opens or nothing closes it.</summary>
    public static int Close(ReadOnlySpan<char> text, int at, int end)
    {
        char opening = text[at];
        if (at + 2 >= end || !MayOpen(text, at, opening)) return -1;

        ReadOnlySpan<char> rest = text.Slice(at + 1, Math.Min(Longest, end - at - 1));
        return opening switch
        {
            '(' => Place(at, rest.IndexOf(')')),
            '[' => Place(at, rest.IndexOf(']')),
            '"' => Double(text, at, rest, end),
            '\u201C' or '\u201D' => Place(at, rest.IndexOf('\u201D')),
            '\u201E' => Place(at, rest.IndexOfAny('\u201C', '\u201D')),
            '\u00AB' => Place(at, rest.IndexOf('\u00BB')),
            '\u00BB' => Place(at, rest.IndexOf('\u00AB')),
            '\u2039' => Place(at, rest.IndexOf('\u203A')),
            '\u203A' => Place(at, rest.IndexOf('\u2039')),
            '\u300A' => Place(at, rest.IndexOf('\u300B')),
            '\u300C' => Place(at, rest.IndexOf('\u300D')),
            '\u300E' => Place(at, rest.IndexOf('\u300F')),
            '\u3010' => Place(at, rest.IndexOf('\u3011')),
            '\uFF08' => Place(at, rest.IndexOf('\uFF09')),
            '\u2018' => Single(text, at, rest, '\u2019', end),
            '\u201A' => Single(text, at, rest, '\u2018', end),
            _ => Single(text, at, rest, '\'', end),
        };
    }

    private static int Place(int at, int index) => index < 0 ? -1 : at + 1 + index;

    private static bool MayOpen(ReadOnlySpan<char> text, int at, char opening)
    {
        if (opening >= '\u3000' && opening != '\uFF08') return true;
        bool isFree = at == 0 || SentenceMarks.IsBlank(text[at - 1]) || SentenceMarks.IsOpener(text[at - 1]) || text[at - 1] > '\u3000';
        // Spaces within guillemets are French; other marks stand before their first word.
        return isFree && (opening is '\u00AB' or '(' or '[' || !SentenceMarks.IsBlank(text[at + 1]));
    }

    /// <summary>The same sign opens and closes: the one that closes has no space before it and no letter after it.</summary>
    private static int Double(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> rest, int end)
    {
        for (int from = 0; from < rest.Length;)
        {
            int index = rest.Slice(from).IndexOf('"');
            if (index < 0) return -1;

            int place = at + 1 + from + index;
            if (!SentenceMarks.IsBlank(text[place - 1]) && !IsLetterAt(text, place + 1, end)) return place;
            from += index + 1;
        }

        return -1;
    }

    /// <summary>The closing mark is an apostrophe as well: only the first that no letter follows can be one.</summary>
    private static int Single(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> rest, char closing, int end)
    {
        for (int from = 0; from < rest.Length;)
        {
            int index = rest.Slice(from).IndexOf(closing);
            if (index < 0) return -1;

            int place = at + 1 + from + index;
            if (!SentenceMarks.IsBlank(text[place - 1]) && !IsLetterAt(text, place + 1, end))
            {
                // After a letter it may be the genitive of a later sentence, with an apostrophe for what seemed to open: 'tis.
                return SentenceMarks.IsEnd(text[place - 1]) || text[place - 1] == ',' || !HasEnd(text, at, place) ? place : -1;
            }

            from += index + 1;
        }

        return -1;
    }

    private static bool HasEnd(ReadOnlySpan<char> text, int at, int place)
    {
        for (int i = at + 1; i < place; i++)
        {
            if (SentenceMarks.IsEnd(text[i]) && SentenceMarks.IsBlank(text[i + 1])) return true;
        }

        return false;
    }

    private static bool IsLetterAt(ReadOnlySpan<char> text, int at, int end) => at < end && char.IsLetterOrDigit(text[at]);
}
