using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Shared.Search;

/// <summary>The names of the fields that queries know whatever the articles have.</summary>
internal static class FieldNames
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

    /// <summary>All of them; other names are keys of headers.</summary>
    public static readonly string[] Standard = [Title, Body, Date, Id, Collection, Source, Author, Tag, Language];

    /// <summary>Returns the name that a field has in the index.</summary>
    public static string Of(string name) => Casing.Fold(name) switch
    {
        "headline" => Title,
        "text" => Body,
        "authors" or "by" => Author,
        "tags" => Tag,
        "lang" => Language,
        var other => other,
    };

    public static bool IsStandard(string name) => Array.IndexOf(Standard, Of(name)) >= 0;
}
