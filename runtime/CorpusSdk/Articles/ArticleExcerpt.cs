using System.Diagnostics.CodeAnalysis;
using System.Text;
using CorpusSdk.Shared.Text;

namespace CorpusSdk;

/// <summary>What stands for an article in a list of articles.</summary>
[SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "An extension block is no type to users.")]
public static class ArticleExcerpt
{
    private const int Longest = 200;
    private const char Ellipsis = '…';

    /// <summary>The keys of headers that hold one, the first that has a value counts.</summary>
    private static readonly string[] Keys = ["excerpt", "summary", "description"];

    extension(Article article)
    {
        /// <summary>
        /// Gets a text for lists of articles: the key <c>excerpt</c>, <c>summary</c> or <c>description</c> of the header; otherwise what
        /// stands before <c>&lt;!-- more --&gt;</c>; otherwise the first sentences, up to 200 characters. Empty where the body is.
        /// </summary>
        /// <remarks>
        /// Of a body in Markdown it is what a reader sees, without headings, tables and code. A dateline is left out. A first sentence of
        /// more than 200 characters ends in <c>…</c> after a word. The text is made at each call. In a type whose articles have a field of
        /// this name, the name is the field's.
        /// </remarks>
        public string Excerpt
        {
            get
            {
                ArgumentNullException.ThrowIfNull(article);
                return Of(article);
            }
        }
    }

    private static string Of(Article article)
    {
        foreach (string key in Keys)
        {
            if (article.Fields.Find(key)?.AsString()?.Trim() is { Length: > 0 } text) return text;
        }

        SplitText body = article.SplitBody();
        string dateline = article.Dateline?.Text ?? "";
        int start = body.Text.StartsWith(dateline, StringComparison.Ordinal) ? dateline.Length : 0;
        if (MoreMark(body.Text) is var more && more > start)
        {
            StringBuilder before = new();
            Append(before, body, start, more, int.MaxValue);
            if (before.Length > 0) return before.ToString();
        }

        SplitText prose = body.IsMarkdown ? article.Split(new TextOptions { Code = false }) : body;
        StringBuilder excerpt = new();
        AppendSentences(excerpt, prose, start, proseAlone: true);
        // Where there is nothing but headings and tables, they are better than nothing.
        if (excerpt.Length == 0) AppendSentences(excerpt, body, start, proseAlone: false);
        return excerpt.ToString();
    }

    private static void AppendSentences(StringBuilder excerpt, SplitText text, int start, bool proseAlone)
    {
        foreach (TextPart sentence in text.Sentences)
        {
            if (sentence.End <= start) continue;
            if (proseAlone && text.IsMarkdown && MarkdownBlocks.IsHeadingOrTable(text.Text, text.Seen, sentence.Start))
            {
                if (excerpt.Length > 0) return;
                continue;
            }

            int before = excerpt.Length;
            Append(excerpt, text, Math.Max(start, sentence.Start), sentence.End, Longest + 1);
            if (excerpt.Length <= Longest) continue;

            if (before > 0) excerpt.Length = before;
            else Cut(excerpt);
            return;
        }
    }

    /// <summary>Ends a sentence that is too long after a word.</summary>
    private static void Cut(StringBuilder excerpt)
    {
        int length = Longest - 1;
        int end = length;
        while (end > 0 && excerpt[end] != ' ') end--;
        if (end == 0) end = char.IsHighSurrogate(excerpt[length - 1]) ? length - 1 : length;
        excerpt.Length = end;
        excerpt.Append(Ellipsis);
    }

    private static void Append(StringBuilder excerpt, SplitText text, int start, int end, int most) =>
        SeenText.Append(excerpt, text.Text, text.Seen, start, end, text.IsMarkdown, most);

    /// <summary>The place of <c>&lt;!-- more --&gt;</c>, or -1.</summary>
    private static int MoreMark(string text)
    {
        const string Opening = "<!--";
        for (int at = 0; (at = text.IndexOf(Opening, at, StringComparison.Ordinal)) >= 0; at++)
        {
            // Enough for the mark with a few blanks in it; what is longer is another comment.
            ReadOnlySpan<char> rest = text.AsSpan(at + Opening.Length, Math.Min(20, text.Length - at - Opening.Length)).TrimStart();
            if (rest.StartsWith("more", StringComparison.OrdinalIgnoreCase) && rest[4..].TrimStart().StartsWith("-->")) return at;
        }

        return -1;
    }
}
