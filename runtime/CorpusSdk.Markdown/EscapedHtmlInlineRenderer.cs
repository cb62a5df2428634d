using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CorpusSdk;

/// <summary>Shows a tag as the text that it is, and no comment.</summary>
internal sealed class EscapedHtmlInlineRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline obj)
    {
        // The text that stands for an image has no tags in any case.
        if (renderer.EnableHtmlForInline && !obj.Tag.StartsWith("<!--", StringComparison.Ordinal)) renderer.WriteEscape(obj.Tag);
    }
}
