namespace CorpusSdk.Shared.Text;

/// <summary>
/// Finds where sentences end: at <c>.</c>, <c>!</c>, <c>?</c> and their kin of other scripts, together with the quotes and
/// brackets that close after them. A full stop after one letter or a known short form ends none, and neither does a mark
/// before a small letter.
/// </summary>
/// <remarks>
/// This file is compiled into the runtime and into the build-time parser, so that hover texts and programs see the same
/// sentences. It uses only what .NET Standard 2.0 with System.Memory has.
/// </remarks>
internal static class SentenceSplitter
{
    private static readonly string[] Abbreviations =
    [
        "Mr", "Mrs", "Ms", "Dr", "St", "No", "Jr", "Sr", "Prof", "Gen", "Gov", "Sen", "Rep", "vs", "approx", "Inc", "Ltd", "Co",
        "Capt", "Col", "Cpl", "Lt", "Maj", "Sgt", "Hon", "Rev", "Corp", "Ave", "Mt", "Ft", "Vol", "Fig", "cf", "pp",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
    ];

    /// <summary>Returns the length of the sentence that a text starts with; of the whole text when nothing ends it.</summary>
    public static int FirstLength(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (EndsSentence(text, i)) return i + 1 + ClosersBehind(text, i);
        }

        return text.Length;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, int index)
    {
        // Ideographic full stop, the fullwidth marks, the danda: no space has to follow them.
        if (text[index] is '\u3002' or '\uFF01' or '\uFF1F' or '\u0964') return true;

        if (text[index] is not ('.' or '!' or '?' or '\u061F')) return false;

        int next = index + 1 + ClosersBehind(text, index);
        if (next < text.Length && !char.IsWhiteSpace(text[next])) return false;

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        bool goesOn = next < text.Length && char.IsLower(text[next]);
        return !goesOn && (text[index] != '.' || !IsAbbreviation(text, index));
    }

    /// <summary>A single letter or a known short form before the full stop.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> text, int stop)
    {
        int start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        ReadOnlySpan<char> word = text.Slice(start, stop - start);
        if (word.Length == 1) return true;

        foreach (string abbreviation in Abbreviations)
        {
            if (word.SequenceEqual(abbreviation.AsSpan())) return true;
        }

        return false;
    }

    private static int ClosersBehind(ReadOnlySpan<char> text, int index)
    {
        int end = index + 1;
        while (end < text.Length && text[end] is ('"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or ')' or ']' or '\u300D' or '\u300F'))
        {
            end++;
        }

        return end - index - 1;
    }
}
