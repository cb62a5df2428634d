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
        Dictionary<string, RowVersion> stored = await loader.VersionsAsync(source.Table, cancellation).ConfigureAwait(false);
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<ArticleRow> batch = [];
        List<string> outdated = [];
        int added = 0;
        int changed = 0;
        foreach (Article article in source.Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            var row = ArticleRow.Of(article);
            if (!seen.Add(row.Id)) throw Twice(row);

            progress?.Invoke(before + seen.Count);
            if (stored.Remove(row.Id, out RowVersion version))
            {
                if (version == row.Version) continue;

                outdated.Add(row.Id);
                changed++;
            }
            else
            {
                added++;
            }

            batch.Add(row);
            if (batch.Count == loader.BatchSize) await WriteAsync().ConfigureAwait(false);
        }

        await WriteAsync().ConfigureAwait(false);
        await loader.DeleteAsync(source.Table, [.. stored.Keys], cancellation).ConfigureAwait(false);
        return new SyncResult { Added = added, Changed = changed, Removed = stored.Count, Unchanged = seen.Count - added - changed };

        async Task WriteAsync()
        {
            await loader.DeleteAsync(source.Table, outdated, cancellation).ConfigureAwait(false);
            if (batch.Count > 0) await loader.InsertAsync(source.Table, batch, cancellation).ConfigureAwait(false);
            batch.Clear();
            outdated.Clear();
        }
    }

    private static ArticleDatabaseException Twice(in ArticleRow row) => new(
        $"The article {row.Description} has the id of another article. Give one of them another id: in a table an id is there once.");
}

/// <summary>A table with what it is to hold.</summary>
/// <param name="Table">The table.</param>
/// <param name="Articles">The articles, read once.</param>
internal sealed record TableSource(ArticleTable Table, IEnumerable<Article> Articles);
