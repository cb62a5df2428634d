namespace CorpusSdk.Text.Comparisons;

/// <summary>Compares frequencies.</summary>
internal static class KeywordFinder
{
    /// <exception cref="ArgumentException">The lists have sequences of different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The p-value is not above 0 and at most 1.</exception>
    public static KeyWord[] Find(FrequencyList articles, FrequencyList reference, double maxPValue)
    {
        if (articles.N != reference.N)
        {
            throw new ArgumentException(
                $"Sequences of {articles.N} words cannot be compared with those of {reference.N}: count both with the same n.",
                nameof(reference));
        }

        if (maxPValue is not (> 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(maxPValue), maxPValue, "The largest p-value is above 0 and at most 1, such as 0.05; 1 keeps every word.");
        }

        if (articles.Total == 0 || reference.Total == 0) return [];

        IEnumerable<KeyWord> ofArticles = articles.All.Select(word => Compare(word.Text, word.Count, reference[word.Text].Count));
        IEnumerable<KeyWord> ofReference = reference.All
            .Where(word => articles[word.Text].Count == 0)
            .Select(word => Compare(word.Text, 0, word.Count));
        return
        [
            .. ofArticles.Concat(ofReference)
                .Where(word => word.PValue <= maxPValue)
                .OrderByDescending(static word => word.LogLikelihood)
                .ThenBy(static word => word.Text, StringComparer.Ordinal),
        ];

        KeyWord Compare(string text, int count, int referenceCount) =>
            new(text, count, referenceCount, articles.Total, reference.Total);
    }
}
