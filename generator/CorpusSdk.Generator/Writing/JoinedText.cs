using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Writing;

/// <summary>Texts one after the other, without a copy of them: among thousands of members, an edit makes one anew.</summary>
internal sealed class JoinedText : SourceText
{
    private readonly IReadOnlyList<string> _parts;

    /// <summary>Where each part starts; after the last one's is where all end.</summary>
    private readonly int[] _starts;

    /// <param name="parts">The texts, of which none is empty.</param>
    public JoinedText(IReadOnlyList<string> parts)
    {
        _parts = parts;
        _starts = new int[parts.Count + 1];
        for (int i = 0; i < parts.Count; i++) _starts[i + 1] = _starts[i] + parts[i].Length;
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length => _starts[_parts.Count];

    public override char this[int position]
    {
        get
        {
            int part = PartAt(position);
            return _parts[part][position - _starts[part]];
        }
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        if (count == 0) return;
        for (int part = PartAt(sourceIndex); count > 0; part++)
        {
            int start = sourceIndex - _starts[part];
            int length = Math.Min(count, _parts[part].Length - start);
            _parts[part].CopyTo(start, destination, destinationIndex, length);
            sourceIndex += length;
            destinationIndex += length;
            count -= length;
        }
    }

    private int PartAt(int position)
    {
        int part = Array.BinarySearch(_starts, position);
        return part >= 0 ? part : ~part - 1;
    }
}
