using CorpusSdk.Shared.Text;
using CorpusSdk.Text;

namespace CorpusSdk;

/// <summary>A text with its paragraphs, sentences and words. Safe to read from any thread.</summary>
public sealed class SplitText
{
    private readonly SentenceRules _rules;

    internal SplitText(string text, TextOptions options, string? language)
    {
        Text = text;
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
        return new SplitText(text, options ?? TextOptions.Default, language: null);
    }

    private TextParts Parts(TextPartKind kind) => new(Text, Text, kind, isMarkdown: false, _rules);
}
