using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using Parquet;
using Parquet.Schema;

namespace CorpusSdk.Tool.Exports;

/// <summary>
/// Parquet: row groups with statistics, columns in Zstandard, records and lists as nested columns. A row group is in memory until it is
/// written, and no more than that.
/// </summary>
[SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "Disposing ends the file: Complete does.")]
internal sealed class ParquetArticleWriter : ArticleWriter
{
    /// <summary>In UTF-16 code units of text.</summary>
    private const int LargestGroup = 8 << 20;

    /// <summary>Smaller groups cost more than they save.</summary>
    private const int SmallestGroup = 1 << 20;

    /// <summary>What the row groups keep of streams for the next one.</summary>
    private const int PooledBytes = 64 << 20;

    /// <summary>After so many values, a column of which few repeat has no dictionary.</summary>
    private const int DictionarySample = 256;

    private static readonly int Date = ExportTable.IndexOf(StandardColumns.Date);

    private readonly ParquetNode[] _columns;
    private readonly RowGroups _groups;
    private readonly Stream _output;
    private readonly ParquetWriter _writer;
    private readonly CancellationToken _cancellation;
    private int? _year;
    private long _length;
    private int _rows;

    public ParquetArticleWriter(Stream output, ExportTable table, DecimalSizes decimals, RowGroups groups, CancellationToken cancellation)
    {
        _output = output;
        ParquetColumns columns = new(decimals);
        _columns = [.. table.Columns.Select(columns.Of)];
        _groups = groups;
        _cancellation = cancellation;
        ParquetOptions options = new()
        {
            CompressionMethod = CompressionMethod.Zstd,
            CompressionLevel = CompressionLevel.Optimal,
            DictionaryEncodingSampleSize = DictionarySample,
            MaximumSmallPoolFreeBytes = PooledBytes,
            MaximumLargePoolFreeBytes = PooledBytes,
        };
        ParquetSchema schema = new([.. _columns.Select(static column => column.Field)]);
        _writer = ParquetWriter.CreateAsync(schema, output, options, cancellationToken: cancellation).GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    public override void Write(in ExportedArticle article)
    {
        int? year = ((DateOnly?)article.Row[Date])?.Year;
        if (_length >= LargestGroup || (_groups == RowGroups.Year && year != _year && _length >= SmallestGroup)) WriteGroup();

        _year = year;
        for (int i = 0; i < _columns.Length; i++)
        {
            object? value = article.Row[i];
            _columns[i].Add(value, 0, 0);
            if (value is string text) _length += text.Length;
        }

        // Thousands of columns take memory without any text.
        _length += _columns.Length * (2 * sizeof(int));
        _rows++;
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        if (_rows > 0) WriteGroup();
        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _output.Dispose();
        base.Dispose(disposing);
    }

    private void WriteGroup()
    {
        using ParquetRowGroupWriter group = _writer.CreateRowGroup();
        foreach (ParquetNode column in _columns)
        {
            column.Write(group, _cancellation);
        }

        group.CompleteValidate();
        _length = 0;
        _rows = 0;
    }
}

/// <summary>Where one row group ends and the next starts.</summary>
internal enum RowGroups
{
    /// <summary>Years that have enough articles stand apart, so that a question about dates passes over the others.</summary>
    Year,

    /// <summary>By the length of texts alone.</summary>
    Size,
}
