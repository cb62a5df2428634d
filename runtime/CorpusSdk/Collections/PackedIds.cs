using CorpusSdk.Packed;

namespace CorpusSdk.Collections;

/// <summary>Ids of a packed collection, read in place.</summary>
internal sealed class PackedIds : IdIndex
{
    private readonly PackedCollection _articles;

    public PackedIds(PackedCollection articles) => _articles = articles;

    public override int Count => _articles.Count;

    public override ReadOnlySpan<char> this[int index] => _articles.IdOf(index);
}
