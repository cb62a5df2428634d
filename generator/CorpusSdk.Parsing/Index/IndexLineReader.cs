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

    /// <summary>Whether everything is read.</summary>
    public bool IsAtEnd => _at == _end;

    /// <summary>Reads other lines from now on.</summary>
    public void Start(ArraySegment<char> lines)
    {
        _text = lines.Array!;
        _at = lines.Offset;
        _end = lines.Offset + lines.Count;
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

    /// <summary>Goes to the next line; the current one and its checksum have to be read to their ends.</summary>
    public void EndChecked()
    {
        Next();
        End();
    }

    /// <summary>Goes to the next line; the current one has to be read to its end.</summary>
    public void End()
    {
        if (_at == 0 || _text[_at - 1] != '\n') throw new FormatException("A line of the index has a value too many.");
    }

    public int Number() => (int)LongNumber();

    public long LongNumber()
    {
        ReadOnlySpan<char> field = Next();
        bool negative = field.Length > 0 && field[0] == '-';
        int first = negative ? 1 : 0;
        if (first == field.Length) throw new FormatException(NoNumber);

        long value = 0;
        foreach (char c in field.Slice(first))
        {
            value = c is >= '0' and <= '9'
                ? (value * 10) + (c - '0')
                : throw new FormatException(NoNumber);
        }

        return negative ? -value : value;
    }

    public bool Flag() => Number() == 1;

    public string Text() => OptionalText() ?? "";

    public string? OptionalText()
    {
        ReadOnlySpan<char> field = Next();
        if (field.SequenceEqual("\\0".AsSpan())) return null;
        return field.IndexOf('\\') < 0 ? recent?.Of(field) ?? field.ToString() : Unescape(field);
    }

    public EquatableArray<string> Texts()
    {
        int count = Number();
        if (count == 0) return [];

        string[] texts = new string[count];
        for (int i = 0; i < count; i++) texts[i] = Text();
        return new EquatableArray<string>(texts);
    }

    public CalendarDate? Date() => Number() is > 0 and int day ? new CalendarDate(day / 10000, day / 100 % 100, day % 100) : null;

    public FileSpan Span() =>
        new(new TextRange(Number(), Number()), new LineColumn(Number(), Number()), new LineColumn(Number(), Number()));

    private ReadOnlySpan<char> Rest => _text.AsSpan(_at, _end - _at);

    private ReadOnlySpan<char> Next()
    {
        ReadOnlySpan<char> rest = Rest;
        int length = rest.IndexOfAny('\t', '\n');
        if (length < 0) throw new FormatException("The index ends within a line.");

        _at += length + 1;
        return rest.Slice(0, length);
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
