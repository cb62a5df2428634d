using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusSdk;

/// <summary>Writes what a reader sees of Markdown.</summary>
internal sealed class PlainTextWriter
{
    private readonly StringBuilder _text = new();
    private readonly string _body;

    /// <summary>What parts blocks where the writer is.</summary>
    private string _between = "\n\n";

    /// <summary>What comes before the next text.</summary>
    private string _pending = "";

    private PlainTextWriter(string body) => _body = body;

    /// <param name="document">The body.</param>
    /// <param name="body">Its text.</param>
    public static string Write(MarkdownDocument document, string body)
    {
        var writer = new PlainTextWriter(body);
        writer.WriteBlock(document);
        return writer._text.ToString();
    }

    /// <summary>Writes what is inside of a block or a link.</summary>
    public static string Write(ContainerInline? inlines)
    {
        if (inlines is null) return "";

        var writer = new PlainTextWriter("");
        writer.WriteInlines(inlines);
        return writer._text.ToString();
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup:
                break;
            case Table table:
                foreach (TableRow row in table.OfType<TableRow>()) WriteRow(row);
                break;
            case ListBlock { IsLoose: false } list:
                string between = _between;
                _between = "\n";
                WriteBlocks(list);
                (_between, _pending) = (between, _text.Length > 0 ? between : "");
                break;
            case ContainerBlock container:
                WriteBlocks(container);
                break;
            case HtmlBlock html:
                Write(HtmlText.Of(BodyDocument.TextOf(html)));
                End();
                break;
            case LeafBlock { Inline: { } inlines }:
                WriteInlines(inlines);
                End();
                break;
            case LeafBlock leaf:
                Write(BodyDocument.TextOf(leaf));
                End();
                break;
        }
    }

    private void WriteBlocks(ContainerBlock blocks)
    {
        foreach (Block block in blocks) WriteBlock(block);
    }

    private void WriteRow(TableRow row)
    {
        string between = _between;
        _between = "\t";
        WriteBlocks(row);
        _between = between;
        _pending = "\n";
        if (row.Parent is Table table && ReferenceEquals(table[^1], row)) End();
    }

    private void WriteInlines(ContainerInline inlines)
    {
        foreach (Inline inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    // The blank after the box of a task is not the text's.
                    Write(literal.PreviousSibling is TaskList ? literal.Content.AsSpan().TrimStart(' ') : literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    Write(code.Content);
                    break;
                case HtmlEntityInline entity:
                    Write(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline line:
                    Write(line.IsHard ? "\n" : " ");
                    break;
                case AutolinkInline link:
                    Write(link.Url);
                    break;
                case HtmlInline html:
                    if (html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase)) Write("\n");
                    break;
                case MathInline math:
                    Write(math.Content.AsSpan());
                    break;
                case AbbreviationInline { Abbreviation: { } abbreviation }:
                    Write(abbreviation.Label);
                    break;
                case ContainerInline container:
                    WriteInlines(container);
                    break;
                case TaskList or FootnoteLink:
                    break;
                default:
                    WriteSource(inline);
                    break;
            }
        }
    }

    /// <summary>Writes what is of no kind that is known here as the author did.</summary>
    private void WriteSource(Inline inline)
    {
        SourceSpan span = inline.Span;
        if (span.Start >= 0 && span.End < _body.Length && span.Length > 0) Write(_body.AsSpan(span.Start, span.Length));
    }

    private void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;

        _text.Append(_pending).Append(text);
        _pending = "";
    }

    private void End()
    {
        if (_text.Length > 0) _pending = _between;
    }
}
