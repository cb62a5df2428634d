using System.Text;

namespace CorpusSdk.Parsing.Text;

/// <summary>The words that signs are read as, for names that only their signs tell apart: <c>C</c>, <c>C#</c> and <c>C++</c>.</summary>
internal static class SpokenSigns
{
    /// <summary>Longer signs come first.</summary>
    private static readonly (string Sign, string Word)[] Words =
    [
        ("++", "PlusPlus"), ("+", "Plus"), ("#", "Sharp"), (".", "Dot"), ("&", "And"), ("@", "At"), ("%", "Percent"), ("*", "Star"),
        ("/", "Slash"), ("\\", "Backslash"), ("=", "Equal"), ("$", "Dollar"), ("€", "Euro"), ("£", "Pound"), ("!", "Bang"),
        ("?", "Question"),
        ("-", "Dash"), ("_", "Underscore"), (":", "Colon"), (";", "Semicolon"), (",", "Comma"), ("|", "Pipe"), ("~", "Tilde"),
        ("^", "Caret"),
        ("<", "Less"), (">", "Greater"), ("\"", "Quote"), ("'", "Apostrophe"), ("`", "Backtick"), ("°", "Degree"), ("§", "Section"),
    ];

    /// <summary>The text with words for its signs; a sign without one stays.</summary>
    public static string Read(string text) => Read(text, static _ => true);

    /// <summary>The same for signs that are part of a name wherever they stand: other signs of a title are punctuation.</summary>
    public static string ReadTitle(string text) => Read(text, static sign => sign is '+' or '#');

    /// <summary>
    /// The same for a text that is one word and the signs at its end, whose name is never without them: <c>C++</c>, <c>F#</c>. Any other
    /// text stays.
    /// </summary>
    public static string ReadWord(string text)
    {
        string word = text.Trim();
        string letters = word.TrimEnd('+', '#');
        return letters.Length > 0 && letters.Length < word.Length && letters.All(char.IsLetterOrDigit) ? ReadTitle(word) : text;
    }

    private static string Read(string text, Func<char, bool> isRead)
    {
        var read = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length;)
        {
            string word = "";
            string sign = isRead(text[i]) ? SignAt(text, i, out word) : "";
            if (sign.Length > 0) read.Append(' ').Append(word).Append(' ');
            else read.Append(text[i]);
            i += Math.Max(sign.Length, 1);
        }

        return read.ToString();
    }

    private static string SignAt(string text, int at, out string word)
    {
        word = "";
        if (char.IsLetterOrDigit(text[at]) || text[at] == ' ') return "";
        foreach ((string sign, string spoken) in Words)
        {
            if (string.CompareOrdinal(text, at, sign, 0, sign.Length) != 0) continue;

            word = spoken;
            return sign;
        }

        return "";
    }
}
