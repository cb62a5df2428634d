using System.Text;
using CorpusSdk.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator;

/// <summary>
/// Finds out that a file was not UTF-8. The compiler decodes additional files itself and falls back to an encoding of its
/// own when they are not; the text remembers which.
/// </summary>
internal static class SourceEncoding
{
    public sealed record Fault(int Offset, string What);

    public static Fault? FindFault(SourceText text, string content)
    {
        // Texts that were made in memory have no encoding, and nothing was lost on the way.
        if (text.Encoding is not { } encoding || encoding is UTF8Encoding) return null;
        if (encoding is UnicodeEncoding) return new Fault(0, Utf8Text.Utf16);

        // The fallback is an encoding of single bytes, so that every character is one byte of the file.
        byte[] bytes = encoding.GetBytes(content);
        for (int i = 0; i < bytes.Length && i < content.Length;)
        {
            int sequence = Utf8Text.SequenceLength(bytes, i, bytes.Length);
            if (sequence == 0) return new Fault(i, Utf8Text.WrongByte(bytes[i]));
            i += sequence;
        }

        return null;
    }
}
