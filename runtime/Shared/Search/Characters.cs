namespace CorpusSdk.Shared.Search;

/// <summary>
/// Classes, foldings and compositions of characters, from tables of Unicode's that are in this assembly: the framework's own differ
/// between the versions that build a corpus and those that read it.
/// </summary>
internal static partial class Characters
{
    /// <summary>Tables end here: what lies above is ideographs in planes 2 and 3, and selectors and tags in plane 14.</summary>
    private const int TableEnd = 0x20000;

    private const int ClassBlockBits = 7;
    private const int MapBlockBits = 6;

    // Targets in this range of private use are places in the table of expansions.
    private const int FirstExpansion = 0xE000;
    private const int LastExpansion = 0xE0FF;
    private const int ExpansionLength = 3;

    /// <summary>Returns the code point at a place, and a lone surrogate as itself.</summary>
    public static int CodePointAt(ReadOnlySpan<char> text, int index, out int length)
    {
        char c = text[index];
        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(c, text[index + 1]);
        }

        length = 1;
        return c;
    }

    public static CharacterClass ClassOf(int codePoint)
    {
        if (codePoint >= TableEnd) return ClassBeyondTable(codePoint);
        int pair = ClassBlocks[
            (ClassIndex[codePoint >> ClassBlockBits] << (ClassBlockBits - 1)) + ((codePoint & ((1 << ClassBlockBits) - 1)) >> 1)];
        return (CharacterClass)((codePoint & 1) == 0 ? pair & 0xF : pair >> 4);
    }

    /// <summary>Says whether a character can be within a word: a letter, a digit or what belongs to the character before it.</summary>
    public static bool IsOfWord(CharacterClass value) =>
        value is (>= CharacterClass.Letter and <= CharacterClass.Connector) or >= CharacterClass.Ignorable;

    /// <summary>Says whether a character belongs to the one before it.</summary>
    public static bool IsAttached(CharacterClass value) => value >= CharacterClass.Ignorable;

    /// <summary>
    /// Folds case and width: one code point, or none of its own (-1) and up to three in <paramref name="expansion"/>, two bytes each, ended
    /// by zero.
    /// </summary>
    public static int FoldCase(int codePoint, out ReadOnlySpan<byte> expansion) =>
        codePoint < TableEnd ? Map(codePoint, CaseIndex, CaseBlocks, out expansion) : Same(codePoint, out expansion);

    /// <summary>Takes the diacritics off a character whose case is folded, as <see cref="FoldCase"/> gives it.</summary>
    public static int FoldDiacritics(int codePoint, out ReadOnlySpan<byte> expansion) =>
        codePoint < 0x10000 ? Map(codePoint, BaseIndex, BaseBlocks, out expansion) : Same(codePoint, out expansion);

    /// <summary>Returns the letter that a letter and a mark make together, or 0.</summary>
    public static char Compose(char first, char second)
    {
        if (ComposeHangul(first, second) is var syllable and not '\0') return syllable;
        ReadOnlySpan<byte> pairs = Compositions;
        const int Size = 6;
        int wanted = (first << 16) | second;
        int low = 0;
        int high = (pairs.Length / Size) - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            int at = middle * Size;
            int pair = (UnitAt(pairs, at) << 16) | UnitAt(pairs, at + 2);
            if (pair == wanted) return UnitAt(pairs, at + 4);
            if ((uint)pair < (uint)wanted) low = middle + 1;
            else high = middle - 1;
        }

        return '\0';
    }

    /// <summary>Says whether a letter of Hangul is one that goes into the syllable before it.</summary>
    public static bool IsHangulPart(int codePoint) => codePoint is (>= 0x1161 and <= 0x1175) or (>= 0x11A8 and <= 0x11C2);

    public static char UnitAt(ReadOnlySpan<byte> table, int index) => (char)(table[index] | (table[index + 1] << 8));

    private static int Map(int codePoint, ReadOnlySpan<byte> index, ReadOnlySpan<byte> blocks, out ReadOnlySpan<byte> expansion)
    {
        int target = UnitAt(blocks, ((index[codePoint >> MapBlockBits] << MapBlockBits) + (codePoint & ((1 << MapBlockBits) - 1))) << 1);
        if (target == 0) return Same(codePoint, out expansion);
        if (target is >= FirstExpansion and <= LastExpansion)
        {
            expansion = Expansions.Slice((target - FirstExpansion) * ExpansionLength * 2, ExpansionLength * 2);
            return -1;
        }

        // No character folds into another plane.
        return Same((codePoint & ~0xFFFF) | target, out expansion);
    }

    private static int Same(int codePoint, out ReadOnlySpan<byte> expansion)
    {
        expansion = default;
        return codePoint;
    }

    private static CharacterClass ClassBeyondTable(int codePoint) => codePoint switch
    {
        <= 0x3FFFD => CharacterClass.Ideograph,
        0xE0001 or (>= 0xE0020 and <= 0xE007F) or (>= 0xE0100 and <= 0xE01EF) => CharacterClass.Ignorable,
        _ => CharacterClass.None,
    };

    // The syllables of Hangul are 19 × 21 × 28, in the order of their parts; the last part may be missing.
    private static char ComposeHangul(char first, char second)
    {
        const int FirstSyllable = 0xAC00;
        const int Vowels = 21;
        const int Tails = 28;
        if (first is >= '\u1100' and <= '\u1112' && second is >= '\u1161' and <= '\u1175')
            return (char)(FirstSyllable + ((((first - 0x1100) * Vowels) + (second - 0x1161)) * Tails));
        if (first is >= '\uAC00' and <= '\uD7A3' && second is >= '\u11A8' and <= '\u11C2' && (first - FirstSyllable) % Tails == 0)
            return (char)(first + (second - 0x11A7));
        return '\0';
    }
}
