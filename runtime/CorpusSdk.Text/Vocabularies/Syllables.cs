namespace CorpusSdk.Text.Vocabularies;

/// <summary>Counts the syllables of English words by their letters.</summary>
internal static class Syllables
{
    /// <summary>Returns the number of syllables: groups of vowels, without an e at the end that is not spoken; 1 at least.</summary>
    /// <param name="term">The word with case and diacritics folded.</param>
    public static int Count(ReadOnlySpan<char> term)
    {
        if (term.EndsWith("'s")) term = term[..^2];

        int count = 0;
        bool wasVowel = false;
        foreach (char c in term)
        {
            bool isVowel = IsVowel(c);
            if (isVowel && !wasVowel) count++;

            wasVowel = isVowel;
        }

        if (HasSilentEnd(term)) count--;

        return Math.Max(1, count);
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool HasSilentEnd(ReadOnlySpan<char> term)
    {
        if (term.Length < 3) return false;

        char before = term[^2];
        return term[^1] switch
        {
            // "make", but not "table" or "see".
            'e' => !IsVowel(before) && !(before == 'l' && !IsVowel(term[^3])),

            // "asked", but not "wanted".
            'd' => before == 'e' && term[^3] is not ('t' or 'd') && !IsVowel(term[^3]),

            // "makes", but not "houses", "boxes", "changes" or "tables".
            's' => before == 'e' && term[^3] is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h') && !IsVowel(term[^3])
                && !(term[^3] == 'l' && term.Length > 3 && !IsVowel(term[^4])),
            _ => false,
        };
    }
}
