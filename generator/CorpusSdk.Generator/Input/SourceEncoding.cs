using System.Text;
using CorpusSdk.Parsing;
using CorpusSdk.Parsing.Text;
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

    /// <param name="text">The file, as the compiler read it.</param>
    /// <param name="content">Its text.</param>
    /// <param name="foreign">The text in the encoding that the file certainly is in; null when that is UTF-8, and when nothing is
    /// certain.</param>
    /// <returns>What is wrong; null when the text is what the file says.</returns>
    public static Fault? FindFault(SourceText text, string content, out ForeignText? foreign)
    {
        foreign = null;
        // Texts that were made in memory have no encoding, and nothing was lost on the way.
        if (text.Encoding is not { } encoding) return null;
        if (encoding is UTF8Encoding)
        {
            return FindReplaced(text, content, mark => new UTF8Encoding(mark)) is { } index
                ? new Fault(index, "some of its bytes are not text, and were read as U+FFFD")
                : null;
        }

        if (encoding is UnicodeEncoding or UTF32Encoding)
        {
            string name = encoding is UnicodeEncoding ? "UTF-16" : "UTF-32";
            if (FindReplaced(text, content, mark => MarkedLike(encoding, mark)) is not null) return new Fault(0, Utf8Text.Damaged(name));

            foreign = new ForeignText(name, content, 0);
            return null;
        }

        // The fallback is an encoding of single bytes, so that every character is one byte of the file.
        byte[] bytes = encoding.GetBytes(content);
        for (int i = 0; i < bytes.Length && i < content.Length;)
        {
            int sequence = Utf8Text.SequenceLength(bytes, i, bytes.Length);
            if (sequence == 0)
            {
                foreign = WesternText.Read(bytes, bytes.Length);
                return foreign is null ? new Fault(i, Utf8Text.WrongByte(bytes[i])) : null;
            }

            i += sequence;
        }

        return null;
    }

    /// <summary>A file may hold U+FFFD itself; its checksum, taken over the bytes as they were, tells the two apart.</summary>
    private static int? FindReplaced(SourceText text, string content, Func<bool, Encoding> encoding)
    {
        int index = content.IndexOf(Replacement);
        return index < 0 || IsEncodingOf(text, content, encoding(false)) || IsEncodingOf(text, content, encoding(true)) ? null : index;
    }

    private static bool IsEncodingOf(SourceText text, string content, Encoding encoding) =>
        SourceText.From(content, encoding, text.ChecksumAlgorithm).GetChecksum().SequenceEqual(text.GetChecksum());

    private static Encoding MarkedLike(Encoding encoding, bool mark)
    {
        bool isBigEndian = encoding.GetBytes("a")[0] == 0;
        return encoding is UnicodeEncoding ? new UnicodeEncoding(isBigEndian, mark) : new UTF32Encoding(isBigEndian, mark);
    }
}
