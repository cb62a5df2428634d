namespace CorpusSdk.EntityFrameworkCore.Queries;

/// <summary>Names of what the model has and article types have not. No property of C# is called so.</summary>
internal static class ShadowNames
{
    public const string Header = "Article.Header";

    /// <summary>The number of an article in a full-text index of SQLite.</summary>
    public const string Number = "Article.Number";

    public const string Dateline = nameof(Article.Dateline);

    /// <summary>The array of a list.</summary>
    public static string List(string property) => property + "[]";

    /// <summary>A member of what a property refers to, such as <c>Dateline.Place</c>.</summary>
    public static string Member(string property, string member) => $"{property}.{member}";

    /// <summary>The entity type of what belongs to a collection, such as <c>News.Tags</c>.</summary>
    public static string Entity(string collection, string what) => $"{collection}.{what}";
}
