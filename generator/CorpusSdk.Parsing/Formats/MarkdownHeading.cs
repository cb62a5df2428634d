namespace CorpusSdk.Parsing.Formats;

/// <summary>A Markdown heading of the first level: one <c>#</c>, a space, the text, and perhaps closing <c>#</c>s.</summary>
internal static class MarkdownHeading
{
    public static bool TryRead(string line, out string heading) => TryRead(line, 1, out heading);

    /// <summary>The same for headings of several levels.</summary>
    /// <param name="line">The line.</param>
    /// <param name="levels">The deepest level that counts.</param>
    /// <param name="heading">What a page shows of it.</param>
    public static bool TryRead(string line, int levels, out string heading)
    {
        heading = "";
        int level = 0;
        while (level < line.Length && line[level] == '#') level++;
        if (level == 0 || level > levels || level == line.Length || line[level] != ' ') return false;

        string text = line.Substring(level + 1).Trim();
        string unclosed = text.TrimEnd('#');
        // Closing marks stand after a space; in "C#" the mark belongs to the word.
        heading = unclosed.Length < text.Length && unclosed.EndsWith(" ", StringComparison.Ordinal) ? unclosed.TrimEnd() : text;
        heading = VisibleText.Of(heading);
        return heading.Length > 0;
    }
}
