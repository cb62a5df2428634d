namespace CorpusSdk.Parsing.Index;

/// <summary>Reads a part of an index line by line, in memory that is used again for the next lines.</summary>
/// <param name="copy">Copies of the index.</param>
/// <param name="start">Where the first line starts.</param>
/// <param name="end">Where the part ends.</param>
internal sealed class IndexLines(CopyText copy, int start, int end)
{
    /// <summary>In characters: an array of them is small enough for the garbage collector to move it.</summary>
    private const int UsualLength = 32 * 1024;

    private char[] _buffer = new char[Math.Min(UsualLength, end - start)];
    private int _copied = start; // the index up to here is or was in the buffer
    private int _first; // what is left of the buffer
    private int _after;

    /// <summary>Where the next line starts in the index.</summary>
    public int Position => _copied - (_after - _first);

    /// <summary>The next line with its end, until the one after it is read.</summary>
    /// <exception cref="FormatException">The part ends within a line, or before it.</exception>
    public ArraySegment<char> Next() =>
        TryNext(out ArraySegment<char> line) ? line : throw new FormatException("The index ends within a line.");

    public bool TryNext(out ArraySegment<char> line)
    {
        for (int searched = _first; ;)
        {
            int length = _buffer.AsSpan(searched, _after - searched).IndexOf('\n');
            if (length >= 0)
            {
                length += searched + 1 - _first;
                line = new ArraySegment<char>(_buffer, _first, length);
                _first += length;
                return true;
            }

            if (_copied == end)
            {
                line = default;
                return false;
            }

            Fill();
            searched = _first;
        }
    }

    /// <summary>Moves what is left to the start of the buffer, which grows if that is all of it, and copies what follows.</summary>
    private void Fill()
    {
        int left = _after - _first;
        char[] buffer = left < _buffer.Length ? _buffer : new char[Math.Min(left * 2L, left + (long)(end - _copied))];
        Array.Copy(_buffer, _first, buffer, 0, left);
        int count = Math.Min(buffer.Length - left, end - _copied);
        copy(_copied, buffer, left, count);
        _buffer = buffer;
        _copied += count;
        _first = 0;
        _after = left + count;
    }
}
