using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using CorpusSdk.Articles;
using CorpusSdk.CompilerServices;
using CorpusSdk.Shared.Text;

namespace CorpusSdk;

/// <summary>One article of a corpus: a text file with its metadata, typed at compile time.</summary>
/// <remarks>
/// Articles are immutable and safe to read from any thread. Each collection hands out one instance per article,
/// so articles compare by reference. A generated article type may redeclare a member that every one of its
/// articles has as non-nullable. As JSON an article is its public properties: what names it comes first, its text last.
/// </remarks>
[DebuggerDisplay("{Title} ({Date})")]
public abstract class Article
{
    private const int NotCounted = -1;

    private readonly IArticleContent _content;
    /// <summary>The parts of the body that somebody asked for, or a weak reference to them where they would keep a decoded body.</summary>
    private object? _parts;

    private int _wordCount = NotCounted;

    /// <summary>The collection that made the article; null for one that stands alone.</summary>
    private IArticleOwner? _owner;

    /// <summary>Creates an article over the values from generated code.</summary>
    /// <param name="content">The article's values; kept, not copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    protected Article(IArticleContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        _content = content;
    }

    /// <summary>Gets the name of the collection that the article belongs to, such as <c>News</c>.</summary>
    [JsonPropertyOrder(-4)]
    public string Collection => _content.Collection;

    /// <summary>Gets the article's id: lower-case kebab words with <c>/</c> between folders, unique in its collection.</summary>
    [JsonPropertyOrder(-3)]
    public string Id => _content.Id;

    /// <summary>Gets the title in lower-case kebab words, fit for an address. Not necessarily unique.</summary>
    [JsonPropertyOrder(-2)]
    public string Slug => _content.Slug;

    /// <summary>Gets the title; empty when the file gives none.</summary>
    [JsonPropertyOrder(-1)]
    public string Title => _content.Title;

    /// <summary>Gets the second form of the title that some newswire files carry, or null.</summary>
    public string? Headline => _content.Data.Headline;

    /// <summary>Gets the day of publication, or null when the file gives none.</summary>
    public DateOnly? Date => _content.Day;

    /// <summary>Gets the time of day of publication as written in the file, or null when the file gives none.</summary>
    public TimeOnly? Time => _content.Data.Time;

    /// <summary>Gets the publisher as written in the file, such as <c>UrduPoint.com</c>, or null.</summary>
    public string? Source => _content.Data.Source;

    /// <summary>Gets the opening of the lead that says where and when the story was filed, or null.</summary>
    public Dateline? Dateline => _content.Data.Dateline;

    /// <summary>Gets the authors in the order of the file; empty when the file gives none, never default.</summary>
    public ImmutableArray<string> Authors => _content.Data.Authors;

    /// <summary>Gets the tags in the order of the file; empty when the file gives none, never default.</summary>
    public ImmutableArray<string> Tags => _content.Data.Tags;

    /// <summary>Gets the language tag as written in the file, such as <c>en</c>, or null.</summary>
    public string? Language => _content.Data.Language;

    /// <summary>Gets the day of the last change, or null when the file gives none.</summary>
    public DateOnly? Updated => _content.Data.Updated;

    /// <summary>
    /// Gets the place among articles that are read one after the other: the key <c>order</c>, or the number that the file's name begins
    /// with, as in <c>01-intro.md</c>; null when there is neither.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int? Order => _content.Data.Order;

    /// <summary>
    /// Gets a value indicating whether the file says that it is not to be published yet, by <c>draft: true</c> or <c>published: false</c>.
    /// </summary>
    /// <remarks>Release builds leave drafts out, unless the property <c>CorpusDrafts</c> says otherwise.</remarks>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsDraft => _content.Data.IsDraft;

    /// <summary>Gets the file's path below the folder of the project it was compiled in, with <c>/</c> between folders.</summary>
    public string Path => _content.Path;

    /// <summary>Gets everything in the file's header: each key as written, with its value.</summary>
    /// <remarks>Keys that most articles of a collection have are typed members of their article type as well.</remarks>
    [JsonIgnore]
    public ArticleFields Fields => _content.Fields;

    /// <summary>
    /// Gets the SHA-256 of the file's text, as 64 lower-case hexadecimal digits: of its UTF-8 with <c>\n</c> line ends and
    /// without a byte order mark, so that it is the same on every system and checkout. <c>sha256sum</c> gives it too.
    /// </summary>
    public string ContentHash => _content.ContentHash;

    /// <summary>Gets the text from the first body paragraph on, dateline included; lines end in <c>\n</c>.</summary>
    /// <remarks>
    /// In a packed corpus the text is decoded when it is read, and stays in memory while something refers to it. Keep it in a
    /// variable where it is needed more than once.
    /// </remarks>
    [JsonPropertyOrder(1)]
    public string Body => _content.Body;

    /// <summary>Gets the page furniture that follows the body, kept apart from it, or null.</summary>
    [JsonPropertyOrder(2)]
    public string? Tail => _content.Data.Tail;

    /// <summary>Gets the paragraphs of <see cref="Body"/>: its runs of lines that are not blank.</summary>
    /// <remarks>
    /// Line ends inside a paragraph and the indent of its first line are kept; white space at its end is not. Each paragraph is a view:
    /// a text with its place in the body. In Markdown, what a reader sees nothing of is no paragraph. See <see cref="TextParts"/> for what
    /// reading them takes.
    /// </remarks>
    [JsonPropertyOrder(3)]
    public TextParts Paragraphs => SplitBody().Paragraphs;

    /// <summary>
    /// Gets the sentences of <see cref="Paragraphs"/>, in order: each ends at a full stop, question or exclamation mark and the
    /// quotes after it, or with its paragraph.
    /// </summary>
    /// <remarks>
    /// Short forms such as <c>Mr.</c> and <c>U.S.</c>, by the rules of <see cref="Language"/>, end no sentence unless a word follows that
    /// usually begins one; without a language the rules are those of English. A quotation stays whole. Each sentence is a view: a text
    /// with its place in the body, where line ends inside it are kept. <see cref="Split"/> takes more short forms.
    /// </remarks>
    // As JSON, a third copy of the text would be nothing but weight.
    [JsonIgnore]
    public TextParts Sentences => SplitBody().Sentences;

    /// <summary>
    /// Gets the words of <see cref="Body"/>, those that <see cref="WordCount"/> counts, without the punctuation around them.
    /// </summary>
    /// <remarks>Each word is a view: a text with its place in the body.</remarks>
    [JsonIgnore]
    public TextParts Words => SplitBody().Words;

    /// <summary>
    /// Gets the number of words in <see cref="Body"/>: runs of characters other than white space that hold a letter or
    /// a digit; each Han ideograph and each kana counts as a word of its own.
    /// </summary>
    /// <remarks>
    /// Of a body in Markdown those count that a reader sees, code between fences among them. The first read takes time linear in the
    /// length of the body, later ones none.
    /// </remarks>
    public int WordCount
    {
        get
        {
            if (_wordCount == NotCounted) _wordCount = _content.WordCount ?? WordCounter.Count(SplitBody().Seen);

            return _wordCount;
        }
    }

    /// <summary>
    /// Gets the time an adult takes to read <see cref="Body"/> silently, in whole seconds, rounded up: 238 words a
    /// minute, the mean that Brysbaert (2019) found over 190 studies of English non-fiction.
    /// </summary>
    public TimeSpan ReadingTime => WordCounter.ReadingTime(WordCount);

    /// <summary>Divides <see cref="Body"/> into paragraphs, sentences and words in another way than the members do.</summary>
    /// <param name="options">How to divide it.</param>
    /// <returns>The body with its parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public SplitText Split(TextOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new SplitText(Body, options, Language, MarkdownText.IsMarkdown(Path));
    }

    /// <summary>
    /// Gets what the article has in common with its translations: its path without the language that it names, and without extension.
    /// </summary>
    internal string TranslatedPath => _content.Data.TranslatedPath ?? TranslationIndex.WithoutExtension(Path);

    /// <summary>Tells the article which collection made it.</summary>
    internal void Join(IArticleOwner owner) => _owner = owner;

    /// <summary>Returns the articles of the collection that say the same in another language.</summary>
    internal IReadOnlyList<Article> FindTranslations() => _owner is null ? [] : _owner.Translations.Of(this);

    /// <summary>Returns everything that the article holds, apart from its corpus.</summary>
    internal ArticleData ToData() => _content.Data with { Body = Body, Fields = Fields, ContentHash = ContentHash };

    /// <summary>Returns the body with the parts that somebody asked for.</summary>
    internal SplitText SplitBody()
    {
        if (_parts is SplitText known || (_parts is WeakReference<SplitText> weak && weak.TryGetTarget(out known!))) return known;

        var parts = new SplitText(Body, TextOptions.Default, Language, MarkdownText.IsMarkdown(Path));
        // Racing readers may make two, of the same body.
        _parts = _content is ArticleData ? parts : new WeakReference<SplitText>(parts);
        return parts;
    }

    /// <summary>Returns the title, or the id of an article without one.</summary>
    /// <returns>A text that is never empty.</returns>
    public override string ToString() => Title.Length > 0 ? Title : Id;
}
