namespace CorpusSdk.Parsing.Collecting;

/// <summary>Names of files and folders that a project does not take for articles, beside those that nobody does.</summary>
/// <param name="Readme">Whether files called <c>README</c> are left out.</param>
/// <param name="Underscored">Whether files and folders are left out whose names begin with <c>_</c>, but for <c>_index</c>.</param>
internal readonly record struct LeftOutNames(bool Readme = false, bool Underscored = false)
{
    public const string Include = "include";
    public const string Exclude = "exclude";

    /// <summary>Takes the values of the properties <c>CorpusReadmeFiles</c> and <c>CorpusUnderscoreFiles</c>.</summary>
    public static LeftOutNames From(string readme, string underscored) => new(Is(readme, Exclude), Is(underscored, Exclude));

    public static bool IsValid(string value) => Is(value, Include) || Is(value, Exclude);

    /// <summary>Whether a name is one of them.</summary>
    public bool Contains(string name, bool isFolder) =>
        (Readme && !isFolder && IsCalled(name, "README")) || (Underscored && name[0] == '_' && (isFolder || !IsCalled(name, "_index")));

    /// <summary>Whether a file has a name, with whatever after its first dot.</summary>
    private static bool IsCalled(string name, string called) =>
        name.StartsWith(called, StringComparison.OrdinalIgnoreCase) && (name.Length == called.Length || name[called.Length] == '.');

    private static bool Is(string value, string word) => value.Trim().Equals(word, StringComparison.OrdinalIgnoreCase);
}
