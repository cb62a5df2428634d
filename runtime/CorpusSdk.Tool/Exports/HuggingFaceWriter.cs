using System.Text;

namespace CorpusSdk.Tool.Exports;

/// <summary>A dataset folder of Hugging Face: one Parquet file, and a card that says what is in it.</summary>
internal sealed class HuggingFaceWriter : ArticleWriter
{
    private const string File = "data/train-00000-of-00001.parquet";

    private readonly string _folder;
    private readonly ExportTable _table;
    private readonly DecimalSizes _decimals;
    private readonly FileStream _file;
    private readonly ParquetArticleWriter _parquet;
    private readonly SortedSet<string> _languages = new(StringComparer.Ordinal);
    private long _rows;
    private long _textBytes;

    public HuggingFaceWriter(string folder, ExportTable table, DecimalSizes decimals, RowGroups groups, CancellationToken cancellation)
    {
        _folder = folder;
        _table = table;
        _decimals = decimals;
        Directory.CreateDirectory(System.IO.Path.Combine(folder, "data"));
        _file = System.IO.File.Create(System.IO.Path.Combine(folder, File));
        _parquet = new ParquetArticleWriter(_file, table, decimals, groups, cancellation);
    }

    /// <inheritdoc/>
    public override void Write(in ExportedArticle article)
    {
        _parquet.Write(article);
        if (article.Text(StandardColumns.Language) is { Length: > 0 } language) _languages.Add(language);
        _rows++;
        foreach (object? value in article.Row)
        {
            if (value is string text) _textBytes += Encoding.UTF8.GetByteCount(text);
        }
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        _parquet.Complete();
        _file.Flush();
        string card = DatasetCard.Of(_table, _decimals, _languages, _rows, _textBytes, _file.Length);
        System.IO.File.WriteAllText(System.IO.Path.Combine(_folder, DatasetFolder.CardName), card);
        _file.Dispose();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _parquet.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }
}
