namespace CorpusSdk.Text.Mentions;

/// <summary>Finds what stands in quotation marks, within a paragraph.</summary>
internal static class QuotationReader
{
    public static void Read(Article article, string body, List<Mention> mentions)
    {
        // Up to where there is no mark of a kind any more, so that a paragraph of marks that nobody closes is read once.
        Dictionary<string, int> unclosed = new(StringComparer.Ordinal);
        for (int at = 0; at < body.Length;)
        {
            int found = body.AsSpan(at).IndexOfAny("\"“„«»");
            if (found < 0) return;

            int open = at + found;
            int close = CloseOf(body, open, unclosed);
            if (close < 0)
            {
                at = open + 1;
                continue;
            }

            at = close + 1;
            if (!HasWord(body.AsSpan(open, at - open))) continue;

            mentions.Add(
                new Mention(article, MentionKinds.Quotation, body, open, at - open) { Speaker = SpeakerReader.Read(body, open, at) });
        }
    }

    private static int CloseOf(string body, int open, Dictionary<string, int> unclosed)
    {
        char mark = body[open];
        string closing = mark switch { '“' => "”", '„' => "“”", '«' => "»", '»' => "«", _ => "\"" };
        if (mark == '"' && (IsOfWord(body, open - 1) || open + 1 == body.Length || char.IsWhiteSpace(body[open + 1]))) return -1;
        if (unclosed.GetValueOrDefault(closing) > open) return -1;

        for (int i = open + 1; i < body.Length; i++)
        {
            if (closing.Contains(body[i], StringComparison.Ordinal)) return i;

            if (body[i] == '\n' && i + 1 < body.Length && body[i + 1] == '\n')
            {
                unclosed[closing] = i;
                return -1;
            }
        }

        unclosed[closing] = body.Length;
        return -1;
    }

    private static bool IsOfWord(string body, int index) => index >= 0 && char.IsLetterOrDigit(body[index]);

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c)) return true;
        }

        return false;
    }
}
