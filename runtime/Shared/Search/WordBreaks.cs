namespace CorpusSdk.Shared.Search;

/// <summary>Where words end, by the rules WB4 to WB13b of UAX #29 and the tailoring that <see cref="TokenReader"/> lists.</summary>
internal static class WordBreaks
{
    /// <summary>
    /// Returns the end of the word whose first letter or digit stands at <paramref name="start"/>, marks included and
    /// connectors at its end not. Looks no further than the first character that is neither of the word nor attached to what is.
    /// </summary>
    public static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        CharacterClass last = CharacterClass.None; // the last that is not attached to another
        int end = start;
        bool endsInConnector = false;
        for (int i = start; i < text.Length;)
        {
            CharacterClass current = Characters.ClassOf(Characters.CodePointAt(text, i, out int length));
            if (Characters.IsAttached(current))
            {
                i += length;
                if (!endsInConnector) end = i;
                continue;
            }

            switch (current)
            {
                case CharacterClass.Letter or CharacterClass.HebrewLetter or CharacterClass.Digit:
                    i += length;
                    end = i;
                    endsInConnector = false;
                    break;
                case CharacterClass.Connector:
                    i += length;
                    endsInConnector = true;
                    break;
                default:
                    if (endsInConnector) return end;
                    int next = AfterAttached(text, i + length);
                    if (Joins(
                        last, current, next < text.Length
                            ? Characters.ClassOf(Characters.CodePointAt(text, next, out _))
                            : CharacterClass.None))
                    {
                        i = next;
                        continue;
                    }

                    // WB7a: geresh, written as an apostrophe.
                    return last == CharacterClass.HebrewLetter && current == CharacterClass.SingleQuote ? next : end;
            }

            last = current;
        }

        return end;
    }

    /// <summary>Returns the place of the first character at or after <paramref name="index"/> that is attached to none before it.</summary>
    public static int AfterAttached(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && Characters.IsAttached(Characters.ClassOf(Characters.CodePointAt(text, index, out int length))))
            index += length;
        return index;
    }

    private static bool Joins(CharacterClass before, CharacterClass middle, CharacterClass after)
    {
        bool betweenLetters = IsLetter(before) && IsLetter(after);
        bool betweenDigits = before == CharacterClass.Digit && after == CharacterClass.Digit;
        return middle switch
        {
            CharacterClass.MidLetter => betweenLetters,
            CharacterClass.MidNumber => betweenDigits,
            CharacterClass.MidBoth or CharacterClass.SingleQuote => betweenLetters || betweenDigits,
            CharacterClass.DoubleQuote => before == CharacterClass.HebrewLetter && after == CharacterClass.HebrewLetter,
            _ => false,
        };
    }

    private static bool IsLetter(CharacterClass value) => value is CharacterClass.Letter or CharacterClass.HebrewLetter;
}
