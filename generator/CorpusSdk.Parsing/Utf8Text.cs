using System.Globalization;
using System.Text;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing;

/// <summary>Bytes of a file → its text, or where they stop being UTF-8.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without a byte order mark; null when the bytes are not UTF-8.</summary>
    public static string? Decode(byte[] bytes, int count)
    {
        int start = HasByteOrderMark(bytes, count) ? 3 : 0;
        try
        {
            return Strict.GetString(bytes, start, count - start);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The outcome of parsing a file: of its text, or of what its bytes are instead.</summary>
    /// <param name="bytes">The file; replaced by its UTF-8 where it certainly is in another encoding.</param>
    /// <param name="count">Its length.</param>
    /// <param name="isMarkdown">Whether it is in Markdown.</param>
    public static ParseResult Parse(ref byte[] bytes, ref int count, bool isMarkdown = false) =>
        Parse(ref bytes, ref count, withBody: true, isMarkdown, out _);

    /// <summary>The same without the body as text: its UTF-8 is part of the file's, if all line ends are <c>\n</c>.</summary>
    public static ParseResult Parse(ref byte[] bytes, ref int count, bool isMarkdown, out ArraySegment<byte> body) =>
        Parse(ref bytes, ref count, withBody: false, isMarkdown, out body);

    /// <summary>The outcome of parsing a text that was in another encoding: it says so.</summary>
    public static ParseResult Parse(ForeignText foreign, bool withBody, bool isMarkdown)
    {
        ParseResult result = ArticleParser.Parse(foreign.Content, withBody, isMarkdown);
        Problem encoding = ArticleDraft.ProblemAt(
            new ArticleText(foreign.Content), ProblemKinds.OtherEncoding, new TextRange(foreign.FirstSign, 0), foreign.Encoding);
        return result with { Problems = new[] { encoding }.Concat(result.Problems).ToEquatableArray() };
    }

    private static ParseResult Parse(ref byte[] bytes, ref int count, bool withBody, bool isMarkdown, out ArraySegment<byte> body)
    {
        string? content = Decode(bytes, count);
        ForeignText? foreign = content is null ? ForeignText.Read(bytes, count) : null;
        if (foreign is not null)
        {
            // From here on, the file is what it is to be saved as.
            content = foreign.Content;
            bytes = Strict.GetBytes(content);
            count = bytes.Length;
        }

        body = new ArraySegment<byte>([]);
        if (content is null) return NotUtf8(bytes, count);

        ParseResult result = foreign is null ? ArticleParser.Parse(content, withBody, isMarkdown) : Parse(foreign, withBody, isMarkdown);
        if (!withBody && result.Article is not null) body = BodyOf(bytes, count, content, result.BodyRange);
        return result;
    }

    private static ParseResult NotUtf8(byte[] bytes, int count)
    {
        if (ForeignText.MarkOf(bytes, count) is { } encoding)
            return ArticleParser.Failed(ProblemKinds.NotUtf8, new ArticleText(""), default, Damaged(encoding));

        int wrong = FirstWrongByte(bytes, count);
        int start = HasByteOrderMark(bytes, count) ? 3 : 0;
        var before = new ArticleText(Strict.GetString(bytes, start, wrong - start));
        return ArticleParser.Failed(ProblemKinds.NotUtf8, before, new TextRange(before.Length, 0), WrongByte(bytes[wrong]));
    }

    /// <summary>What is wrong with a file whose byte order mark names an encoding that its bytes are not in.</summary>
    public static string Damaged(string encoding) => $"its byte order mark says {encoding}, and its bytes are not";

    /// <summary>What is wrong with a file that has a byte out of place.</summary>
    public static string WrongByte(byte value) =>
        $"the byte 0x{value.ToString("X2", CultureInfo.InvariantCulture)} belongs to no UTF-8 sequence";

    /// <summary>The length of the UTF-8 sequence at an index; 0 when there is none.</summary>
    public static int SequenceLength(byte[] bytes, int index, int count)
    {
        byte first = bytes[index];
        if (first < 0x80) return 1;

        int length = first switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (length == 0 || index + length > count) return 0;
        for (int i = 1; i < length; i++)
            if ((bytes[index + i] & 0xC0) != 0x80) return 0;

        // Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte.
        byte second = bytes[index + 1];
        return (first, second) switch
        {
            (0xE0, < 0xA0) or (0xED, >= 0xA0) or (0xF0, < 0x90) or (0xF4, >= 0x90) => 0,
            _ => length,
        };
    }

    /// <summary>Header and tail are short, and so their lengths are counted instead of the body's.</summary>
    private static ArraySegment<byte> BodyOf(byte[] bytes, int count, string content, TextRange range)
    {
        int start = (HasByteOrderMark(bytes, count) ? 3 : 0) + Strict.GetByteCount(content.Substring(0, range.Start));
        int end = count - Strict.GetByteCount(content.Substring(range.End));
        int carriageReturn = Array.IndexOf(bytes, (byte)'\r', start, end - start);
        return carriageReturn < 0 ? new ArraySegment<byte>(bytes, start, end - start) : WithLineFeeds(bytes, start, end);
    }

    /// <summary>A copy with every line end as <c>\n</c>, as <see cref="ArticleText.Normalized"/> makes it of text.</summary>
    private static ArraySegment<byte> WithLineFeeds(byte[] bytes, int start, int end)
    {
        byte[] copy = new byte[end - start];
        int length = 0;
        for (int i = start; i < end; i++)
        {
            copy[length++] = bytes[i] == '\r' ? (byte)'\n' : bytes[i];
            if (bytes[i] == '\r' && i + 1 < end && bytes[i + 1] == '\n') i++;
        }

        return new ArraySegment<byte>(copy, 0, length);
    }

    private static int FirstWrongByte(byte[] bytes, int count)
    {
        int index = 0;
        while (index < count && SequenceLength(bytes, index, count) is > 0 and int length) index += length;
        return index;
    }

    private static bool HasByteOrderMark(byte[] bytes, int count) => count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF;
}
