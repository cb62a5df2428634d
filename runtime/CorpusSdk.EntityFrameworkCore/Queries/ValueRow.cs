namespace CorpusSdk.EntityFrameworkCore.Queries;

/// <summary>A row of a table of authors or tags.</summary>
internal sealed class ValueRow
{
    public required string Collection { get; init; }

    public required string Id { get; init; }

    public required int Position { get; init; }

    public required string Value { get; init; }
}
