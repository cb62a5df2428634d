using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusSdk;

/// <summary>A body → its syntax tree.</summary>
internal static class BodyDocument
{
    /// <summary>
    /// Elements in each other that a tree has at most. Markdig refuses to write a tree that is a little deeper, and some of those it
    /// refuses to read.
    /// </summary>
    private const int Deepest = 100;

    /// <summary>Reads a body; null when its elements lie too deep in each other.</summary>
    public static MarkdownDocument? Parse(string body, MarkdownOptions options)
    {
        try
        {
            MarkdownDocument document = Markdig.Markdown.Parse(WellFormed(body), options.PipelineOrDefault);
            if (IsTooDeep(document)) return null;

            if (options.Pipeline is null) HeadingAnchors.Give(document);
            return document;
        }
        catch (ArgumentException error) when (error.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            return null;
        }
    }

    /// <summary>The lines of a block as they are, with <c>\n</c> between them.</summary>
    public static string TextOf(LeafBlock block) =>
        string.Join('\n', (block.Lines.Lines ?? []).Take(block.Lines.Count).Select(static line => line.Slice.ToString()));

    /// <summary>
    /// The same with U+FFFD for each unpaired surrogate, as HTML has it: Markdig throws when one is in a link. Places stay what they are.
    /// </summary>
    private static string WellFormed(string body) =>
        body.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(body)) : body;

    private static bool IsTooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Item, int Depth)>([(document, 0)]);
        while (open.TryPop(out (MarkdownObject Item, int Depth) next))
        {
            if (next.Depth > Deepest) return true;

            IEnumerable<MarkdownObject> children = next.Item switch
            {
                ContainerBlock block => block,
                LeafBlock { Inline: { } inlines } => inlines,
                ContainerInline inline => inline,
                _ => [],
            };
            foreach (MarkdownObject child in children) open.Push((child, next.Depth + 1));
        }

        return false;
    }
}
