using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// Bytes → text as the command-line compiler reads a file without an encoding option: a byte order mark decides, then
/// strict UTF-8, then the machine's own encoding.
/// </summary>
internal static class CompilerText
{
    /// <summary>The machine's own encoding outside of Windows, where .NET has U+FFFD for every bad byte.</summary>
    public static readonly Encoding Unix = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// The machine's own encoding on Windows in western countries is Windows-1252; for the bytes of the tests Latin-1 is the same.
    /// </summary>
    public static readonly Encoding Windows = Encoding.Latin1;

    public static SourceText Decode(byte[] bytes, Encoding fallback)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        try
        {
            return SourceText.From(
                stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), SourceHashAlgorithm.Sha256);
        }
        catch (DecoderFallbackException)
        {
            stream.Position = 0;
            return SourceText.From(stream, fallback, SourceHashAlgorithm.Sha256);
        }
    }
}
