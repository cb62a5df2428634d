using System.Net;
using System.Text;

namespace CorpusSdk.Shared.Text;

/// <summary>Parts of a text in Markdown as a reader sees them.</summary>
internal static class SeenText
{
    /// <summary>Appends what is seen of a part, words parted by single spaces, until so many characters are there.</summary>
    /// <param name="to">Takes it.</param>
    /// <param name="text">The text.</param>
    /// <param name="seen">The same with signs in the place of what is not seen; the text itself where it is not Markdown.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isMarkdown">Whether character references stand for characters.</param>
    /// <param name="most">The most characters there are to be.</param>
    public static void Append(
        StringBuilder to, ReadOnlySpan<char> text, ReadOnlySpan<char> seen, int start, int end, bool isMarkdown, int most)
    {
        bool isBlank = to.Length > 0;
        for (int i = start; i < end && to.Length < most; i++)
        {
            char c = seen[i];
            string? reference = null;
            if (c == SentenceMarks.Hidden)
            {
                int after = isMarkdown && text[i] == '&' ? MarkdownSyntax.CharacterReferenceEnd(text, i) : 0;
                if (after == 0) continue;

                reference = WebUtility.HtmlDecode(text.Slice(i, after - i).ToString());
                i = after - 1;
            }
            else if (char.IsWhiteSpace(c))
            {
                isBlank = true;
                continue;
            }

            if (isBlank && to.Length > 0) to.Append(' ');
            isBlank = false;
            if (reference is null) to.Append(c);
            else to.Append(reference);
        }
    }
}
