using System.Globalization;
using System.Text;

namespace CorpusSdk.Parsing;

/// <summary>Writes values separated by tabs. In texts, tabs, line ends and backslashes are escaped; a text that is null is <c>\0</c>.</summary>
internal sealed class IndexLineWriter
{
    private static readonly char[] Special = ['\t', '\n', '\r', '\\'];

    private readonly StringBuilder _text = new();
    private bool _first = true;

    public void Header(string header) => _text.Append(header).Append('\n');

    public void End()
    {
        _text.Append('\n');
        _first = true;
    }

    public void Number(int value)
    {
        Separate();
        _text.Append(value.ToString(CultureInfo.InvariantCulture));
    }

    public void Number(long value)
    {
        Separate();
        _text.Append(value.ToString(CultureInfo.InvariantCulture));
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
        _text.Append("\\0");
    }

    public void Text(string value)
    {
        Separate();
        int plain = 0;
        for (int special; (special = value.IndexOfAny(Special, plain)) >= 0; plain = special + 1)
        {
            _text.Append(value, plain, special - plain).Append(value[special] switch
            {
                '\t' => "\\t",
                '\n' => "\\n",
                '\r' => "\\r",
                _ => "\\\\",
            });
        }

        _text.Append(value, plain, value.Length - plain);
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

    /// <summary>Hands on what was written so far.</summary>
    public void MoveTo(TextWriter writer)
    {
        writer.Write(_text.ToString());
        _text.Clear();
    }

    private void Separate()
    {
        if (!_first) _text.Append('\t');
        _first = false;
    }
}
