namespace CorpusSdk.Parsing.Formats.Yaml;

/// <summary>Says what is wrong with YAML in words that its author knows, in place of the parser's own.</summary>
internal static class YamlMistake
{
    /// <summary>How the parser's messages begin, and what they mean.</summary>
    private static readonly (string Start, string What)[] Known =
    [
        ("While scanning a plain scalar value, found invalid mapping", "there is a colon inside of a value"),
        ("While scanning a multiline plain scalar, found invalid mapping", "there is a colon inside of a value of several lines"),
        ("While scanning a plain scalar, found a tab", "a line is indented with a tab"),
        ("While scanning a mapping, found invalid tab", "a line is indented with a tab"),
        ("While scanning a simple key, could not find expected ':'", "a key has no colon after it"),
        ("While scanning a quoted scalar, found unexpected end of stream", "a quote is not closed"),
        ("While scanning a quoted scalar, found unknown escape character", "a text in double quotes has a backslash that means nothing"),
        ("While scanning a multi-line double-quoted scalar, found wrong indentation", "a text in quotes goes on at the start of a line"),
        ("While parsing a block mapping, did not find expected key", "a key was expected here"),
        ("While parsing a block collection, did not find expected '-'", "an item of a list was expected here"),
        ("While parsing a flow sequence", "a list in [ ] has neither a comma nor its end here"),
        ("While parsing a flow mapping", "a mapping in { } has neither a comma nor its end here"),
        ("While scanning for the next token, found character that cannot start any token", "a value cannot begin like this"),
        ("While scanning for the next token, found", "a value cannot begin like this"),
    ];

    /// <param name="message">The parser's message, with its place or without.</param>
    public static string Explain(string message)
    {
        // The problem has the place.
        int place = message.IndexOf("): ", StringComparison.Ordinal);
        string text = place > 0 && message.StartsWith("(", StringComparison.Ordinal) ? message.Substring(place + 3) : message;
        foreach ((string start, string what) in Known)
            if (text.StartsWith(start, StringComparison.Ordinal)) return what;

        text = text.Replace('\n', ' ').Replace("\r", "").TrimEnd('.', ' ');
        return text.Length > 1 ? char.ToLowerInvariant(text[0]) + text.Substring(1) : "it cannot be read";
    }
}
