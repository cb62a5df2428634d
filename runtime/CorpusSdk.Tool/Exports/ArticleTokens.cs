using CorpusSdk.Text;

namespace CorpusSdk.Tool.Exports;

/// <summary>The paragraphs, sentences and tokens of articles.</summary>
internal static class ArticleTokens
{
    /// <summary>Returns the sentences of each paragraph.</summary>
    public static IEnumerable<IReadOnlyList<string>> Paragraphs(Article article)
    {
        TextParts paragraphs = article.Paragraphs;
        int paragraph = 0;
        List<string> sentences = [];
        foreach (TextPart sentence in article.Sentences)
        {
            while (paragraph < paragraphs.Count && sentence.Start >= paragraphs[paragraph].End)
            {
                if (sentences.Count > 0) yield return sentences;

                sentences = [];
                paragraph++;
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

/// <summary>A token of a sentence.</summary>
/// <param name="Text">The token.</param>
/// <param name="HasSpaceAfter">Whether white space follows it, or nothing does.</param>
internal readonly record struct Token(string Text, bool HasSpaceAfter);
