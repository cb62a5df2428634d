using System.Text;
using CorpusSdk.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Input;

/// <summary>
/// Finds out that a file was not UTF-8. The compiler decodes additional files itself and falls back to an encoding of its
/// own when they are not: the machine's code page on Windows, and UTF-8 that puts U+FFFD for bad bytes elsewhere.
/// </summary>
internal static class SourceEncoding
{
    private const char Replacement = '\uFFFD';

    public sealed record Fault(int Offset, string What);

    public static Fault? FindFault(SourceText text, string content)
    {
        // Texts that were made in memory have no encoding, and nothing was lost on the way.
        if (text.Encoding is not { } encoding) return null;
        if (encoding is UTF8Encoding) return FindReplaced(text, content);
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

    /// <summary>A file may hold U+FFFD itself; its checksum, taken over the bytes as they were, tells the two apart.</summary>
    private static Fault? FindReplaced(SourceText text, string content)
    {
        int index = content.IndexOf(Replacement);
        return index < 0 || IsEncodingOf(text, content, mark: false) || IsEncodingOf(text, content, mark: true)
            ? null
            : new Fault(index, "some of its bytes are not text, and were read as U+FFFD");
    }

    private static bool IsEncodingOf(SourceText text, string content, bool mark) =>
        SourceText.From(content, new UTF8Encoding(mark), text.ChecksumAlgorithm).GetChecksum().SequenceEqual(text.GetChecksum());
}
