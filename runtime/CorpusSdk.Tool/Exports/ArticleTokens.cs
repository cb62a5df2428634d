using CorpusSdk.Text;

namespace CorpusSdk.Tool.Exports;

/// <summary>A token of a sentence.</summary>
/// <param name="Text">The token.</param>
/// <param name="HasSpaceAfter">Whether white space follows it, or nothing does.</param>
internal readonly record struct Token(string Text, bool HasSpaceAfter);

/// <summary>The paragraphs, sentences and tokens of articles.</summary>
internal static class ArticleTokens
{
    /// <summary>Returns the sentences of each paragraph.</summary>
    public static IEnumerable<IReadOnlyList<string>> Paragraphs(Article article)
    {
        int paragraph = 0;
        int position = 0;
        List<string> sentences = [];
        foreach (string sentence in article.Sentences)
        {
            // Sentences and the white space between them make up paragraphs: where nothing is left, the next one starts.
            while (paragraph < article.Paragraphs.Length && article.Paragraphs[paragraph].AsSpan(position).IsWhiteSpace())
            {
                if (sentences.Count > 0) yield return sentences;

                sentences = [];
                paragraph++;
                position = 0;
            }

            if (paragraph < article.Paragraphs.Length)
            {
                string text = article.Paragraphs[paragraph];
                position += text.AsSpan(position).Length - text.AsSpan(position).TrimStart().Length + sentence.Length;
            }

            sentences.Add(sentence);
        }

        if (sentences.Count > 0) yield return sentences;
    }

    public static IEnumerable<Token> Of(string sentence)
    {
        (int start, int length) = SentenceTokens.Next(sentence, 0);
        while (length > 0)
        {
            int end = start + length;
            (int next, int nextLength) = SentenceTokens.Next(sentence, end);
            yield return new Token(sentence[start..end], next > end || nextLength == 0);
            (start, length) = (next, nextLength);
        }
    }
}
