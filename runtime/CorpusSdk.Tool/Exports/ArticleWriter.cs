namespace CorpusSdk.Tool.Exports;

/// <summary>
/// Writes articles in a format, one after the other, to a stream that it closes; what is not completed is of no use.
/// </summary>
internal abstract class ArticleWriter : IDisposable
{
    /// <summary>Gets what had to be changed or left out for the format, a sentence each.</summary>
    public ExportWarnings Warnings { get; } = new();

    public abstract void Write(in ExportedArticle article);

    /// <summary>Writes what follows the last article.</summary>
    public abstract void Complete();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}

/// <summary>An article on its way out, with its row.</summary>
/// <param name="Article">The article.</param>
/// <param name="Row">A value for each column.</param>
internal readonly record struct ExportedArticle(Article Article, object?[] Row)
{
    public string Key => Text(StandardColumns.Key)!;

    public string? Text(StandardColumn column) => (string?)Row[ExportTable.IndexOf(column)];

    public DateOnly? Day(StandardColumn column) => (DateOnly?)Row[ExportTable.IndexOf(column)];

    public IEnumerable<string> Texts(StandardColumn column) => ((object?[])Row[ExportTable.IndexOf(column)]!).Cast<string>();
}
