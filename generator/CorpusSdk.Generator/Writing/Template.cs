using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusSdk.Generator.Writing;

/// <summary>
/// Lines with holes, as an interpolated raw string has them. Each line is indented by as much as the writer is.
/// <list type="bullet">
/// <item>A hole that holds several lines is indented like the line that it stands in; empty lines are not indented.</item>
/// <item>A line of nothing but empty holes is left out, and with it the empty line before it or, where none is, the one after it.</item>
/// <item>A <see cref="Part"/> writes whole lines: what follows it in its line starts another one.</item>
/// <item>However lines end in holes and in the template, they end with <c>\n</c> in what is written.</item>
/// </list>
/// </summary>
[InterpolatedStringHandler]
internal ref struct Template
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly SourceWriter _writer;
    private readonly StringBuilder _text;

    /// <summary>Empty lines that are written as soon as it is certain that they stay.</summary>
    private int _emptyLines;

    /// <summary>Whether the next line, when it is empty, goes with the one before.</summary>
    private bool _skipsEmptyLine;

    /// <summary>How many spaces the template's line starts with.</summary>
    private int _spaces;

    /// <summary>Whether the indentation of the line in what is written is there.</summary>
    private bool _isIndented;

    /// <summary>Whether the template's line has had a hole, has had more than empty holes, and ended with a part.</summary>
    private bool _hasHole;

    private bool _hasText;

    private bool _isEnded;

    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Style", "IDE0060", Justification = "The compiler passes the lengths to every handler.")]
    public Template(int literalLength, int formattedCount, SourceWriter writer)
    {
        _writer = writer;
        _text = writer.Text;
    }

    public void AppendLiteral(string literal)
    {
        for (int start = 0; ;)
        {
            int end = literal.IndexOfAny(LineEnds, start);
            int length = (end < 0 ? literal.Length : end) - start;
            int spaces = _isIndented || _hasText ? 0 : SpacesAt(literal, start, length);
            _spaces += spaces;
            Append(literal, start + spaces, length - spaces);
            if (end < 0) return;

            EndLine();
            start = AfterLineEnd(literal, end);
        }
    }

    public void AppendFormatted(string? text)
    {
        _hasHole = true;
        if (text is null || text.Length == 0) return;

        for (int start = 0; ;)
        {
            int end = text.IndexOfAny(LineEnds, start);
            Append(text, start, (end < 0 ? text.Length : end) - start);
            Keep();
            if (end < 0) return;

            _text.Append('\n');
            _isIndented = false;
            start = AfterLineEnd(text, end);
        }
    }

    public void AppendFormatted(int number) => AppendFormatted(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(ulong number, string format) => AppendFormatted(number.ToString(format, CultureInfo.InvariantCulture));

    public void AppendFormatted(TextLiteral literal)
    {
        Indent();
        literal.WriteTo(_text, _writer.Indentation + _spaces);
    }

    public void AppendFormatted(Part? part)
    {
        _hasHole = true;
        if (part is null) return;

        if (_isIndented) _text.Append('\n');
        _isEnded = _isEnded || _hasText;
        int emptyLines = _emptyLines;
        WriteEmptyLines();
        int start = _writer.Length;
        _writer.Indented(_spaces, part);
        _hasText = _isIndented = false;
        _isEnded = _isEnded || _writer.Length > start;
        if (_isEnded) return;

        // The empty lines are not certain yet.
        _text.Length -= emptyLines;
        _emptyLines = emptyLines;
    }

    /// <summary>Ends the last line.</summary>
    public void Finish()
    {
        EndLine();
        WriteEmptyLines();
    }

    private void Append(string text, int start, int length)
    {
        if (length == 0) return;

        Indent();
        _text.Append(text, start, length);
    }

    private void Indent()
    {
        Keep();
        if (_isIndented) return;

        _text.Append(' ', _writer.Indentation + _spaces);
        _isIndented = true;
    }

    /// <summary>The line stays, and so do the empty ones before it.</summary>
    private void Keep()
    {
        WriteEmptyLines();
        _hasText = true;
    }

    private void WriteEmptyLines()
    {
        _text.Append('\n', _emptyLines);
        _emptyLines = 0;
    }

    private void EndLine()
    {
        if (_hasText) _text.Append('\n');

        bool isEmpty = !_hasText && !_isEnded;
        if (isEmpty && _hasHole)
        {
            if (_emptyLines > 0) _emptyLines--;
            else _skipsEmptyLine = true;
        }
        else
        {
            if (isEmpty && !_skipsEmptyLine) _emptyLines++;
            _skipsEmptyLine = false;
        }

        _spaces = 0;
        _isIndented = _hasHole = _hasText = _isEnded = false;
    }

    private static int SpacesAt(string text, int start, int length)
    {
        int spaces = 0;
        while (spaces < length && text[start + spaces] == ' ') spaces++;
        return spaces;
    }

    private static int AfterLineEnd(string text, int end) =>
        end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
}
