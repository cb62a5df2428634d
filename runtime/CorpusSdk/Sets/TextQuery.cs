using System.Text;

namespace CorpusSdk.Sets;

/// <summary>A text to look for in bodies, with what makes looking fast worked out once.</summary>
internal sealed class TextQuery
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _text;
    private readonly StringComparison _comparison;

    public TextQuery(string text, StringComparison comparison)
    {
        _text = text;
        _comparison = comparison;
        Utf8 = comparison == StringComparison.Ordinal ? Encode(text) : null;
    }

    /// <summary>Gets the text as UTF-8 when a search for these bytes is the search that is meant; null otherwise.</summary>
    public byte[]? Utf8 { get; }

    public bool Matches(string body) => body.Contains(_text, _comparison);

    // An unpaired surrogate has no bytes of its own; as text it may still be found inside a pair.
    private static byte[]? Encode(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
