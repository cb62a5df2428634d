using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusSdk;

/// <summary>A body → HTML.</summary>
internal static class BodyHtml
{
    /// <summary>Writes Markdown. Its links become what the options say, for good: a tree is written once.</summary>
    public static string Of(MarkdownDocument document, Article article, MarkdownOptions options)
    {
        // Replacing an element while going through them loses the place.
        foreach (MarkdownObject item in document.Descendants().ToArray())
        {
            if (item is LinkInline or AutolinkInline) Relink((Inline)item, article, options);
            if (!options.IsTrusted && item.TryGetAttributes() is { } attributes) SafeAttributes.Keep(attributes);
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        options.PipelineOrDefault.Setup(renderer);
        if (!options.IsTrusted)
        {
            renderer.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new EscapedHtmlBlockRenderer());
            renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.HtmlInlineRenderer>(new EscapedHtmlInlineRenderer());
        }

        renderer.Render(document);
        return writer.ToString();
    }

    /// <summary>Writes plain text.</summary>
    public static string OfParagraphs(TextParts paragraphs)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        foreach (string paragraph in paragraphs)
        {
            renderer.Write("<p>").WriteEscape(paragraph).Write("</p>").WriteLine();
        }

        return writer.ToString();
    }

    private static void Relink(Inline inline, Article article, MarkdownOptions options)
    {
        if (inline is LinkInline link)
        {
            string target = LinkTargets.Of(link);
            if (AddressOf(target, link.IsImage, article, options) is { } address)
            {
                (link.Url, link.GetDynamicUrl) = (address, null);
            }
            else if (!options.IsTrusted && !LinkTargets.IsSafe(target, link.IsImage))
            {
                link.ReplaceBy(new ContainerInline(), copyChildren: true);
            }
        }
        else if (inline is AutolinkInline autolink && !options.IsTrusted && !LinkTargets.IsSafe(LinkTargets.Of(autolink), isImage: false))
        {
            autolink.ReplaceBy(new LiteralInline(autolink.Url));
        }
    }

    /// <summary>What the functions of the user say that a target becomes; null for what was written.</summary>
    private static string? AddressOf(string target, bool isImage, Article article, MarkdownOptions options)
    {
        if (options is { LinkTo: null, LinkToFile: null } || LinkTargets.PathOf(article.Path, target) is not { } path) return null;

        Article? found = options.Articles is { } articles && !isImage ? ArticlePaths.Of(articles).Find(path) : null;
        string? address = found is not null ? options.LinkTo?.Invoke(found)
            : path == ".." || path.StartsWith("../", StringComparison.Ordinal) ? null
            : options.LinkToFile?.Invoke(path);
        return address is null ? null : LinkTargets.WithSuffix(address, target);
    }
}
