using CorpusSdk.CompilerServices;
using CorpusSdk.Facts;
using CorpusSdk.Shared.Letters;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Packed;

/// <summary>What a packed corpus holds for questions about a collection. Of the fields, those that are asked for are read.</summary>
internal sealed unsafe class PackedFacts(PackedCorpus corpus, PackedCollection articles) : IFactSections
{
    public FactMemory? FindTimeline()
    {
        PackedSection section = articles.FindSection(SectionKind.Timeline);
        if (!section.Exists) return null;

        return section.Length == (long)articles.Count * (FactFormat.MomentLength + FactFormat.OrdinalLength)
            ? MemoryOf(corpus.CheckedBytes(section))
            : throw corpus.Damaged();
    }

    public FactMemory? FindField(FactField field)
    {
        PackedSection section = articles.FindSection(SectionKind.Fields);
        if (!section.Exists) return null;

        long directory = section.Position + (long)FactFormat.Directory.Length;
        long keys = directory + ((long)corpus.Int32(section.Position + FactFormat.Directory.Fields) * FactFormat.Entry.Length);
        long end = keys + ((long)corpus.Int32(section.Position + FactFormat.Directory.KeysLength) * sizeof(char));
        if (Checksum.Of(corpus.Bytes(section.Position, end - section.Position)) != unchecked((ulong)corpus.Int64(end)))
        {
            throw corpus.Damaged();
        }

        long key = keys;
        for (long entry = directory; entry < keys; entry += FactFormat.Entry.Length)
        {
            int keyLength = corpus.Int32(entry + FactFormat.Entry.KeyLength);
            if (corpus.Int32(entry + FactFormat.Entry.Member) == field.Member && IsKey(field, corpus.Characters(key, keyLength)))
            {
                long position = section.Position + (long)corpus.Int32(entry + FactFormat.Entry.Position);
                ReadOnlySpan<byte> found = corpus.Bytes(position, corpus.Int32(entry + FactFormat.Entry.Size));
                return Checksum.Of(found) == unchecked((ulong)corpus.Int64(entry + FactFormat.Entry.Checksum))
                    ? MemoryOf(found)
                    : throw corpus.Damaged();
            }

            key += (long)keyLength * sizeof(char);
        }

        return null;
    }

    private static bool IsKey(FactField field, ReadOnlySpan<char> key) =>
        field.Member != FactFormat.Entry.OfKey || Caseless.Equals(key, field.Key);

    private FactMemory MemoryOf(ReadOnlySpan<byte> bytes)
    {
        // Packs lie in memory that does not move.
        fixed (byte* start = bytes)
        {
            return new FactMemory(start, bytes.Length, corpus);
        }
    }
}
