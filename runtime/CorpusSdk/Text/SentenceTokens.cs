using System.Globalization;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Text;

/// <summary>
/// The tokens of a text: its words as searches know them, and between them each other character that is no white space, with the marks
/// that belong to it. A run of one sign, such as <c>...</c> or <c>--</c>, is one token. Scripts without spaces give a token for each
/// letter.
/// </summary>
internal static class SentenceTokens
{
    private const string RunSigns = ".-!?*=_~#";

    /// <summary>Finds the next token. Going through a text takes time linear in its length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to look from.</param>
    /// <returns>Where the token is; of no length at the end of the text.</returns>
    public static (int Start, int Length) Next(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return (start, start == text.Length ? 0 : EndOf(text, start) - start);
    }

    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        switch (Characters.ClassOf(Characters.CodePointAt(text, start, out int length)))
        {
            case CharacterClass.Letter or CharacterClass.HebrewLetter or CharacterClass.Digit:
                return WordBreaks.WordEnd(text, start);
            case CharacterClass.Ideograph:
                return WordBreaks.AfterAttached(text, start + length);
            default:
                char sign = text[start];
                if (!RunSigns.Contains(sign, StringComparison.Ordinal)) return start + StringInfo.GetNextTextElementLength(text[start..]);

                int end = start + 1;
                while (end < text.Length && text[end] == sign)
                {
                    end++;
                }

                return end;
        }
    }
}
