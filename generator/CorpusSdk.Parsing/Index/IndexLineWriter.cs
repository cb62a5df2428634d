using System.Globalization;
using System.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Index;

/// <summary>
/// Writes values as UTF-8, in as few characters as is cheap to read: the compiler keeps the whole index as text, with two bytes for each.
/// <list type="bullet">
/// <item>A number has five bits in each character, the highest first; all but the last have a sixth bit, and a negative one starts with
/// a hyphen.</item>
/// <item>A text ends with a tab. Tabs, line ends and backslashes in it are escaped, and unpaired surrogates, which escapes in a header can
/// make. No text at all is <c>\0</c>, and one that the line has had is <c>\=</c> with its number, both without a tab.</item>
/// <item>A place is told by how far it is from the one before.</item>
/// </list>
/// </summary>
internal sealed class IndexLineWriter
{
    private static readonly char[] Special = ['\t', '\n', '\r', '\\'];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly LineTexts _texts = new();
    private byte[] _bytes = new byte[1024];
    private int _length;
    private int _lineStart;
    private int _position; // where the last range ended
    private int _row; // the line that the last span started in

    /// <summary>Gets what was written since the last <see cref="Clear"/>; more of it overwrites this.</summary>
    public ArraySegment<byte> Written => new(_bytes, 0, _length);

    /// <summary>Starts anew, in the same memory.</summary>
    public void Clear()
    {
        _length = 0;
        StartLine();
    }

    public void End()
    {
        Append((byte)'\n');
        StartLine();
    }

    /// <summary>Ends the line with its checksum.</summary>
    public void EndChecked()
    {
        foreach (char digit in IndexChecksum.Of(_bytes.AsSpan(_lineStart, _length - _lineStart))) Append((byte)digit);
        End();
    }

    public void Number(long value)
    {
        Reserve(IndexNumber.Longest);
        if (value < 0) _bytes[_length++] = IndexNumber.Minus;

        ulong rest = value < 0 ? unchecked((ulong)-value) : (ulong)value;
        int bits = 0;
        while (rest >> bits > IndexNumber.Mask) bits += IndexNumber.Bits;
        for (; bits > 0; bits -= IndexNumber.Bits)
            _bytes[_length++] = (byte)(IndexNumber.First + IndexNumber.More + (rest >> bits & IndexNumber.Mask));
        _bytes[_length++] = (byte)(IndexNumber.First + (rest & IndexNumber.Mask));
    }

    public void Flag(bool value) => Number(value ? 1 : 0);

    public void OptionalText(string? value)
    {
        if (value is not null)
        {
            Text(value);
            return;
        }

        Append((byte)'\\');
        Append((byte)'0');
    }

    public void Text(string value)
    {
        if (_texts.NumberOf(value) is >= 0 and int number)
        {
            Append((byte)'\\');
            Append((byte)'=');
            Number(number);
            return;
        }

        _texts.Add(value);
        int plain = 0;
        for (int special; (special = value.IndexOfAny(Special, plain)) >= 0; plain = special + 1)
        {
            Append(value, plain, special);
            Append((byte)'\\');
            Append(value[special] switch
            {
                '\t' => (byte)'t',
                '\n' => (byte)'n',
                '\r' => (byte)'r',
                _ => (byte)'\\',
            });
        }

        Append(value, plain, value.Length);
        Append((byte)'\t');
    }

    public void Texts(EquatableArray<string> values)
    {
        Number(values.Count);
        foreach (string value in values) Text(value);
    }

    public void Date(CalendarDate? date) => Number(date is { } day ? (((day.Year * 100) + day.Month) * 100) + day.Day : 0);

    public void Range(TextRange range)
    {
        Number((long)range.Start - _position);
        Number(range.Length);
        _position = unchecked(range.Start + range.Length);
    }

    /// <summary>Most spans end in the line that they start in.</summary>
    public void Span(FileSpan span)
    {
        bool isOneLine = span.End.Line == span.Start.Line && span.End.Column == (long)span.Start.Column + span.Range.Length;
        Range(span.Range);
        Number((((long)span.Start.Line - _row) * 2) + (isOneLine ? 1 : 0));
        Number(span.Start.Column);
        _row = span.Start.Line;
        if (isOneLine) return;

        Number(span.End.Line);
        Number(span.End.Column);
    }

    /// <summary>From here on, nothing is told by what the line has had: it can be read without the rest.</summary>
    public void StartPart()
    {
        _position = _row = 0;
        _texts.Clear();
    }

    private void StartLine()
    {
        _lineStart = _length;
        StartPart();
    }

    private void Append(string text, int start, int end)
    {
        Reserve(Utf8.GetMaxByteCount(end - start));
        int bytes = Utf8.GetBytes(text, start, end - start, _bytes, _length);
        // As many bytes as characters are ASCII.
        if (bytes == end - start || IndexOfUnpaired(text, start, end) < 0) _length += bytes;
        else AppendEscaped(text, start, end);
    }

    private void AppendEscaped(string text, int start, int end)
    {
        for (int unpaired; (unpaired = IndexOfUnpaired(text, start, end)) >= 0; start = unpaired + 1)
        {
            Append(text, start, unpaired);
            foreach (char c in "\\u" + ((int)text[unpaired]).ToString("x4", CultureInfo.InvariantCulture)) Append((byte)c);
        }

        Append(text, start, end);
    }

    private static int IndexOfUnpaired(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == end || !char.IsSurrogatePair(text[i], text[i + 1])) return i;
            i++;
        }

        return -1;
    }

    private void Append(byte value)
    {
        Reserve(1);
        _bytes[_length++] = value;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _length < count) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
    }
}
