using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator;

/// <summary>
/// Finds out that a file was not UTF-8. The compiler decodes additional files itself and falls back to an encoding of its
/// own when they are not: the machine's code page on Windows, and UTF-8 that puts U+FFFD for bad bytes elsewhere.
/// </summary>
internal static class SourceEncoding
{
    private const char Replacement = '\uFFFD';

    public sealed record Fault(int Offset, int Length, string What);

    public static Fault? FindFault(SourceText text, string content)
    {
        // Texts that were made in memory have no encoding, and nothing was lost on the way.
        if (text.Encoding is not { } encoding) return null;
        if (encoding is UTF8Encoding) return FindReplaced(text, content);
        if (encoding is UnicodeEncoding) return new Fault(0, 0, "its byte order mark says UTF-16");

        // In a single-byte encoding every byte is a character: the first one that is not ASCII and no UTF-8 sequence is the culprit.
        for (int i = 0; i < content.Length; i++)
        {
            if (content[i] < 0x80) continue;

            int sequence = Utf8SequenceLength(content, i, encoding);
            if (sequence == 0) return new Fault(i, 1, $"the byte 0x{encoding.GetBytes(content, i, 1)[0].ToString("X2", CultureInfo.InvariantCulture)} was read as '{content[i]}'");
            i += sequence - 1;
        }

        return null;
    }

    /// <summary>A file may hold U+FFFD itself; its checksum, taken over the bytes as they were, tells the two apart.</summary>
    private static Fault? FindReplaced(SourceText text, string content)
    {
        int index = content.IndexOf(Replacement);
        return index < 0 || IsEncodingOf(text, content, mark: false) || IsEncodingOf(text, content, mark: true)
            ? null
            : new Fault(index, 1, "some of its bytes are no text, and were read as U+FFFD");
    }

    private static bool IsEncodingOf(SourceText text, string content, bool mark) =>
        SourceText.From(content, new UTF8Encoding(mark), text.ChecksumAlgorithm).GetChecksum().SequenceEqual(text.GetChecksum());

    private static byte[] GetBytes(this Encoding encoding, string text, int index, int count) => encoding.GetBytes(text.ToCharArray(index, count));

    /// <summary>How many characters from <paramref name="index"/> on are the bytes of one UTF-8 sequence; 0 when they are none.</summary>
    private static int Utf8SequenceLength(string text, int index, Encoding encoding)
    {
        byte[] bytes = encoding.GetBytes(text, index, Math.Min(4, text.Length - index));
        int length = bytes[0] switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (length == 0 || bytes.Length < length) return 0;
        for (int i = 1; i < length; i++)
            if ((bytes[i] & 0xC0) != 0x80) return 0;
        return length;
    }
}
