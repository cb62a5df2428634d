namespace CorpusSdk.Parsing.Collecting;

/// <summary>Whether a build leaves drafts out, by the properties <c>CorpusDrafts</c> and <c>Configuration</c>.</summary>
internal static class DraftRule
{
    public const string Auto = "auto";
    public const string Include = "include";
    public const string Exclude = "exclude";

    private const string Debug = "Debug";

    public static bool IsValid(string drafts) => Is(drafts, Auto) || Is(drafts, Include) || Is(drafts, Exclude);

    /// <param name="drafts">The value of the property; any other than the three above counts as <c>auto</c>.</param>
    /// <param name="configuration">
    /// The name of the configuration. Only those that begin with <c>Debug</c> keep drafts, and a compiler that is not told: what is
    /// published by mistake cannot be taken back.
    /// </param>
    public static bool LeavesOut(string drafts, string configuration) => Is(drafts, Exclude)
        || (!Is(drafts, Include)
            && configuration.Length > 0
            && !configuration.StartsWith(Debug, StringComparison.OrdinalIgnoreCase));

    private static bool Is(string value, string word) => value.Equals(word, StringComparison.OrdinalIgnoreCase);
}
