using System.Collections.Immutable;

namespace CorpusSdk;

/// <summary>
/// How a text is divided into paragraphs, sentences and words. See <see cref="Article.Split"/> and <see cref="SplitText.Of"/>.
/// </summary>
public sealed record class TextOptions
{
    /// <summary>Gets the options of <see cref="Article.Sentences"/> and the like.</summary>
    public static TextOptions Default { get; } = new();

    /// <summary>
    /// Gets the language whose rules sentences follow, as a tag such as <c>de</c> or <c>fr-CA</c>: English, German, French, Spanish and
    /// Russian have rules of their own, and others follow those of English. Null for the article's language.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>
    /// Gets short forms beyond those of the language, such as <c>Aufl.</c>, with or without the last full stop. Those in small letters
    /// are found in any case. Never default.
    /// </summary>
    public ImmutableArray<string> Abbreviations { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// Gets whether the text is in Markdown. Null for what the path of the article says; a string is not.
    /// </summary>
    public bool? IsMarkdown { get; init; }

    /// <summary>
    /// Gets whether code between fences, <c>```</c> or <c>~~~</c>, counts as text in Markdown. True unless set, as in
    /// <see cref="Article.WordCount"/> and in searches.
    /// </summary>
    public bool Code { get; init; } = true;
}
