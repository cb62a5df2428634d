using NpgsqlTypes;

namespace CorpusSdk.EntityFrameworkCore.Queries;

/// <summary>The words of an article in PostgreSQL, apart from the article: reading that does not read them.</summary>
internal sealed class WordsRow
{
    public required string Collection { get; init; }

    public required string Id { get; init; }

    public required NpgsqlTsVector Words { get; init; }
}
