using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Packed;

/// <summary>
/// The paragraphs of a body in UTF-8, as <see cref="CorpusSdk.Shared.Text.ParagraphSplitter"/> finds them in text; each is decoded by
/// itself.
/// </summary>
internal static class Utf8Paragraphs
{
    public static ImmutableArray<string> Split(ReadOnlySpan<byte> body)
    {
        ImmutableArray<string>.Builder paragraphs = ImmutableArray.CreateBuilder<string>();
        int start = -1;
        int end = 0;
        for (int next = 0; next < body.Length;)
        {
            int lineStart = next;
            int length = body[lineStart..].IndexOf((byte)'\n');
            next = length < 0 ? body.Length : lineStart + length + 1;
            int inked = InkedLength(body[lineStart..(length < 0 ? body.Length : lineStart + length)]);
            if (inked > 0)
            {
                start = start < 0 ? lineStart : start;
                end = lineStart + inked;
            }
            else if (start >= 0)
            {
                paragraphs.Add(Utf8Decoder.Decode(body[start..end]));
                start = -1;
            }
        }

        if (start >= 0) paragraphs.Add(Utf8Decoder.Decode(body[start..end]));

        return paragraphs.DrainToImmutable();
    }

    /// <summary>The length of a line without white space at its end.</summary>
    private static int InkedLength(ReadOnlySpan<byte> line)
    {
        while (line.Length > 0)
        {
            int last = line.Length - 1;
            if (line[last] < 0x80)
            {
                if (!char.IsWhiteSpace((char)line[last])) break;

                line = line[..last];
            }
            else if (Rune.DecodeLastFromUtf8(line, out Rune rune, out int bytes) == OperationStatus.Done && Rune.IsWhiteSpace(rune))
            {
                line = line[..^bytes];
            }
            else
            {
                break;
            }
        }

        return line.Length;
    }
}
