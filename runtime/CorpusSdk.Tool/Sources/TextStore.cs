using System.Runtime.InteropServices;

namespace CorpusSdk.Tool.Sources;

/// <summary>
/// Many texts in little memory: a byte for each character below U+0100 where a text has no others, two otherwise, and no object of its
/// own. A text is known by its position.
/// </summary>
internal sealed class TextStore
{
    private const int ChunkBits = 20;

    private readonly List<byte[]> _chunks = [];
    private int _used = 1 << ChunkBits;

    /// <summary>Adds a text and returns its position.</summary>
    public long Add(string text)
    {
        bool isWide = text.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF');
        int length = sizeof(int) + (isWide ? text.Length * sizeof(char) : text.Length);
        if (_chunks.Count == 0 || length > _chunks[^1].Length - _used)
        {
            _chunks.Add(new byte[Math.Max(length, 1 << ChunkBits)]);
            _used = 0;
        }

        Span<byte> place = _chunks[^1].AsSpan(_used, length);
        MemoryMarshal.Write(place, isWide ? ~text.Length : text.Length);
        Span<byte> characters = place[sizeof(int)..];
        if (isWide)
        {
            MemoryMarshal.AsBytes(text.AsSpan()).CopyTo(characters);
        }
        else
        {
            for (int i = 0; i < text.Length; i++)
            {
                characters[i] = (byte)text[i];
            }
        }

        long position = ((long)(_chunks.Count - 1) << ChunkBits) + _used;
        // Nothing follows a text that is longer than a chunk.
        _used += length;
        return position;
    }

    public string this[long position]
    {
        get
        {
            ReadOnlySpan<byte> bytes = BytesOf(position, out bool isWide);
            return isWide
                ? new string(MemoryMarshal.Cast<byte, char>(bytes))
                : string.Create(bytes.Length, bytes, static (characters, bytes) => Widen(bytes, characters));
        }
    }

    /// <summary>Compares two texts as <see cref="string.CompareOrdinal(string, string)"/> does.</summary>
    public int Compare(long left, long right)
    {
        ReadOnlySpan<byte> one = BytesOf(left, out bool isWide);
        ReadOnlySpan<byte> other = BytesOf(right, out bool isOtherWide);
        return isWide || isOtherWide ? string.CompareOrdinal(this[left], this[right]) : one.SequenceCompareTo(other);
    }

    private static void Widen(ReadOnlySpan<byte> bytes, Span<char> characters)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            characters[i] = (char)bytes[i];
        }
    }

    private ReadOnlySpan<byte> BytesOf(long position, out bool isWide)
    {
        ReadOnlySpan<byte> chunk = _chunks[(int)(position >> ChunkBits)].AsSpan((int)(position & ((1 << ChunkBits) - 1)));
        int length = MemoryMarshal.Read<int>(chunk);
        isWide = length < 0;
        return chunk.Slice(sizeof(int), isWide ? ~length * sizeof(char) : length);
    }
}
