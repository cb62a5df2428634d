using CorpusSdk.Shared.Text;
using CorpusSdk.Text;

namespace CorpusSdk;

/// <summary>A text with its paragraphs, sentences and words. Safe to read from any thread.</summary>
/// <remarks>
/// Of a text in Markdown the parts are those that a reader sees: without the targets of links, HTML tags, comments and marks around them.
/// Their places are those in the text, and a part that has something of that kind within holds it. The first question makes a copy of the
/// text in Markdown.
/// </remarks>
public sealed class SplitText
{
    private readonly SentenceRules _rules;
    private readonly bool _isMarkdown;
    private readonly bool _hidesCode;

    /// <param name="text">The text.</param>
    /// <param name="options">How to divide it.</param>
    /// <param name="language">Its language, where the options have none.</param>
    /// <param name="isMarkdown">Whether it is in Markdown, where the options do not say.</param>
    internal SplitText(string text, TextOptions options, string? language, bool isMarkdown)
    {
        Text = text;
        _isMarkdown = options.IsMarkdown ?? isMarkdown;
        _hidesCode = !options.Code;
        _rules = SentenceRules.For(options.Language ?? language);
        if (!options.Abbreviations.IsEmpty) _rules = _rules.With(options.Abbreviations);
    }

    /// <summary>Gets the whole text, in which the parts have their places.</summary>
    public string Text { get; }

    /// <summary>Gets the paragraphs: runs of lines that are not blank.</summary>
    public TextParts Paragraphs => field ??= Parts(TextPartKind.Paragraphs);

    /// <summary>Gets the sentences of the paragraphs.</summary>
    public TextParts Sentences => field ??= Parts(TextPartKind.Sentences);

    /// <summary>Gets the words.</summary>
    public TextParts Words => field ??= Parts(TextPartKind.Words);

    /// <summary>Divides any text. Nothing is read until somebody asks for parts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">How to divide it; null for the defaults.</param>
    /// <returns>The text with its parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SplitText Of(string text, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SplitText(text, options ?? TextOptions.Default, language: null, isMarkdown: false);
    }

    /// <summary>Gets the text with signs in the place of what a reader does not see: see <see cref="MarkdownMask"/>.</summary>
    internal string Seen => field ??= _isMarkdown ? Mask() : Text;

    /// <summary>Gets whether the text is in Markdown.</summary>
    internal bool IsMarkdown => _isMarkdown;

    private TextParts Parts(TextPartKind kind) => new(Text, Seen, kind, _isMarkdown, _rules);

    private string Mask() =>
        string.Create(Text.Length, this, static (seen, split) => MarkdownMask.Write(split.Text, seen, split._hidesCode));
}
