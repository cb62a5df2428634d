using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace CorpusSdk.EntityFrameworkCore.Loading;

/// <summary>
/// Which articles a table has, and which were looked at: two digests of 16 bytes for each, whatever its id and its path are. A table of a
/// million articles is some 70 MB.
/// </summary>
internal sealed class KnownRows
{
    /// <summary>In the place of a version: the article was looked at.</summary>
    private static readonly UInt128 Seen = UInt128.Zero;

    private readonly Dictionary<UInt128, UInt128> _versions = [];

    /// <summary>Gets how many articles of the table were not looked at.</summary>
    public int Missing { get; private set; }

    /// <summary>Notes that the table has an article.</summary>
    public void Add(string id, in RowVersion version)
    {
        _versions.Add(DigestOf(id), DigestOf(version));
        Missing++;
    }

    /// <summary>Looks at an article, and says what the table has of it.</summary>
    public RowState Take(in ArticleRow row)
    {
        ref UInt128 version = ref CollectionsMarshal.GetValueRefOrAddDefault(_versions, DigestOf(row.Id), out bool exists);
        if (!exists) return RowState.New;

        if (version == Seen) return RowState.Twice;

        bool isSame = version == DigestOf(row.Version);
        version = Seen;
        Missing--;
        return isSame ? RowState.Same : RowState.Changed;
    }

    /// <summary>Whether the article of a row was looked at.</summary>
    public bool IsSeen(string id) => _versions.TryGetValue(DigestOf(id), out UInt128 version) && version == Seen;

    private static UInt128 DigestOf(in RowVersion version) => DigestOf($"{version.ContentHash}\n{version.Path}");

    private static UInt128 DigestOf(string text)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), digest);
        return MemoryMarshal.Read<UInt128>(digest);
    }
}

/// <summary>What a table has of an article.</summary>
internal enum RowState
{
    /// <summary>Nothing.</summary>
    New,

    /// <summary>Another version.</summary>
    Changed,

    /// <summary>This version.</summary>
    Same,

    /// <summary>An article of that id was looked at before.</summary>
    Twice,
}
