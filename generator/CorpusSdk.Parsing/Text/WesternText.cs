namespace CorpusSdk.Parsing.Text;

/// <summary>
/// Texts in Windows-1252 or in its part Latin-1. Any bytes could be such a text, and so it counts only where each byte beyond
/// ASCII stands as it does in the languages of Western Europe: what is written in another code page shows letters in runs, signs
/// within words or capitals after small letters.
/// </summary>
internal static class WesternText
{
    /// <summary>The characters of the bytes 0x80 to 0x9F in Windows-1252, with NUL for those without one.</summary>
    private const string Windows =
        "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    /// <summary>
    /// Without ð, þ and ý, which are ğ, ş and ı of Turkish, and without š and ž, which stand in the code page of Central Europe too.
    /// </summary>
    private const string Letters = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüÿŒœŸ";

    /// <summary>Letters that are words, such as the French <c>à</c> and the Swedish <c>ö</c>.</summary>
    private const string Words = "ÀÅÆÈÉÒÓÔÖØàåæèéòóôöø";

    /// <summary>Signs that may stand between two letters: apostrophes, dashes, the ellipsis, spaces and soft hyphens.</summary>
    private const string InnerSigns = "‘’–—…\u00A0\u00AD·";

    /// <summary>Signs that end a word or stand apart.</summary>
    private const string ClosingSigns = "”“«»›®™©²ªº°";

    /// <summary>Signs that begin a word or stand apart.</summary>
    private const string OpeningSigns = "“”„‚«»‹¿¡©§£€°";

    /// <summary>Signs that stand apart from letters.</summary>
    private const string LoneSigns = "•¢½¼¾±×";

    public static ForeignText? Read(byte[] bytes, int count)
    {
        char[] text = new char[count];
        int first = -1;
        bool isWindows = false;
        for (int i = 0; i < count; i++)
        {
            byte value = bytes[i];
            if (value is 0x7F or < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r')) return null;

            text[i] = value is >= 0x80 and < 0xA0 ? Windows[value - 0x80] : (char)value;
            if (value < 0x80) continue;
            if (first < 0) first = i;
            isWindows |= value < 0xA0;
        }

        // Hungarian in the code page of Central Europe has its ő as õ, among letters that are the same in both. No language of the West but
        // Estonian has õ and ö.
        if (first < 0 || (Array.IndexOf(text, 'õ') >= 0 && Array.IndexOf(text, 'ö') >= 0)) return null;
        for (int i = first; i < count; i++)
            if (text[i] is not (> '\0' and < '\u0080') && !IsUsual(text, i)) return null;

        return new ForeignText(isWindows ? "Windows-1252" : "Latin-1", new string(text), first);
    }

    private static bool IsUsual(char[] text, int index)
    {
        char c = text[index], before = At(text, index - 1), after = At(text, index + 1);
        if (IsHighLetter(c)) return IsUsualLetter(text, index, before, after);
        if (InnerSigns.IndexOf(c) >= 0) return true;

        if (LoneSigns.IndexOf(c) >= 0 && (before > '\u00A0' || after > '\u00A0')) return false;

        bool isClosing = ClosingSigns.IndexOf(c) >= 0, isOpening = OpeningSigns.IndexOf(c) >= 0;
        if (!isClosing && !isOpening && LoneSigns.IndexOf(c) < 0) return false;
        return (isClosing || !IsLetter(before)) && (isOpening || !IsLetter(after)) && !(IsLetter(before) && IsLetter(after));
    }

    private static bool IsUsualLetter(char[] text, int index, char before, char after)
    {
        bool hasBefore = IsHighLetter(before), hasAfter = IsHighLetter(after);
        if (!IsLetter(before) && !IsLetter(after))
            return Words.IndexOf(text[index]) >= 0 && IsBetweenWords(before) && IsBetweenWords(after);

        // Macintosh texts have their quotes where Windows has capitals.
        if (char.IsUpper(text[index]) && char.IsLower(before)) return false;

        // Two at most in a row, and a letter of ASCII beside them.
        if (hasBefore && (hasAfter || IsHighLetter(At(text, index - 2)))) return false;
        if (hasAfter && IsHighLetter(At(text, index + 2))) return false;
        return IsAsciiLetter(before)
            || IsAsciiLetter(after)
            || (hasBefore && IsAsciiLetter(At(text, index - 2)))
            || (hasAfter && IsAsciiLetter(At(text, index + 2)));
    }

    private static char At(char[] text, int index) => index >= 0 && index < text.Length ? text[index] : '\n';

    private static bool IsBetweenWords(char c) =>
        c is ' ' or '\t' or '\n' or '\r' or '\f' or ',' or '.' or '\'' or '"' or '(' or ')' or '\u2019' or '\u00A0';

    private static bool IsLetter(char c) => IsAsciiLetter(c) || IsHighLetter(c);

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsHighLetter(char c) => c >= '\u0080' && Letters.IndexOf(c) >= 0;
}
