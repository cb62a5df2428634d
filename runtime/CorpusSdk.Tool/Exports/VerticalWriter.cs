namespace CorpusSdk.Tool.Exports;

/// <summary>
/// The vertical text of Sketch Engine: a token a line, with tags for articles, paragraphs and sentences, and <c>&lt;g/&gt;</c> where no
/// space is between two tokens. Columns are attributes of <c>doc</c>, and lists in them are joined by <c>|</c>.
/// </summary>
internal sealed class VerticalWriter(Stream output, ExportTable table) : TextArticleWriter(output)
{
    private static readonly int[] Texts = [ExportTable.IndexOf(StandardColumns.Body), ExportTable.IndexOf(StandardColumns.Tail)];

    private readonly int[] _attributes = [.. Enumerable.Range(0, table.Columns.Count).Except(Texts)];

    /// <inheritdoc/>
    public override void Write(in ExportedArticle article)
    {
        int replaced = 0;
        Output.Write("<doc");
        foreach (int index in _attributes)
        {
            if (AttributeOf(table.Columns[index].Type, article.Row[index]) is not { } value) continue;

            Output.Write(' ');
            Output.Write(table.Columns[index].Name);
            Output.Write("=\"");
            WriteEscaped(OneLine(value, ref replaced));
            Output.Write('"');
        }

        Output.Write(">\n");
        foreach (IReadOnlyList<string> paragraph in ArticleTokens.Paragraphs(article.Article))
        {
            Output.Write("<p>\n");
            foreach (string sentence in paragraph)
            {
                Output.Write("<s>\n");
                WriteTokens(CleanText.ForXml(sentence, ref replaced));
                Output.Write("</s>\n");
            }

            Output.Write("</p>\n");
        }

        Output.Write("</doc>\n");
        Warnings.Replaced(article.Key, replaced);
    }

    private void WriteTokens(string sentence)
    {
        foreach (Token token in ArticleTokens.Of(sentence))
        {
            WriteEscaped(token.Text);
            Output.Write(token.HasSpaceAfter ? "\n" : "\n<g/>\n");
        }
    }

    private static string? AttributeOf(ExportType type, object? value) => (type, value) switch
    {
        (ListExportType { Item: ScalarExportType }, object?[] items) =>
            items.Length == 0 ? null : string.Join('|', items.Select(static item => item is null ? "" : CellText.Of(item))),
        _ => CellText.Of(type, value),
    };

    private void WriteEscaped(string text)
    {
        foreach (char c in text)
        {
            switch (c)
            {
                case '<':
                    Output.Write("&lt;");
                    break;
                case '>':
                    Output.Write("&gt;");
                    break;
                case '&':
                    Output.Write("&amp;");
                    break;
                case '"':
                    Output.Write("&quot;");
                    break;
                default:
                    Output.Write(c);
                    break;
            }
        }
    }
}
