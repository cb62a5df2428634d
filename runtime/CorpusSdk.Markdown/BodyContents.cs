using System.Collections.Immutable;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusSdk;

/// <summary>What is in a body, each kind in the order of the text.</summary>
internal sealed record BodyContents(
    ImmutableArray<ArticleHeading> Headings, ImmutableArray<ArticleLink> Links, ImmutableArray<ArticleImage> Images,
    ImmutableArray<ArticleCodeBlock> CodeBlocks)
{
    public static BodyContents None { get; } = new([], [], [], []);

    /// <param name="document">The body.</param>
    /// <param name="body">Its text.</param>
    /// <param name="path">The path of the article's file, which relative targets start from.</param>
    public static BodyContents Of(MarkdownDocument document, string body, string path)
    {
        List<ArticleHeading> headings = [];
        List<ArticleLink> links = [];
        List<ArticleImage> images = [];
        List<ArticleCodeBlock> codeBlocks = [];
        int shift = 0;
        foreach (MarkdownObject item in document.Descendants())
        {
            (int start, int length) = BodyPlace.Of(item, body);
            if (item is Block) shift = item is HeadingBlock { IsSetext: false } ? BodyPlace.ShiftOf((HeadingBlock)item, body) : 0;
            else start += shift;

            switch (item)
            {
                case HeadingBlock heading:
                    headings.Add(new(heading.Level, PlainTextWriter.Write(heading.Inline), heading.TryGetAttributes()?.Id, start, length));
                    break;
                case CodeBlock code and not YamlFrontMatterBlock:
                    codeBlocks.Add(new(LanguageOf(code), BodyDocument.TextOf(code), start, length));
                    break;
                case LinkInline link when !IsInImage(link):
                    string target = LinkTargets.Of(link);
                    string text = PlainTextWriter.Write(link);
                    string? title = string.IsNullOrEmpty(link.Title) ? null : link.Title;
                    string? file = LinkTargets.PathOf(path, target);
                    if (link.IsImage) images.Add(new(target, text, title, file, start, length));
                    else links.Add(new(target, text, title, file, start, length));
                    break;
                case AutolinkInline link:
                    links.Add(new(LinkTargets.Of(link), link.Url, null, null, start, length));
                    break;
            }
        }

        // Footnotes are read last, wherever they stand.
        return new(
            [.. headings.OrderBy(static heading => heading.Start)], [.. links.OrderBy(static link => link.Start)],
            [.. images.OrderBy(static image => image.Start)], [.. codeBlocks.OrderBy(static code => code.Start)]);
    }

    private static string? LanguageOf(CodeBlock code) => code is FencedCodeBlock { Info: { Length: > 0 } info } ? info : null;

    /// <summary>Whether a link or an image is part of the text that stands for an image.</summary>
    private static bool IsInImage(LinkInline link)
    {
        for (ContainerInline? parent = link.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: true }) return true;
        }

        return false;
    }
}
