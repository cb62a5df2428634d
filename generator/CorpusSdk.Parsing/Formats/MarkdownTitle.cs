using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats;

/// <summary>Where a Markdown file without a title in its header has one, and which first lines are none.</summary>
internal static class MarkdownTitle
{
    private static readonly string[] Marks = [
        "- ", "* ", "+ ", "> ", "<!", "<?", "```", "~~~", "![", "[![", "[//]:", ":::", "export const ", "export default "];

    /// <summary>A line that a page shows otherwise, or not at all: an item, a comment, a picture, an import, a fence.</summary>
    public static bool IsMarkup(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        foreach (string mark in Marks)
            if (line.StartsWith(mark.AsSpan(), StringComparison.Ordinal)) return true;

        if (line.Length < 3) return false;
        char last = line[line.Length - 1];
        if (line[0] == '<') return last == '>' && (char.IsLetter(line[1]) || line[1] == '/');
        if (line[0] == '|') return last == '|';
        return line.StartsWith("import ".AsSpan()) && last is ';' or '\'' or '"' && line.IndexOfAny('\'', '"') > 0;
    }

    /// <summary>The line below a heading of the first level, of <c>=</c>, or of the second, of <c>-</c>.</summary>
    /// <returns>The level; 0 for any other line.</returns>
    public static int Underline(ArticleText text, TextLine line)
    {
        ReadOnlySpan<char> marks = text.Text.AsSpan(line.Start, line.End - line.Start).TrimEnd();
        if (marks.Length < 3 || marks[0] is not ('=' or '-')) return 0;
        foreach (char c in marks)
            if (c != marks[0]) return 0;
        return marks[0] == '=' ? 1 : 2;
    }

    /// <summary>The first heading from a place on, outside of code and comments.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="levels">The deepest level that counts.</param>
    /// <param name="beyondText">False where only markup may stand above the heading.</param>
    /// <param name="title">What the heading shows.</param>
    /// <param name="range">Where it stands, its mark included.</param>
    public static bool TryFind(ArticleText text, int start, int levels, bool beyondText, out string title, out TextRange range)
    {
        string fence = "";
        bool isComment = false;
        for (int at = start; at < text.Length;)
        {
            TextLine line = text.LineAt(at);
            at = line.Next;
            if (text.IsBlank(line)) continue;

            ReadOnlySpan<char> content = text.Text.AsSpan(line.Start, line.End - line.Start).Trim();
            if (isComment || content.StartsWith("<!--".AsSpan()))
            {
                isComment = content.IndexOf("-->".AsSpan()) < 0;
                continue;
            }

            if (content.StartsWith("```".AsSpan()) || content.StartsWith("~~~".AsSpan()))
            {
                string mark = content.Slice(0, 3).ToString();
                if (fence.Length == 0) fence = mark;
                else if (fence == mark) fence = "";
                continue;
            }

            if (fence.Length > 0) continue;

            range = text.Trim(line.Start, line.End);
            if (MarkdownHeading.TryRead(text.Slice(line), levels, out title)) return true;

            bool isMarkup = IsMarkup(content);
            if (!isMarkup
                && at < text.Length
                && Underline(text, text.LineAt(at)) is > 0 and int level
                && level <= levels
                && range.Length <= TitleShape.Longest)
            {
                title = VisibleText.Of(text.Slice(range));
                return true;
            }

            if (!isMarkup && !beyondText) break;
        }

        (title, range) = ("", default);
        return false;
    }
}
