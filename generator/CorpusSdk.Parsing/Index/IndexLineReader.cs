using System.Globalization;
using System.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Index;

/// <summary>Reads what <see cref="IndexLineWriter"/> wrote, in the same order.</summary>
internal sealed class IndexLineReader(string text, int start)
{
    private readonly RecentTexts _recent = new();
    private int _at = start;
    private byte[] _line = new byte[1024];

    public int Position => _at;

    /// <summary>Throws where the line that starts here is not as it was written.</summary>
    public void Check()
    {
        int length = text.IndexOf('\n', _at) + 1 - _at;
        if (length <= 0) throw new FormatException("The index ends within a line.");

        if (_line.Length < Encoding.UTF8.GetMaxByteCount(length)) _line = new byte[Encoding.UTF8.GetMaxByteCount(length)];
        int bytes = Encoding.UTF8.GetBytes(text, _at, length, _line, 0);
        if (!IndexChecksum.IsIntact(_line.AsSpan(0, bytes)))
            throw new FormatException($"The line at character {_at} of the index is not as it was written.");
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
        if (_at == 0 || text[_at - 1] != '\n') throw new FormatException($"The index has a value too many at character {_at}.");
    }

    public int Number() => (int)LongNumber();

    public long LongNumber()
    {
        ReadOnlySpan<char> field = Next();
        bool negative = field.Length > 0 && field[0] == '-';
        int first = negative ? 1 : 0;
        if (first == field.Length) throw new FormatException($"The index has no number before character {_at}.");

        long value = 0;
        foreach (char c in field.Slice(first))
        {
            value = c is >= '0' and <= '9'
                ? (value * 10) + (c - '0')
                : throw new FormatException($"The index has no number before character {_at}.");
        }

        return negative ? -value : value;
    }

    public bool Flag() => Number() == 1;

    public string Text() => OptionalText() ?? "";

    public string? OptionalText()
    {
        ReadOnlySpan<char> field = Next();
        if (field.SequenceEqual("\\0".AsSpan())) return null;
        return field.IndexOf('\\') < 0 ? _recent.Of(field) : Unescape(field);
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

    private ReadOnlySpan<char> Next()
    {
        ReadOnlySpan<char> rest = text.AsSpan(_at);
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
