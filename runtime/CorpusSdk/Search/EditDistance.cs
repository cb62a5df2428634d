using System.Buffers;
using System.Text;

namespace CorpusSdk.Search;

/// <summary>
/// The number of insertions, deletions and substitutions of a character between a word and others. What one has in common with the one
/// before it is not compared again, which is much where they come in the order of a dictionary.
/// </summary>
internal sealed class EditDistance
{
    private readonly int[] _word;
    private readonly int _most;
    private int[] _other = new int[32];
    private int[] _rows;

    /// <summary>The number of characters of the other word whose rows are worked out.</summary>
    private int _known;

    /// <param name="word">The word.</param>
    /// <param name="most">The largest distance that is told from larger ones.</param>
    public EditDistance(string word, int most)
    {
        _word = [.. word.EnumerateRunes().Select(static rune => rune.Value)];
        _most = most;
        _rows = new int[(_other.Length + 1) * (_word.Length + 1)];
        for (int i = 0; i <= _word.Length; i++)
        {
            _rows[i] = i;
        }
    }

    /// <summary>Returns the distance to a word, or some number above the largest that is told apart.</summary>
    public int To(ReadOnlySpan<byte> other)
    {
        int length = 0;
        int known = _known;
        while (!other.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(other, out Rune rune, out int bytes) != OperationStatus.Done) return _most + 1;

            other = other[bytes..];
            if (length == _other.Length) Grow();

            if (length >= known || _other[length] != rune.Value)
            {
                known = Math.Min(known, length);
                _other[length] = rune.Value;
            }

            length++;
        }

        if (Math.Abs(length - _word.Length) > _most)
        {
            _known = known;
            return _most + 1;
        }

        for (int i = known; i < length; i++)
        {
            FillRow(i);
        }

        _known = length;
        return _rows[(length * (_word.Length + 1)) + _word.Length];
    }

    private void FillRow(int character)
    {
        int width = _word.Length + 1;
        ReadOnlySpan<int> above = _rows.AsSpan(character * width, width);
        Span<int> row = _rows.AsSpan((character + 1) * width, width);
        row[0] = character + 1;
        for (int i = 1; i < width; i++)
        {
            int changed = above[i - 1] + (_word[i - 1] == _other[character] ? 0 : 1);
            row[i] = Math.Min(changed, Math.Min(above[i], row[i - 1]) + 1);
        }
    }

    private void Grow()
    {
        Array.Resize(ref _other, _other.Length * 2);
        Array.Resize(ref _rows, (_other.Length + 1) * (_word.Length + 1));
    }
}
