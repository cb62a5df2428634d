namespace CorpusSdk.Shared.Fields;

/// <summary>Which keys of headers hold a closed set of words, such as a layout or a category: those are worth a facet.</summary>
internal static class FacetLimits
{
    public const int MostValues = 24;

    public const int FewestArticles = 10;

    public const int LongestValue = 40;

    /// <summary>How many articles share a value on average, at least.</summary>
    public const int Repetition = 3;
}
