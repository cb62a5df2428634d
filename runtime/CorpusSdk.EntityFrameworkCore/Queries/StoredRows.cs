using NpgsqlTypes;

namespace CorpusSdk.EntityFrameworkCore.Queries;

/// <summary>A row of a table of authors or tags.</summary>
internal sealed class ValueRow
{
    public required string Collection { get; init; }

    public required string Id { get; init; }

    public required int Position { get; init; }

    public required string Value { get; init; }
}

/// <summary>The words of an article in PostgreSQL, apart from the article: reading that does not read them.</summary>
internal sealed class WordsRow
{
    public required string Collection { get; init; }

    public required string Id { get; init; }

    public required NpgsqlTsVector Words { get; init; }
}

/// <summary>A row of a full-text index of SQLite.</summary>
internal sealed class IndexRow
{
    public required long Number { get; init; }

    /// <summary>Gets what the index is asked for, where a query compares it.</summary>
    public required string Match { get; init; }
}
