using System.Globalization;
using System.Text;

namespace CorpusSdk.Parsing.Text;

/// <summary>Apostrophes: part of a word between two letters (<c>Ukraine’s</c>), a quote elsewhere.</summary>
internal static class Apostrophe
{
    public static bool IsWithinWord(string text, int index) =>
        text[index] is '\'' or '\u2019' or '\u02BC'
        && index > 0 && char.IsLetter(text[index - 1])
        && index + 1 < text.Length && char.IsLetter(text[index + 1]);
}
