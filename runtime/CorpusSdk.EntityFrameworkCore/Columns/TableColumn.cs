namespace CorpusSdk.EntityFrameworkCore.Columns;

/// <summary>A column of a table of articles.</summary>
/// <param name="Name">Its name: lower case words joined by <c>_</c>, unique in its table.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Read">
/// Reads the value of an article: of the type that <paramref name="Kind"/> says, or null. Lists are arrays of that type and never null.
/// </param>
internal sealed record TableColumn(string Name, ColumnKind Kind, Func<Article, object?> Read)
{
    /// <summary>Gets a value indicating whether an article has several values.</summary>
    public bool IsList { get; init; }

    /// <summary>Gets what else its values depend on, such as the members of an enum: where it changes, articles are loaded anew.</summary>
    public string Vocabulary { get; init; } = "";
}
