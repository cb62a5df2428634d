using CorpusSdk.EntityFrameworkCore.Tables;

namespace CorpusSdk.EntityFrameworkCore.Loading;

/// <summary>What an engine does for a sync, all of it in one transaction.</summary>
internal abstract class TableLoader : IAsyncDisposable
{
    /// <summary>Gets the most articles that are written at a time.</summary>
    public abstract int BatchSize { get; }

    /// <summary>Begins the transaction, and waits until no other loader is at work.</summary>
    public abstract Task BeginAsync(CancellationToken cancellation);

    /// <summary>Creates the table if there is none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isReplaced">Whether one that there is goes away.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="ArticleDatabaseException">There is one with other columns.</exception>
    public abstract Task PrepareAsync(ArticleTable table, bool isReplaced, CancellationToken cancellation);

    /// <summary>Reads which articles are in the table, one after the other; nothing else can be done meanwhile.</summary>
    public abstract IAsyncEnumerable<(string Id, RowVersion Version)> RowsAsync(ArticleTable table, CancellationToken cancellation);

    public abstract Task DeleteAsync(ArticleTable table, IReadOnlyList<string> ids, CancellationToken cancellation);

    public abstract Task InsertAsync(ArticleTable table, IReadOnlyList<ArticleRow> rows, CancellationToken cancellation);

    /// <summary>Makes everything visible to others at once.</summary>
    public abstract Task CommitAsync(CancellationToken cancellation);

    /// <summary>Says in words what an engine's exception means; null for one that is none of its.</summary>
    public abstract ArticleDatabaseException? Explain(Exception error);

    /// <summary>Takes back what is not committed.</summary>
    public abstract ValueTask DisposeAsync();
}
