using CorpusSdk.EntityFrameworkCore.Columns;

namespace CorpusSdk.EntityFrameworkCore.Tables;

/// <summary>The names of the tables and indexes of a corpus, each given once.</summary>
internal sealed class TableNames
{
    /// <summary>The table that says how the rows of the others were made.</summary>
    public const string State = "corpus_tables";

    /// <summary>What FTS5 adds to the name of a table for its own.</summary>
    private static readonly string[] Shadows = ["data", "idx", "content", "docsize", "config"];

    private readonly HashSet<string> _taken = new([State], StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _collections = new(StringComparer.Ordinal);

    /// <param name="collections">All collections: their tables have their names whatever belongs to others.</param>
    public TableNames(IEnumerable<string> collections)
    {
        foreach (string collection in collections.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            _collections[collection] = ColumnNames.Of(collection, _taken, ColumnNames.LongestInDatabases);
        }
    }

    /// <summary>The name of a collection's table: <c>News</c> → <c>news</c>.</summary>
    public string Of(string collection) => _collections[collection];

    /// <summary>The name of what belongs to the table: <c>news_tags</c>.</summary>
    public string Of(string collection, string what)
    {
        // FTS5 appends to it, and names of SQLite may be longer.
        string name = ColumnNames.Of($"{Of(collection)}_{what}", _taken, ColumnNames.LongestInDatabases);
        if (what == "fts") _taken.UnionWith(Shadows.Select(shadow => $"{name}_{shadow}"));
        return name;
    }
}
