using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// Bytes → text as the command-line compiler reads a file without an encoding option: a byte order mark decides, then
/// strict UTF-8, then the machine's own code page, which is Windows-1252 or, where .NET knows no code pages, Latin-1.
/// </summary>
internal static class CompilerText
{
    public static SourceText Decode(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        try
        {
            return SourceText.From(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            stream.Position = 0;
            return SourceText.From(stream, Encoding.Latin1);
        }
    }
}
