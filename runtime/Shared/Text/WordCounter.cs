using System.Runtime.CompilerServices;

namespace CorpusSdk.Shared.Text;

/// <summary>
/// Counts words the way word processors do: maximal runs of characters other than white space that hold at least one
/// letter or digit, except that each Han ideograph and each kana is a word of its own and ends the run before it.
/// </summary>
/// <remarks>
/// This file is compiled into the runtime and into the build-time parser, so that both give the same number.
/// It uses only what .NET Standard 2.0 with System.Memory has.
/// </remarks>
internal static class WordCounter
{
    /// <summary>Mean silent reading rate of adults for English non-fiction (Brysbaert 2019, 190 studies).</summary>
    public const int WordsPerMinute = 238;

    // What a character does to the run at hand, in bits: end it, be a letter or digit of it, be a word of its own.
    public const uint Ends = 1;
    public const uint IsLetter = 2;
    public const uint IsWord = 4;

    /// <summary>Returns the number of words in a text, in one pass and without allocating.</summary>
    [MethodImpl(Jit.Optimized)]
    public static int Count(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<byte> asciiClasses = AsciiClasses;
        uint words = 0;
        uint counted = 0; // 1 when the run at hand has been counted: it is, at its first letter or digit
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            uint charClass = c < asciiClasses.Length ? asciiClasses[c] : ClassAt(text, ref i, counted == 1);

            // Without branches: where words start and end is what no processor guesses.
            uint letter = (charClass / IsLetter) & 1;
            words += (letter & ~counted) + (charClass / IsWord);
            counted = (counted | letter) & ~charClass;
        }

        return (int)words;
    }

    /// <summary>What a character does to the run that it stands in. Of a pair of surrogates, the place moves to the second.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The character's place.</param>
    /// <param name="counted">Whether the run has a letter already: whether this is one is not asked.</param>
    public static uint ClassAt(ReadOnlySpan<char> text, ref int index, bool counted)
    {
        char c = text[index];
        if (c < AsciiClasses.Length) return AsciiClasses[c];
        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            return ClassOf(char.ConvertToUtf32(c, text[++index]));
        return ClassOf(c, counted);
    }

    /// <summary>Returns the time it takes to read so many words silently, in whole seconds, rounded up.</summary>
    public static TimeSpan ReadingTime(int words)
    {
        long seconds = ((words * 60L) + WordsPerMinute - 1) / WordsPerMinute;
        return new TimeSpan(seconds * TimeSpan.TicksPerSecond);
    }

    // White space ends a run, letters and digits are its; white space is what char.IsWhiteSpace says it is.
    private static ReadOnlySpan<byte> AsciiClasses =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0,
        0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
        0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
    ];

    /// <summary>The class of a character; whether it is a letter is not asked again in a run that is counted.</summary>
    private static uint ClassOf(char c, bool counted)
    {
        if (IsIdeographOrKana(c)) return IsWord | Ends;
        if (char.IsWhiteSpace(c)) return Ends;
        return !counted && char.IsLetterOrDigit(c) && !IsHalfwidthSoundMark(c) ? IsLetter : 0;
    }

    private static uint ClassOf(int codePoint)
    {
        if (IsIdeographOrKana(codePoint)) return IsWord | Ends;
        return IsSupplementaryLetter(codePoint) ? IsLetter : 0;
    }

    private static bool IsIdeographOrKana(char c) => c
        is (>= '\u4E00' and <= '\u9FFF')    // CJK unified ideographs
        or (>= '\u3041' and <= '\u3096')    // Hiragana, without its marks
        or (>= '\u309D' and <= '\u309F')
        or (>= '\u30A1' and <= '\u30FA')    // Katakana, without its middle dot
        or (>= '\u30FC' and <= '\u30FF')
        or (>= '\u31F0' and <= '\u31FF')    // Katakana for Ainu
        or (>= '\u3400' and <= '\u4DBF')    // extension A
        or (>= '\uF900' and <= '\uFAFF')    // compatibility ideographs
        or (>= '\uFF66' and <= '\uFF9D')    // halfwidth Katakana
        or '\u3005' or '\u3007';            // iteration mark, ideographic zero

    // Planes 2 and 3 are set aside for ideographs; hentaigana and the small and archaic kana lie in plane 1.
    private static bool IsIdeographOrKana(int codePoint) => codePoint
        is (>= 0x20000 and <= 0x3FFFD)
        or (>= 0x1AFF0 and <= 0x1B16F);

    // Unicode calls them letters, but they only voice the kana before them, which is counted already.
    private static bool IsHalfwidthSoundMark(char c) => c is '\uFF9E' or '\uFF9F';

    // .NET Standard 2.0 has no category of a code point in a span, and compilers may run on older Unicode data than
    // programs do: block ranges give one answer everywhere. Above U+1EFFF lie pictures, apart from one row of digits.
    private static bool IsSupplementaryLetter(int codePoint) => codePoint
        is (>= 0x10000 and <= 0x1CBFF)      // historic and minority scripts
        or (>= 0x1D400 and <= 0x1D7FF)      // mathematical letters and digits
        or (>= 0x1DF00 and <= 0x1EEFF)      // phonetic letters, African and Asian scripts
        or (>= 0x1FBF0 and <= 0x1FBF9);     // segmented digits
}
