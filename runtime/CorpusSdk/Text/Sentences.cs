using System.Collections.Immutable;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Text;

/// <summary>The sentences of paragraphs, one after the other. A paragraph's end ends its last sentence.</summary>
internal static class Sentences
{
    public static ImmutableArray<string> Of(ImmutableArray<string> paragraphs)
    {
        ImmutableArray<string>.Builder sentences = ImmutableArray.CreateBuilder<string>(paragraphs.Length);
        foreach (string paragraph in paragraphs)
        {
            for (int start = SkipBlanks(paragraph, 0); start < paragraph.Length;)
            {
                int length = SentenceSplitter.FirstLength(paragraph.AsSpan(start));
                // A paragraph of one sentence is that sentence, and not copied.
                sentences.Add(paragraph.Substring(start, length));
                start = SkipBlanks(paragraph, start + length);
            }
        }

        return sentences.DrainToImmutable();
    }

    private static int SkipBlanks(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
