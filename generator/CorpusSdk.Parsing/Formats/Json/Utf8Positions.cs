using System.Text;

namespace CorpusSdk.Parsing.Formats.Json;

/// <summary>Where a byte of encoded text stands in the file. Asked from front to back it passes over the text once.</summary>
/// <param name="utf8">The text from <paramref name="start"/> on, encoded.</param>
/// <param name="start">The first character's place in the file.</param>
internal sealed class Utf8Positions(byte[] utf8, int start)
{
    private int _byte;
    private int _character = start;

    /// <summary>The first character's place in the file.</summary>
    public int Start { get; } = start;

    public int CharacterAt(long index)
    {
        int at = (int)Math.Min(Math.Max(index, 0), utf8.Length);
        if (at < _byte) (_byte, _character) = (0, Start);
        _character += Encoding.UTF8.GetCharCount(utf8, _byte, at - _byte);
        _byte = at;
        return _character;
    }

    /// <summary>The character at a place that is counted in lines, which end with a line feed, and bytes.</summary>
    public int CharacterAt(long line, long byteInLine)
    {
        int lineStart = 0;
        for (; line > 0 && Array.IndexOf(utf8, (byte)'\n', lineStart) is >= 0 and int end; line--) lineStart = end + 1;
        return CharacterAt(lineStart + byteInLine);
    }
}
