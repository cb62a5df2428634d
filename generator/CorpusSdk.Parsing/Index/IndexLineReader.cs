using System.Globalization;
using System.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Index;

/// <summary>Reads what <see cref="IndexLineWriter"/> wrote, in the same order.</summary>
/// <param name="recent">Texts that are had again instead of as copies; null where few are read.</param>
internal sealed class IndexLineReader(RecentTexts? recent = null)
{
    private const string NoNumber = "A line of the index has a text where there should be a number.";

    private char[] _text = [];
    private int _at;
    private int _end;
    private byte[] _line = [];
    private int _position;
    private int _row;
    private readonly LineTexts _texts = new();

    /// <summary>Whether everything is read.</summary>
    public bool IsAtEnd => _at == _end;

    /// <summary>Reads other lines from now on.</summary>
    public void Start(ArraySegment<char> lines)
    {
        _text = lines.Array!;
        _at = lines.Offset;
        _end = lines.Offset + lines.Count;
        StartPart();
    }

    /// <summary>Throws where the line that starts here is not as it was written.</summary>
    public void Check()
    {
        int length = Rest.IndexOf('\n') + 1;
        if (length <= 0) throw new FormatException("The index ends within a line.");

        if (_line.Length < Encoding.UTF8.GetMaxByteCount(length)) _line = new byte[Encoding.UTF8.GetMaxByteCount(length)];
        int bytes = Encoding.UTF8.GetBytes(_text, _at, length, _line, 0);
        if (!IndexChecksum.IsIntact(_line.AsSpan(0, bytes))) throw new FormatException("A line of the index is not as it was written.");
    }

    /// <summary>What was written after <see cref="IndexLineWriter.StartPart"/>, up to the checksum of the last line.</summary>
    public byte[] Part()
    {
        int count = _end - IndexChecksum.EndLength - _at;
        if (count < 0) throw new FormatException("The index ends within a line.");

        _at += count;
        return Encoding.UTF8.GetBytes(_text, _at - count, count);
    }

    /// <summary>Goes to the next line; the current one has to be read up to its checksum.</summary>
    public void EndChecked()
    {
        _at += IndexChecksum.Digits;
        End();
    }

    /// <summary>Goes to the next line; the current one has to be read to its end.</summary>
    public void End()
    {
        if (_at >= _end || _text[_at] != '\n') throw new FormatException("A line of the index has a value too many.");

        _at++;
        StartPart();
    }

    public int Number() => unchecked((int)LongNumber());

    public long LongNumber()
    {
        bool isNegative = _at < _end && _text[_at] == IndexNumber.Minus;
        if (isNegative) _at++;

        ulong value = 0;
        while (_at < _end)
        {
            int digit = _text[_at] - IndexNumber.First;
            if (digit is < 0 or >= 2 * IndexNumber.More) break;

            _at++;
            value = (value << IndexNumber.Bits) | (uint)(digit & IndexNumber.Mask);
            if (digit < IndexNumber.More) return unchecked(isNegative ? -(long)value : (long)value);
        }

        throw new FormatException(NoNumber);
    }

    /// <summary>The number of things that follow, each of which takes a character.</summary>
    public int Count() =>
        Number() is >= 0 and int count && count <= _end - _at
            ? count
            : throw new FormatException("A line of the index ends before its list.");

    public bool Flag() => Number() == 1;

    public string Text() => OptionalText() ?? "";

    public string? OptionalText()
    {
        if (_end - _at > 1 && _text[_at] == '\\' && _text[_at + 1] is '0' or '=')
        {
            _at += 2;
            return _text[_at - 1] == '0' ? null
                : _texts.At(Number()) ?? throw new FormatException("A line of the index repeats a text that it has not had.");
        }

        ReadOnlySpan<char> field = Next();
        string text = field.IndexOf('\\') < 0 ? recent?.Of(field) ?? field.ToString() : Unescape(field);
        _texts.Add(text);
        return text;
    }

    public EquatableArray<string> Texts()
    {
        int count = Count();
        if (count == 0) return [];

        string[] texts = new string[count];
        for (int i = 0; i < count; i++) texts[i] = Text();
        return new EquatableArray<string>(texts);
    }

    public CalendarDate? Date() => Number() is > 0 and int day ? new CalendarDate(day / 10000, day / 100 % 100, day % 100) : null;

    public TextRange Range()
    {
        var range = new TextRange(unchecked((int)(_position + LongNumber())), Number());
        _position = unchecked(range.Start + range.Length);
        return range;
    }

    public FileSpan Span()
    {
        TextRange range = Range();
        long row = LongNumber();
        var start = new LineColumn(unchecked((int)(_row + (row >> 1))), Number());
        _row = start.Line;
        LineColumn end = (row & 1) != 0
            ? new LineColumn(start.Line, unchecked(start.Column + range.Length))
            : new LineColumn(Number(), Number());
        return new FileSpan(range, start, end);
    }

    private ReadOnlySpan<char> Rest => _text.AsSpan(_at, _end - _at);

    private ReadOnlySpan<char> Next()
    {
        ReadOnlySpan<char> rest = Rest;
        int length = rest.IndexOfAny('\t', '\n');
        if (length < 0 || rest[length] != '\t') throw new FormatException("The index ends within a line.");

        _at += length + 1;
        return rest.Slice(0, length);
    }

    private void StartPart()
    {
        _position = _row = 0;
        _texts.Clear();
    }

    private static string Unescape(ReadOnlySpan<char> field)
    {
        var unescaped = new StringBuilder(field.Length);
        for (int i = 0; i < field.Length; i++)
        {
            char c = field[i];
            if (c == '\\' && ++i < field.Length)
            {
                c = field[i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var other => other };
                if (c == 'u')
                {
                    if (field.Length - i <= 4) throw new FormatException("The index ends within a character.");

                    c = (char)ushort.Parse(field.Slice(i + 1, 4).ToString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                    i += 4;
                }
            }

            unescaped.Append(c);
        }

        return unescaped.ToString();
    }
}
