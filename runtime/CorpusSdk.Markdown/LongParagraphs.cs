using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusSdk;

/// <summary>
/// Reads very long paragraphs as text without markup. Markdig takes time quadratic in the number of links and addresses within one
/// paragraph, and linear in the number of paragraphs.
/// </summary>
internal sealed class LongParagraphs : IMarkdownExtension
{
    /// <summary>In UTF-16 code units: a table of a thousand rows, which is a paragraph to begin with, has room there.</summary>
    public const int Longest = 128 * 1024;

    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        foreach (BlockParser parser in pipeline.BlockParsers)
        {
            if (parser is ParagraphBlockParser or HeadingBlockParser) parser.Closed += ReadAsText;
        }
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void ReadAsText(BlockProcessor processor, Block block)
    {
        if (block is not LeafBlock { ProcessInlines: true } leaf || LengthOf(leaf) <= Longest) return;

        leaf.ProcessInlines = false;
        ContainerInline inlines = new() { Span = leaf.Span };
        for (int line = 0; line < leaf.Lines.Count; line++)
        {
            if (line > 0) inlines.AppendChild(new LineBreakInline());

            inlines.AppendChild(new LiteralInline(leaf.Lines.Lines[line].Slice.ToString().Trim()));
        }

        leaf.Inline = inlines;
    }

    private static int LengthOf(LeafBlock leaf)
    {
        int length = 0;
        for (int line = 0; line < leaf.Lines.Count; line++) length += leaf.Lines.Lines[line].Slice.Length;

        return length;
    }
}
