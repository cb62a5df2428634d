using System.Buffers;
using System.Text.Json;

namespace CorpusSdk.Tool.Exports;

/// <summary>JSON Lines: an object for each article, a line each, with every column.</summary>
internal sealed class JsonLinesWriter : ArticleWriter
{
    private readonly Stream _output;
    private readonly IReadOnlyList<ExportColumn> _columns;
    private readonly JsonEncodedText[] _names;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json;

    public JsonLinesWriter(Stream output, ExportTable table)
    {
        _output = output;
        _columns = table.Columns;
        _names = [.. table.Columns.Select(static column => JsonEncodedText.Encode(column.Name, CellJson.Options.Encoder))];
        _json = new Utf8JsonWriter(_line, CellJson.Options);
    }

    /// <inheritdoc/>
    public override void Write(in ExportedArticle article)
    {
        _line.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartObject();
        for (int i = 0; i < _names.Length; i++)
        {
            _json.WritePropertyName(_names[i]);
            CellJson.Write(_json, _columns[i].Type, article.Row[i]);
        }

        _json.WriteEndObject();
        _json.Flush();
        _output.Write(_line.WrittenSpan);
        _output.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public override void Complete()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _json.Dispose();
            _output.Dispose();
        }

        base.Dispose(disposing);
    }
}
