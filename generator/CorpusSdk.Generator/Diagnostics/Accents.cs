using System.Globalization;

namespace CorpusSdk.Generator.Diagnostics;

/// <summary>
/// Texts that look the same, one with each accent in its letter, one with accents as characters of their own, as some systems write names
/// of files. Told without normalization, which depends on the globalization mode of the process.
/// </summary>
internal static class Accents
{
    public static bool AreApart(string text)
    {
        foreach (char c in text)
            if (IsAccent(c)) return true;
        return false;
    }

    /// <summary>
    /// Whether one of two texts has accents of their own where the other has letters beyond ASCII, and nothing else differs.
    /// </summary>
    public static bool DifferAlone(string left, string right)
    {
        if (AreApart(left) == AreApart(right)) return false;

        (string apart, string whole) = AreApart(left) ? (left, right) : (right, left);
        int i = 0;
        foreach (char c in whole)
        {
            if (i == apart.Length) return false;

            char letter = apart[i++];
            bool hasAccent = i < apart.Length && IsAccent(apart[i]);
            while (i < apart.Length && IsAccent(apart[i])) i++;
            if (hasAccent ? c < '\u0080' || !char.IsLetter(c) : c != letter) return false;
        }

        return i == apart.Length;
    }

    private static bool IsAccent(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
