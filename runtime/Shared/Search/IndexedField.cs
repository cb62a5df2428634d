namespace CorpusSdk.Shared.Search;

/// <summary>The names that the fields of articles have in an index and in queries.</summary>
internal static class IndexedField
{
    public const string Title = "title";
    public const string Body = "body";
    public const string Date = "date";
    public const string Id = "id";
    public const string Collection = "collection";
    public const string Source = "source";
    public const string Author = "author";
    public const string Tag = "tag";
    public const string Language = "language";

    /// <summary>Gets those that articles have whatever their headers say.</summary>
    public static IReadOnlyList<string> Standard { get; } = [Title, Body, Date, Id, Collection, Source, Author, Tag, Language];

    /// <summary>Returns the name that a field has in the index.</summary>
    public static string NameOf(string name) => name.ToLowerInvariant() switch
    {
        "headline" => Title,
        "text" => Body,
        "authors" or "by" => Author,
        "tags" => Tag,
        "lang" => Language,
        var other => other,
    };

    public static bool IsStandard(string name) => Standard.Contains(NameOf(name));
}
