namespace CorpusSdk.EntityFrameworkCore.Loading;

/// <summary>Whether a table that exists is one of articles like these.</summary>
internal static class TableCheck
{
    private const int MostNamed = 5;

    /// <param name="table">The name of the table.</param>
    /// <param name="found">Its columns with their types.</param>
    /// <param name="wanted">The columns that it has to have.</param>
    /// <exception cref="ArticleDatabaseException">It has others.</exception>
    public static void Check(string table, IReadOnlyDictionary<string, string> found, IReadOnlyList<(string Name, string Type)> wanted)
    {
        string[] missing = [.. wanted.Select(static column => column.Name).Where(name => !found.ContainsKey(name))];
        string[] more = [.. found.Keys.Except(wanted.Select(static column => column.Name), StringComparer.Ordinal)];
        string[] other =
        [
            .. wanted.Where(column => found.TryGetValue(column.Name, out string? type)
                    && !type.Equals(column.Type, StringComparison.OrdinalIgnoreCase))
                .Select(column => $"{column.Name} ({found[column.Name]} for {column.Type})"),
        ];
        if (missing.Length == 0 && more.Length == 0 && other.Length == 0) return;

        (string Words, string[] Names)[] all = [("lacks", missing), ("has besides", more), ("has as another type", other)];
        IEnumerable<string> differences = all
            .Where(static part => part.Names.Length > 0)
            .Select(static part => $"{part.Words} {ListOf(part.Names)}");
        throw new ArticleDatabaseException(
            $"There is a table {table} with other columns: it {string.Join("; ", differences)}. Drop it, let the sync replace it, or name another "
            + "schema or database. Nothing was changed.");
    }

    private static string ListOf(string[] names) =>
        string.Join(", ", names.Take(MostNamed)) + (names.Length > MostNamed ? $" and {names.Length - MostNamed} more" : "");
}
