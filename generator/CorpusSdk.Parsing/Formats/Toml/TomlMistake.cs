using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats.Toml;

/// <summary>Says what is wrong with a TOML header in words that its author knows.</summary>
internal static class TomlMistake
{
    private const string WriteLine = "Write a line such as 'title = \"A Title\"'";
    private const string QuoteTexts = "Put texts into double quotes, such as 'title = \"A Title\"'";
    private const string CloseQuote = "Close the quote, or write the text between three quotes, which may have several lines";
    private const string Backslash = "Write two backslashes for one, or put the text into single quotes";

    /// <summary>
    /// How the parser's messages begin and what they hold, what that means, and what to write; <c>{0}</c> is the marked text.
    /// </summary>
    private static readonly (string Start, string Part, string What, string Advice)[] Known =
    [
        ("Expecting `=` after a key", "", "a = is missing after the key", WriteLine),
        ("Unexpected token", "Eof", "a bracket is not closed", "Close it after its last value"),
        ("Unexpected token `<eof>` for a value", "", "a value is missing at the end, or a bracket is not closed",
            "Write the value or the bracket"),
        ("Unexpected token end-of-line", "", "a value is missing after the =", "Write one, or remove the key"),
        ("Unexpected token found `␤`", "while expecting `]", "a bracket is not closed", "Close it on its line"),
        ("Unexpected token found", "while expecting `]`", "a table that begins with [ has no ] here",
            "Write one pair of brackets, or two for one of several tables"),
        ("Unexpected token found", "while expecting `]]`", "a table that begins with [[ has no ]] here",
            "Write one pair of brackets, or two for one of several tables"),
        ("Unexpected token found", "", "the line goes on with '{0}' after its value",
            "Put texts into double quotes, and every key on a line of its own"),
        ("Unexpected token", "closing `]`", "the list has neither a comma nor its end before '{0}'", "Write one of them"),
        ("Unexpected token", "inline table", "there is no key between braces before '{0}'",
            "Write values between braces such as '{ name = \"Ada\", born = 1815 }'"),
        ("Unexpected token", "base key", "a key, or a part of it, is missing before '{0}'", WriteLine),
        ("Unexpected token `", "for a value", "'{0}' is not a value", QuoteTexts),
        ("Unexpected token [", "", "'{0}' cannot stand here",
            "Put keys with other letters than a to z into double quotes, and write '=' after each"),
        ("Invalid newline in a string", "", "a text ends with its line and not with a quote", CloseQuote),
        ("Invalid End-Of-File", "", "a text is not closed", CloseQuote),
        ("Unexpected escape character", "", "the text has a backslash that means nothing before '{0}'", Backslash),
        ("Invalid escape", "", "the text has a backslash that means nothing", Backslash),
        ("Invalid Unicode scalar", "", "the text names a character that does not exist", "Write the character itself"),
        ("Invalid control character", "", "there is a control character",
            "Remove it, or write it as an escape such as \\t or \\u001B between double quotes"),
        ("Invalid \\r", "", "a carriage return stands without a line feed", "Save the file with LF or CR LF line ends"),
        ("Invalid format of date", "", "'{0}' is not a date or time", "Write it as 2021-12-22 or 09:30:00, or put it into double quotes"),
        ("Unable to parse the date", "", "there is no such time as '{0}'",
            "Write it as 2021-12-22 or 09:30:00, or put it into double quotes"),
        ("Unable to parse integer", "", "the number '{0}' is too large", "Put it into double quotes"),
        ("Unexpected leading zero", "", "a number begins with a zero", "Remove the zero, or put the number into double quotes"),
        ("Multiple leading 0", "", "a number begins with a zero", "Remove the zeros, or put the number into double quotes"),
        ("Missing a `,`", "", "a comma is missing in the list before '{0}'", "Write one between two values"),
    ];

    /// <param name="draft">The article.</param>
    /// <param name="range">What the parser marks; a line end at its end is nothing to be shown.</param>
    /// <param name="message">The parser's message.</param>
    public static void Report(ArticleDraft draft, TextRange range, string message)
    {
        if (message.StartsWith("Invalid control character", StringComparison.Ordinal)) range = ControlCharacter(draft.Text.Text, range);
        range = WithoutLineEnd(draft.Text.Text, range);
        message = message.Replace("␍", "");
        string marked = draft.Text.Slice(range);
        if (IsImpossibleDay(draft, range, message))
        {
            draft.Report(ProblemKinds.ImpossibleDate, range, marked, DateReader.Explain(marked));
            return;
        }

        foreach ((string start, string part, string what, string advice) in Known)
        {
            if (!message.StartsWith(start, StringComparison.Ordinal) || message.IndexOf(part, StringComparison.Ordinal) < 0) continue;
            draft.Report(ProblemKinds.InvalidToml, range, what.Replace("{0}", marked), advice);
            return;
        }

        draft.Report(ProblemKinds.InvalidToml, range, Sentence(message), WriteLine);
    }

    /// <summary>Whether a message is about a day that no calendar has: it costs its key's value and not the article.</summary>
    public static bool IsImpossibleDay(ArticleDraft draft, TextRange range, string message) =>
        message.StartsWith("Unable to parse the date", StringComparison.Ordinal)
        && DateReader.Read(draft.Text.Slice(range), out CalendarDate _, out _) == DateReading.Impossible;

    private static TextRange WithoutLineEnd(string text, TextRange range)
    {
        int start = range.Start;
        int end = range.End;
        while (end > start && text[end - 1] is '\r' or '\n') end--;
        if (end == start && text[start - 1] == '\r' && text[start] == '\n') start = --end;
        return TextRange.FromBounds(start, end);
    }

    /// <summary>The parser marks the start of the text that holds it.</summary>
    private static TextRange ControlCharacter(string text, TextRange range)
    {
        for (int i = range.Start; i < text.Length; i++)
            if (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r')) return new TextRange(i, 1);
        return range;
    }

    /// <summary>A message that is not in the table, to be read after a colon.</summary>
    private static string Sentence(string message)
    {
        string text = message.Replace('`', '\'').Replace('\n', ' ').TrimEnd('.', ' ');
        return text.Length > 1 ? char.ToLowerInvariant(text[0]) + text.Substring(1) : "it cannot be read";
    }
}
