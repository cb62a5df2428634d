using Markdig;

namespace CorpusSdk;

/// <summary>How the body of an article is read as Markdown and written as HTML.</summary>
/// <remarks>Options are immutable, and safe to use from any thread: keep them in a static field.</remarks>
/// <example><code>
/// static readonly MarkdownOptions Options = new() { Articles = Corpus.Articles, LinkTo = a => $"/news/{a.Slug}" };
/// </code></example>
public sealed record MarkdownOptions
{
    internal static MarkdownOptions Default { get; } = new();

    /// <summary>Gets the pipeline of Markdig that reads bodies and writes HTML; null for the one that this package has.</summary>
    /// <remarks>
    /// The default reads CommonMark, and of its extensions tables, ~~deleted~~ text, task lists, footnotes and bare addresses; headings
    /// have ids as GitHub makes them.
    /// </remarks>
    /// <exception cref="ArgumentException">The pipeline does not keep exact places in the text.</exception>
    public MarkdownPipeline? Pipeline
    {
        get;
        init
        {
            if (value is not null && !MarkdownPipelines.IsPrecise(value))
            {
                throw new ArgumentException(
                    "The pipeline does not keep exact places in the text. Call UsePreciseSourceLocation() on its builder.", nameof(value));
            }

            field = value;
        }
    }

    /// <summary>
    /// Gets a value indicating whether the author may do with a reader's browser what the site may. The default is false: HTML is
    /// shown as text, its comments are left out, links of other schemes than <c>http</c>, <c>https</c>, <c>mailto</c> and <c>tel</c>
    /// are shown as their texts, and attributes that run code are left out. True keeps all of them as written.
    /// </summary>
    public bool IsTrusted { get; init; }

    /// <summary>
    /// Gets whether bodies are Markdown: true or false for all articles; null, the default, for those whose <see cref="Article.Path"/>
    /// ends in <c>.md</c> or <c>.markdown</c>. Other bodies are plain text.
    /// </summary>
    public bool? IsMarkdown { get; init; }

    /// <summary>Gets the articles that links may lead to, such as <c>Corpus.Articles</c>; null for none.</summary>
    /// <remarks>
    /// The first use of a set goes through all its articles, later ones take constant time. A list is taken as unchanged while its
    /// length is the same.
    /// </remarks>
    public IReadOnlyList<Article>? Articles { get; init; }

    /// <summary>
    /// Gets what a link to an article becomes; what the author wrote after <c>?</c> and <c>#</c> is added to it. Null, or a function
    /// that returns null, leaves the link as written. Needs <see cref="Articles"/>.
    /// </summary>
    public Func<Article, string?>? LinkTo { get; init; }

    /// <summary>
    /// Gets what a relative link to a file that is not among <see cref="Articles"/> becomes, images first of all. The function gets the
    /// path of the file below the folder that <see cref="Article.Path"/> starts from, such as <c>corpus/news/map.png</c>, and is not
    /// asked about files outside of it. Null, or a function that returns null, leaves the link as written.
    /// </summary>
    public Func<string, string?>? LinkToFile { get; init; }

    internal MarkdownPipeline PipelineOrDefault => Pipeline ?? MarkdownPipelines.Default;
}
