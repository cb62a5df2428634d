using CorpusSdk.CompilerServices;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Tests.Fixtures;

/// <summary>A packed collection as the generator writes one, which counts the articles that it makes.</summary>
internal sealed class PackedNotes : ArticleCollection<PackedNote>
{
    public PackedNotes(string name, PackedCorpus corpus, params IEnumerable<string> ids)
        : base(name, corpus, Checksum.OfIds(ids))
    {
    }

    public int Made { get; private set; }

    public PackedNote WithIdHash(ulong hash) => WithHash(hash);

    protected override PackedNote Create(int index)
    {
        Made++;
        return new PackedNote(Packed(index));
    }
}

/// <summary>An article of a packed collection, as the generator writes its type.</summary>
internal sealed class PackedNote : Article
{
    internal PackedNote(IArticleContent content)
        : base(content)
    {
    }
}
