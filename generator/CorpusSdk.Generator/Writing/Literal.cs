using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Writing;

/// <summary>C# literals for any text.</summary>
internal static class Literal
{
    /// <summary>A literal on one line, with escapes for whatever needs them, unpaired surrogates included.</summary>
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A literal that shows the lines of the text.</summary>
    public static TextLiteral Lines(string text) => new(text);
}
