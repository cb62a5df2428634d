namespace CorpusSdk.Shared.Packing;

/// <summary>
/// The 64-bit hash of an article's id that stands for the article in generated enums, and of names that are too long: FNV-1a over UTF-16
/// code units, then the finaliser of MurmurHash3. It is part of compiled code, and so never changes.
/// </summary>
/// <remarks>This file is compiled into the runtime, the build task and the generator.</remarks>
internal static class IdHash
{
    public static ulong Of(ReadOnlySpan<char> id)
    {
        unchecked
        {
            ulong hash = 0xCBF2_9CE4_8422_2325;
            foreach (char unit in id)
            {
                hash = (hash ^ unit) * 0x0000_0100_0000_01B3;
            }

            hash ^= hash >> 33;
            hash *= 0xFF51_AFD7_ED55_8CCD;
            hash ^= hash >> 33;
            hash *= 0xC4CE_B9FE_1A85_EC53;
            return hash ^ (hash >> 33);
        }
    }
}
