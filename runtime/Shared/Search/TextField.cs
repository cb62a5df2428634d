namespace CorpusSdk.Shared.Search;

/// <summary>The fields that are searched word by word, as they are named in queries. All others have values.</summary>
internal static class TextField
{
    public const string Title = "title";
    public const string Body = "body";

    /// <summary>Returns the one of the two that a name means, or null.</summary>
    public static string? NameOf(string name) => name.ToLowerInvariant() switch
    {
        Title or "headline" => Title,
        Body or "text" => Body,
        _ => null,
    };
}
