using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CorpusSdk.CompilerServices;
using CorpusSdk.Facts;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Packed;

/// <summary>What a packed corpus holds for questions about a collection. Of the fields, those that are asked for are read.</summary>
internal sealed unsafe class PackedFacts(PackedCorpus corpus, PackedCollection articles) : IFactSections
{
    public FactMemory? FindTimeline()
    {
        PackedSection section = articles.FindSection(SectionKind.Timeline);
        if (!section.Exists)
        {
            return null;
        }

        return section.Length == (long)articles.Count * (FactFormat.MomentLength + FactFormat.OrdinalLength)
            ? MemoryOf(corpus.CheckedBytes(section))
            : throw corpus.Damaged();
    }

    public FactMemory? FindField(FactField field)
    {
        PackedSection section = articles.FindSection(SectionKind.Fields);
        if (!section.Exists)
        {
            return null;
        }

        ReadOnlySpan<byte> all = corpus.Bytes(section);
        int fields = Int32(all, FactFormat.Directory.Fields);
        int keysStart = Checked(all, FactFormat.Directory.Length, (long)fields * FactFormat.Entry.Length);
        int end = Checked(all, keysStart, (long)Int32(all, FactFormat.Directory.KeysLength) * sizeof(char));
        Checked(all, end, sizeof(ulong));
        if (Checksum.Of(all[..end]) != LittleEndian.UInt64(all[end..]))
        {
            throw corpus.Damaged();
        }

        int key = keysStart;
        for (int entry = FactFormat.Directory.Length; entry < keysStart; entry += FactFormat.Entry.Length)
        {
            int keyEnd = key + (Int32(all, entry + FactFormat.Entry.KeyLength) * sizeof(char));
            if (Int32(all, entry + FactFormat.Entry.Member) == field.Member
                && MemoryMarshal.Cast<byte, char>(all[key..keyEnd]).Equals(field.Key, StringComparison.OrdinalIgnoreCase))
            {
                int position = Int32(all, entry + FactFormat.Entry.Position);
                int length = Int32(all, entry + FactFormat.Entry.Size);
                Checked(all, position, length);
                ReadOnlySpan<byte> found = all.Slice(position, length);
                return Checksum.Of(found) == LittleEndian.UInt64(all[(entry + FactFormat.Entry.Checksum)..]) ? MemoryOf(found) : throw corpus.Damaged();
            }

            key = keyEnd;
        }

        return null;
    }

    private FactMemory MemoryOf(ReadOnlySpan<byte> bytes) => new((byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(bytes)), bytes.Length, corpus);

    private int Int32(ReadOnlySpan<byte> bytes, int position)
    {
        Checked(bytes, position, sizeof(int));
        return LittleEndian.Int32(bytes[position..]);
    }

    /// <summary>Returns where so many bytes end; those that are not there are damage.</summary>
    private int Checked(ReadOnlySpan<byte> bytes, int position, long length) =>
        position >= 0 && length >= 0 && position + length <= bytes.Length ? (int)(position + length) : throw corpus.Damaged();
}
