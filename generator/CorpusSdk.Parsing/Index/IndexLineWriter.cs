using System.Globalization;
using System.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Index;

/// <summary>
/// Writes values as UTF-8, separated by tabs. In texts, tabs, line ends and backslashes are escaped, and unpaired surrogates, which
/// escapes in a header can make; a text that is null is <c>\0</c>.
/// </summary>
internal sealed class IndexLineWriter
{
    private const int LongestNumber = 20;

    private static readonly char[] Special = ['\t', '\n', '\r', '\\'];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private byte[] _bytes = new byte[1024];
    private int _length;
    private int _lineStart;
    private bool _first = true;

    /// <summary>Gets what was written since the last <see cref="Clear"/>; more of it overwrites this.</summary>
    public ArraySegment<byte> Written => new(_bytes, 0, _length);

    /// <summary>Starts anew, in the same memory.</summary>
    public void Clear() => _length = _lineStart = 0;

    public void End()
    {
        Append((byte)'\n');
        _first = true;
        _lineStart = _length;
    }

    /// <summary>Ends the line with its checksum.</summary>
    public void EndChecked()
    {
        string checksum = IndexChecksum.Of(_bytes.AsSpan(_lineStart, _length - _lineStart));
        Text(checksum);
        End();
    }

    public void Number(long value)
    {
        Separate();
        Reserve(LongestNumber);
        if (value < 0) _bytes[_length++] = (byte)'-';

        ulong rest = value < 0 ? unchecked((ulong)-value) : (ulong)value;
        int start = _length;
        do
        {
            _bytes[_length++] = (byte)('0' + (rest % 10));
            rest /= 10;
        }
        while (rest > 0);
        Array.Reverse(_bytes, start, _length - start);
    }

    public void Flag(bool value) => Number(value ? 1 : 0);

    public void OptionalText(string? value)
    {
        if (value is not null)
        {
            Text(value);
            return;
        }

        Separate();
        Append((byte)'\\');
        Append((byte)'0');
    }

    public void Text(string value)
    {
        Separate();
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
    }

    public void Texts(EquatableArray<string> values)
    {
        Number(values.Count);
        foreach (string value in values) Text(value);
    }

    public void Date(CalendarDate? date) => Number(date is { } day ? (((day.Year * 100) + day.Month) * 100) + day.Day : 0);

    public void Span(FileSpan span)
    {
        Number(span.Range.Start);
        Number(span.Range.Length);
        Number(span.Start.Line);
        Number(span.Start.Column);
        Number(span.End.Line);
        Number(span.End.Column);
    }

    private void Separate()
    {
        if (!_first) Append((byte)'\t');
        _first = false;
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
