using System.Globalization;
using System.Text;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Parsing.Text;

/// <summary>
/// Lower-case words joined by hyphens, for ids and slugs: <c>UK Defense – Ministry’s</c> → <c>uk-defense-ministrys</c>.
/// Letters, digits and marks of any script stay; an apostrophe within a word is dropped. Characters are taken as they are:
/// normalization would depend on the globalization mode of the process.
/// </summary>
internal static class Kebab
{
    public static string From(string source)
    {
        if (IsKebab(source.AsSpan())) return source;

        var kebab = new StringBuilder(source.Length);
        bool gap = false;
        for (int i = 0; i < source.Length; i += char.IsSurrogatePair(source, i) ? 2 : 1)
        {
            if (IsWordCharacter(source, i))
            {
                if (gap && kebab.Length > 0) kebab.Append('-');
                gap = false;
                AppendLower(kebab, source, i);
            }
            else if (!Apostrophe.IsWithinWord(source, i))
            {
                gap = true;
            }
        }

        return kebab.ToString();
    }

    /// <summary>
    /// The kebab of every part between slashes; a part without a letter or digit is spelled by its code points, <c>u40-u40</c>.
    /// </summary>
    public static string FromPath(string path)
    {
        // Of most paths, nothing has to be made.
        int plain = 0;
        for (int end; plain <= path.Length; plain = end + 1)
        {
            end = path.IndexOf('/', plain);
            if (end < 0) end = path.Length;
            if (end == plain || !IsKebab(path.AsSpan(plain, end - plain))) break;
        }

        return plain > path.Length
            ? path
            : string.Join("/", path.Split('/').Where(static part => part.Length > 0).Select(FromSegment));
    }

    /// <summary>Whether a text of ASCII is its own kebab.</summary>
    private static bool IsKebab(ReadOnlySpan<char> text)
    {
        char last = '-';
        foreach (char c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')) && !(c == '-' && last != '-')) return false;
            last = c;
        }

        return last != '-' || text.IsEmpty;
    }

    private static string FromSegment(string segment) =>
        From(segment) is { Length: > 0 } kebab ? kebab : string.Join("-", CodePoints(segment).Select(point => $"u{point:x}"));

    private static IEnumerable<int> CodePoints(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = char.IsSurrogatePair(text, i);
            yield return pair ? char.ConvertToUtf32(text, i) : text[i];
            if (pair) i++;
        }
    }

    private static bool IsWordCharacter(string text, int index) => text[index] < Ascii.End
        ? Ascii.IsLetterOrDigit(text[index])
        : IsWordCharacter(CharUnicodeInfo.GetUnicodeCategory(text, index));

    private static bool IsWordCharacter(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or
        UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or
        UnicodeCategory.OtherNumber;

    private static void AppendLower(StringBuilder kebab, string text, int index)
    {
        if (char.IsSurrogatePair(text, index)) kebab.Append(Casing.ToLower(text.Substring(index, 2)));
        else kebab.Append(Casing.ToLower(text[index]));
    }
}
