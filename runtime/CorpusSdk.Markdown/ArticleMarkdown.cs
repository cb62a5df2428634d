using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CorpusSdk;

/// <summary>The bodies of articles as Markdown: as HTML, as plain text, and what is in them.</summary>
/// <remarks>
/// <para>
/// Each member reads the body anew; <c>ReadMarkdown</c> reads it once for all of them. That takes time linear in the number of
/// paragraphs. A paragraph of more than 131,072 characters is text without markup, since Markdig takes time quadratic in the number of
/// links within one. Bodies of articles that are not Markdown are plain text: they have paragraphs and nothing else.
/// </para>
/// <para>All members are safe to use from any thread. Whatever an author writes, they throw nothing.</para>
/// </remarks>
[SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "An extension block is no type to users.")]
public static class ArticleMarkdown
{
    /// <param name="article">The article.</param>
    extension(Article article)
    {
        /// <summary>Gets the headings of the body, in its order.</summary>
        public ImmutableArray<ArticleHeading> Headings => article.ReadMarkdown().Headings;

        /// <summary>
        /// Gets the links of the body, in its order. Those in HTML are not among them. <see cref="ArticleLink.FindIn"/> finds the
        /// article that a link leads to.
        /// </summary>
        public ImmutableArray<ArticleLink> Links => article.ReadMarkdown().Links;

        /// <summary>Gets the images of the body, in its order. Those in HTML are not among them.</summary>
        public ImmutableArray<ArticleImage> Images => article.ReadMarkdown().Images;

        /// <summary>Gets the blocks of code of the body, in its order.</summary>
        public ImmutableArray<ArticleCodeBlock> CodeBlocks => article.ReadMarkdown().CodeBlocks;

        /// <summary>Gets what a reader sees of the body, without markup. See <see cref="MarkdownBody.PlainText"/>.</summary>
        public string PlainText => article.ReadMarkdown().PlainText;

        /// <summary>Writes the body as HTML, with the default options: HTML in it is shown as text.</summary>
        /// <returns>HTML for the inside of an element, such as <c>article</c>; empty for an empty body.</returns>
        /// <exception cref="ArgumentNullException">The article is null.</exception>
        public string ToHtml() => article.ReadMarkdown().ToHtml();

        /// <summary>Writes the body as HTML.</summary>
        /// <param name="options">What becomes of links and of HTML in it.</param>
        /// <returns>HTML for the inside of an element, such as <c>article</c>; empty for an empty body.</returns>
        /// <exception cref="ArgumentNullException">The article or <paramref name="options"/> is null.</exception>
        /// <exception cref="ArgumentException">
        /// <see cref="MarkdownOptions.LinkTo"/> is set without <see cref="MarkdownOptions.Articles"/>.
        /// </exception>
        public string ToHtml(MarkdownOptions options)
        {
            ArgumentNullException.ThrowIfNull(options);
            return article.ReadMarkdown(options).ToHtml();
        }

        /// <summary>Reads the body once, for all that is asked about it.</summary>
        /// <param name="options">How to read it, and what its HTML is like; null for the default.</param>
        /// <returns>What is in the body.</returns>
        /// <exception cref="ArgumentNullException">The article is null.</exception>
        /// <exception cref="ArgumentException">
        /// <see cref="MarkdownOptions.LinkTo"/> is set without <see cref="MarkdownOptions.Articles"/>.
        /// </exception>
        public MarkdownBody ReadMarkdown(MarkdownOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(article);
            return new MarkdownBody(article, options ?? MarkdownOptions.Default);
        }
    }
}
