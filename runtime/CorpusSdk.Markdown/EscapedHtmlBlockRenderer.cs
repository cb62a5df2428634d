using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CorpusSdk;

/// <summary>Shows a block of HTML as the text that it is, without its comments.</summary>
internal sealed class EscapedHtmlBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
    {
        string text = HtmlText.WithoutComments(BodyDocument.TextOf(obj)).Trim();
        if (text.Length == 0) return;

        renderer.EnsureLine();
        renderer.Write("<p>").WriteEscape(text).Write("</p>").WriteLine();
    }
}
