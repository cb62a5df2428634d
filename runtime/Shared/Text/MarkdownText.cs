namespace CorpusSdk.Shared.Text;

/// <summary>What a reader sees of a text in Markdown, without reading it into a tree.</summary>
/// <remarks>
/// <para>
/// Not seen are: the targets and titles of links and images; HTML tags, comments, scripts, styles and character references; attribute lists
/// (<c>{#id .class}</c>, <c>{: .class}</c>); definitions of references; the fences of code and the name of its language; the brackets of
/// <c>&lt;https://example.org&gt;</c>. Everything else is, code included, and so are signs that show as something else, such as asterisks.
/// </para>
/// <para>
/// What looks like one of these and is not complete within its paragraph is text. Code that is indented is not told from other text: tags
/// in it are not seen.
/// </para>
/// </remarks>
internal static class MarkdownText
{
    /// <summary>Whether an article's path is that of a file in Markdown.</summary>
    public static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the ranges that are seen, in order. Linear in the length of the text, without allocating.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hidesCode">Whether code between fences is not seen either.</param>
    public static MarkdownTextReader Read(ReadOnlySpan<char> text, bool hidesCode = false) => new(text, hidesCode);
}
