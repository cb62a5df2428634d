using System.Globalization;
using System.Text;
using CorpusSdk.Shared.Letters;
namespace CorpusSdk.Parsing.Text;

/// <summary>
/// Makes C# names of text: its words in PascalCase, each word's own capitals kept, letters and digits of any script.
/// Two numbers keep an underscore between them (<c>1_0</c>), and a name that would start with a digit starts with one.
/// The text alone decides: no culture, no normalization.
/// </summary>
internal static class Identifier
{
    /// <summary>Names end at the last word that fits into this many characters; a longer first word is cut.</summary>
    public const int Longest = 80;

    /// <returns>The name; empty when the text has no letter or digit that a name may have.</returns>
    public static string From(string text)
    {
        var name = new StringBuilder(Math.Min(text.Length, Longest) + 1);
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && (IsPart(text[i]) || Apostrophe.IsWithinWord(text, i))) i++;
            if (i > start && !TryAppendWord(name, text, start, i)) break;
            if (i == start) i++;
        }

        return name.ToString();
    }

    /// <summary>False when the word has no room; the name is complete then.</summary>
    private static bool TryAppendWord(StringBuilder name, string text, int start, int end)
    {
        // A mark or an apostrophe belongs to the letter before it; without one it is not a word.
        while (start < end && !IsWordStart(text[start])) start++;
        if (start == end) return true;

        int before = name.Length;
        if (IsDigit(text[start]) && (before == 0 || IsDigit(name[before - 1]))) name.Append('_');
        name.Append(Casing.ToUpper(text[start]));
        for (int i = start + 1; i < end; i++)
            if (IsPart(text[i])) name.Append(text[i]);

        if (name.Length <= Longest) return true;

        name.Length = before == 0 ? Longest : before;
        return false;
    }

    private static bool IsDigit(char c) =>
        c < Ascii.End ? Ascii.IsDigit(c) : char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;

    private static bool IsWordStart(char c) => c < Ascii.End
        ? Ascii.IsLetterOrDigit(c)
        : char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber;

    private static bool IsPart(char c) =>
        IsWordStart(c)
        || (c >= Ascii.End && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
