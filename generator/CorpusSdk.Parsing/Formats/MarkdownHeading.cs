namespace CorpusSdk.Parsing.Formats;

/// <summary>A Markdown heading of the first level: one <c>#</c>, a blank, the text, and perhaps closing <c>#</c>s.</summary>
internal static class MarkdownHeading
{
    public static bool TryRead(string line, out string heading)
    {
        heading = "";
        if (!line.StartsWith("# ", StringComparison.Ordinal)) return false;

        string text = line.Substring(2).Trim();
        string unclosed = text.TrimEnd('#');
        // Closing marks stand behind a blank; in "C#" the mark belongs to the word.
        heading = unclosed.Length < text.Length && unclosed.EndsWith(" ", StringComparison.Ordinal) ? unclosed.TrimEnd() : text;
        return heading.Length > 0;
    }
}
