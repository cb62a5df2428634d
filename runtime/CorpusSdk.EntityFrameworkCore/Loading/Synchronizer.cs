using CorpusSdk.EntityFrameworkCore.Columns;
using CorpusSdk.EntityFrameworkCore.Tables;

namespace CorpusSdk.EntityFrameworkCore.Loading;

/// <summary>Makes tables the same as collections, by writing what is different.</summary>
internal static class Synchronizer
{
    /// <param name="loader">The engine.</param>
    /// <param name="sources">The tables with what they are to hold.</param>
    /// <param name="isReplaced">Whether tables that there are go away first.</param>
    /// <param name="cancellation">Stops, and leaves everything as it was.</param>
    /// <param name="progress">Is told how many articles were looked at.</param>
    /// <exception cref="ArticleDatabaseException">It did not work, and everything is as it was.</exception>
    public static async Task<SyncResult> RunAsync(
        TableLoader loader, IEnumerable<TableSource> sources, bool isReplaced, CancellationToken cancellation, Action<int>? progress = null)
    {
        try
        {
            await loader.BeginAsync(cancellation).ConfigureAwait(false);
            SyncResult result = SyncResult.Nothing;
            foreach (TableSource source in sources)
            {
                await loader.PrepareAsync(source.Table, isReplaced, cancellation).ConfigureAwait(false);
                result = SyncResult.Sum(
                    result, await SyncAsync(loader, source, result.Articles, progress, cancellation).ConfigureAwait(false));
            }

            await loader.CommitAsync(cancellation).ConfigureAwait(false);
            return result;
        }
        catch (Exception error) when (cancellation.IsCancellationRequested && error is not OperationCanceledException)
        {
            // A connection that is interrupted in the middle says so in its own words.
            throw new OperationCanceledException(error.Message, error, cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException && loader.Explain(error) is { } explained)
        {
            throw explained;
        }
    }

    private static async Task<SyncResult> SyncAsync(
        TableLoader loader, TableSource source, int before, Action<int>? progress, CancellationToken cancellation)
    {
        KnownRows rows = new();
        await foreach ((string id, RowVersion version) in loader.RowsAsync(source.Table, cancellation).ConfigureAwait(false))
        {
            rows.Add(id, version);
        }

        List<ArticleRow> batch = [];
        List<string> outdated = [];
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        foreach (IEnumerable<Article> part in source.Parts)
        {
            foreach (Article article in part)
            {
                cancellation.ThrowIfCancellationRequested();
                var row = ArticleRow.Of(article);
                switch (rows.Take(row))
                {
                    case RowState.Twice:
                        throw Twice(row);
                    case RowState.Same:
                        unchanged++;
                        break;
                    case RowState.Changed:
                        changed++;
                        outdated.Add(row.Id);
                        batch.Add(row);
                        break;
                    default:
                        added++;
                        batch.Add(row);
                        break;
                }

                progress?.Invoke(before + added + changed + unchanged);
                if (batch.Count == loader.BatchSize) await WriteAsync().ConfigureAwait(false);
            }

            await WriteAsync().ConfigureAwait(false);
        }

        int removed = rows.Missing;
        if (removed > 0)
        {
            List<string> missing = await MissingAsync().ConfigureAwait(false);
            await loader.DeleteAsync(source.Table, missing, cancellation).ConfigureAwait(false);
        }

        return new SyncResult { Added = added, Changed = changed, Removed = removed, Unchanged = unchanged };

        async Task WriteAsync()
        {
            await loader.DeleteAsync(source.Table, outdated, cancellation).ConfigureAwait(false);
            if (batch.Count > 0) await loader.InsertAsync(source.Table, batch, cancellation).ConfigureAwait(false);
            batch.Clear();
            outdated.Clear();
        }

        // Asked for a second time: until here nobody knew which ids to keep.
        async Task<List<string>> MissingAsync()
        {
            List<string> ids = [];
            await foreach ((string id, _) in loader.RowsAsync(source.Table, cancellation).ConfigureAwait(false))
            {
                if (!rows.IsSeen(id)) ids.Add(id);
            }

            return ids;
        }
    }

    private static ArticleDatabaseException Twice(in ArticleRow row) => new(
        $"The article {row.Description} has the id of another article. Give one of them another id: in a table an id is there once.");
}

/// <summary>A table with what it is to hold.</summary>
/// <param name="Table">The table.</param>
/// <param name="Parts">The articles, read once, in parts: those of a part need not be there any more when the next begins.</param>
internal sealed record TableSource(ArticleTable Table, IEnumerable<IEnumerable<Article>> Parts);
