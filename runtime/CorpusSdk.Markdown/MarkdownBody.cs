using System.Collections.Immutable;
using CorpusSdk.Shared.Search;
using Markdig.Syntax;

namespace CorpusSdk;

/// <summary>The body of an article, read once as Markdown.</summary>
/// <remarks>
/// Safe to use from any thread. It keeps the body's syntax tree, a few times the size of the text: keep what is needed of it
/// instead. A body whose elements lie more than a hundred deep in each other is read as plain text.
/// </remarks>
public sealed class MarkdownBody
{
    private readonly Lock _lock = new();
    private readonly Article _article;
    private readonly MarkdownOptions _options;
    private readonly MarkdownDocument? _document;
    private string? _html;
    private string? _plainText;

    internal MarkdownBody(Article article, MarkdownOptions options)
    {
        if (options is { LinkTo: not null, Articles: null })
        {
            throw new ArgumentException(
                "LinkTo needs the articles that links may lead to. Set Articles, such as to Corpus.Articles.", nameof(options));
        }

        _article = article;
        _options = options;
        Text = article.Body;
        if (options.IsMarkdown ?? BodyReader.IsMarkdown(article.Path)) _document = BodyDocument.Parse(Text, options);

        BodyContents found = _document is null ? BodyContents.None : BodyContents.Of(_document, Text, article.Path);
        Headings = found.Headings;
        Links = found.Links;
        Images = found.Images;
        CodeBlocks = found.CodeBlocks;
    }

    /// <summary>Gets the body as it was read: what places refer to.</summary>
    public string Text { get; }

    /// <summary>Gets a value indicating whether the body was read as Markdown; otherwise it is plain text.</summary>
    public bool IsMarkdown => _document is not null;

    /// <summary>Gets the headings, in the order of the body.</summary>
    public ImmutableArray<ArticleHeading> Headings { get; }

    /// <summary>Gets the links, in the order of the body. Those in HTML are not among them.</summary>
    public ImmutableArray<ArticleLink> Links { get; }

    /// <summary>Gets the images, in the order of the body. Those in HTML are not among them.</summary>
    public ImmutableArray<ArticleImage> Images { get; }

    /// <summary>Gets the blocks of code, in the order of the body.</summary>
    public ImmutableArray<ArticleCodeBlock> CodeBlocks { get; }

    /// <summary>Gets what a reader sees, without markup: of plain text, all of it.</summary>
    /// <remarks>
    /// Blocks are parted by a blank line, items of a list without such lines and rows of a table by a line end, cells by a tab. A line
    /// end within a paragraph is a space, unless the author asked for one. Images are their texts; of HTML, tags, comments, scripts and
    /// styles are left out.
    /// </remarks>
    public string PlainText
    {
        get
        {
            if (_document is null) return Text;

            lock (_lock)
            {
                return _plainText ??= PlainTextWriter.Write(_document, Text);
            }
        }
    }

    /// <summary>Writes the body as HTML. Later calls return the same string.</summary>
    /// <returns>HTML for the inside of an element, such as <c>article</c>; of plain text, its paragraphs.</returns>
    public string ToHtml()
    {
        lock (_lock)
        {
            return _html ??= _document is null
                ? BodyHtml.OfParagraphs(_article.Paragraphs)
                : BodyHtml.Of(_document, _article, _options);
        }
    }
}
