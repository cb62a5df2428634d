namespace CorpusSdk.Sets;

/// <summary>
/// Draws samples that depend on nothing but a seed and the articles' own keys: those with the smallest hashes. Each
/// article's chance is its own, so one that is added or removed moves at most one other in or out.
/// </summary>
internal static class StableSample
{
    private const ulong FnvOffsetBasis = 0xCBF29CE484222325;
    private const ulong FnvPrime = 0x100000001B3;

    /// <summary>Returns the positions of <paramref name="count"/> articles, at most as many as there are, ascending.</summary>
    public static int[] Positions<T>(IArticleSource<T> source, int[]? selection, int count, int seed)
        where T : Article
    {
        int[] positions = new int[selection?.Length ?? source.Count];
        ulong[] hashes = new ulong[positions.Length];
        for (int position = 0; position < positions.Length; position++)
        {
            int index = selection is null ? position : selection[position];
            positions[position] = position;
            hashes[position] = Hash(seed, source.CollectionOf(index), source.IdOf(index));
        }

        // Keys are unique, so equal 64-bit hashes are as good as impossible and need no rule of their own.
        Array.Sort(hashes, positions);
        Array.Resize(ref positions, count);
        Array.Sort(positions);
        return positions;
    }

    /// <summary>
    /// Hashes an article's key: 64-bit FNV-1a over UTF-16 code units (the low and the high half of the seed, the
    /// collection, a line feed, the id), then the finaliser of MurmurHash3. Changing it changes everybody's samples.
    /// </summary>
    public static ulong Hash(int seed, ReadOnlySpan<char> collection, ReadOnlySpan<char> id)
    {
        unchecked
        {
            ulong hash = (FnvOffsetBasis ^ (ushort)seed) * FnvPrime;
            hash = (hash ^ (ushort)(seed >> 16)) * FnvPrime;
            hash = Append(hash, collection);
            hash = Append(hash, "\n"); // stands in no name and no id, so it keeps (ab, c) and (a, bc) apart
            hash = Append(hash, id);

            // FNV alone leaves the last characters in the low bits; the order looks at the high ones first.
            hash ^= hash >> 33;
            hash *= 0xFF51AFD7ED558CCD;
            hash ^= hash >> 33;
            hash *= 0xC4CEB9FE1A85EC53;
            return hash ^ (hash >> 33);
        }
    }

    private static ulong Append(ulong hash, ReadOnlySpan<char> units)
    {
        foreach (char unit in units)
        {
            hash = unchecked((hash ^ unit) * FnvPrime);
        }

        return hash;
    }
}
