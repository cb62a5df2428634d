using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace CorpusSdk.Tool.Exports;

/// <summary>
/// CSV as in RFC 4180, with a line of names. What is missing is empty, and an empty text is <c>""</c>; lists and records are JSON.
/// </summary>
internal sealed class CsvArticleWriter : TextArticleWriter
{
    private readonly CsvWriter _csv;
    private readonly IReadOnlyList<ExportColumn> _columns;

    public CsvArticleWriter(Stream output, ExportTable table)
        : base(output)
    {
        _columns = table.Columns;
        _csv = new CsvWriter(Output, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        foreach (ExportColumn column in _columns)
        {
            _csv.WriteField(column.Name);
        }

        _csv.NextRecord();
    }

    /// <inheritdoc/>
    public override void Write(in ExportedArticle article)
    {
        for (int i = 0; i < _columns.Count; i++)
        {
            string? text = CellText.Of(_columns[i].Type, article.Row[i]);
            if (text is "") _csv.WriteField(text, shouldQuote: true);
            else _csv.WriteField(text);
        }

        _csv.NextRecord();
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        _csv.Flush();
        base.Complete();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _csv.Dispose();
        base.Dispose(disposing);
    }
}
