using CorpusSdk.Text.Words;

namespace CorpusSdk.Text;

/// <summary>Words that lists leave out because they are in every text.</summary>
public static class StopWords
{
    private static readonly string[] EnglishWords =
    [
        "a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been", "before", "being",
        "between", "both", "but", "by", "can", "could", "did", "do", "does", "doing", "down", "during", "each", "few", "for", "from",
        "further", "had", "has", "have", "having", "he", "her", "here", "hers", "him", "his", "how", "i", "if", "in", "into", "is", "it",
        "its", "itself", "just", "may", "me", "might", "more", "most", "must", "my", "no", "nor", "not", "now", "of", "off", "on", "once",
        "only", "or", "other", "our", "ours", "out", "over", "own", "same", "shall", "she", "should", "so", "some", "such", "than", "that",
        "the", "their", "theirs", "them", "then", "there", "these", "they", "this", "those", "through", "to", "too", "under", "until",
        "up", "upon", "very", "was", "we", "were", "what", "when", "where", "which", "while", "who", "whom", "why", "will", "with",
        "would", "you", "your", "yours",
    ];

    /// <summary>Gets 121 English function words: articles, pronouns, prepositions, conjunctions and auxiliary verbs.</summary>
    public static IReadOnlySet<string> English { get; } = new HashSet<string>(EnglishWords, StringComparer.Ordinal);

    /// <summary>Returns stop words as the words of texts are: with their case folded, and each word of a phrase for itself.</summary>
    internal static HashSet<string> Fold(IEnumerable<string>? stopWords) =>
        stopWords is null ? [] : new HashSet<string>(stopWords.SelectMany(Folding.Forms), StringComparer.Ordinal);
}
