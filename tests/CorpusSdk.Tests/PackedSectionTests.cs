using System.Buffers.Binary;
using System.Reflection;
using CorpusSdk.CompilerServices;
using CorpusSdk.Packed;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Tests;

/// <summary>Sections of a packed corpus are found by their kind.</summary>
public class PackedSectionTests
{
    private const SectionKind First = (SectionKind)1001;
    private const SectionKind Second = (SectionKind)1002;
    private const SectionKind Absent = (SectionKind)1003;

    [Fact]
    public void A_section_is_found_by_its_kind_and_one_of_another_kind_is_none()
    {
        PackedCorpus corpus = Open(Pack([1, 2, 3], [4, 5]));

        Assert.Equal([1, 2, 3], corpus.Bytes(corpus.FindSection(First)).ToArray());
        Assert.Equal([4, 5], corpus.CheckedBytes(corpus.FindSection(Second)).ToArray());
        Assert.False(corpus.FindSection(Absent).Exists);
        Assert.Equal([], corpus.CheckedBytes(corpus.FindSection(Absent)).ToArray());
    }

    [Fact]
    public void A_section_of_a_collection_is_none_of_the_corpus()
    {
        PackedCorpus corpus = Open(Pack([1, 2, 3], [4, 5]));

        Assert.False(corpus.FindSection(First, owner: 0, first: 0).Exists);
    }

    [Fact]
    public void A_section_that_is_damaged_is_noticed_where_it_is_checked()
    {
        byte[] pack = Pack([1, 2, 3], [4, 5]);
        pack[^1] ^= 1;
        PackedCorpus corpus = Open(pack);

        Assert.Equal([1, 2, 3], corpus.CheckedBytes(corpus.FindSection(First)).ToArray());
        Assert.Throws<InvalidDataException>(() => corpus.CheckedBytes(corpus.FindSection(Second)).ToArray());
    }

    [Fact]
    public void A_table_of_sections_that_is_damaged_is_noticed_when_the_corpus_is_opened()
    {
        for (int i = 0; i < 2 * PackedFormat.Section.Length; i++)
        {
            byte[] pack = Pack([1, 2, 3], [4, 5]);
            pack[PackedFormat.Header.Length + i] ^= 1;

            Assert.Throws<InvalidDataException>(() => Open(pack));
        }
    }

    private static PackedCorpus Open(byte[] pack) => PackedCorpus.Open(new Holder(pack));

    /// <summary>No collections, and two sections of the corpus.</summary>
    private static byte[] Pack(params byte[][] sections)
    {
        int tables = PackedFormat.Header.Length + (sections.Length * PackedFormat.Section.Length);
        byte[] pack = new byte[tables + sections.Sum(static section => section.Length)];
        int position = tables;
        for (int i = 0; i < sections.Length; i++)
        {
            Span<byte> entry = pack.AsSpan(PackedFormat.Header.Length + (i * PackedFormat.Section.Length));
            BinaryPrimitives.WriteInt32LittleEndian(entry[PackedFormat.Section.Kind..], (int)First + i);
            BinaryPrimitives.WriteInt32LittleEndian(entry[PackedFormat.Section.Owner..], PackedFormat.Section.OfCorpus);
            BinaryPrimitives.WriteInt32LittleEndian(entry[PackedFormat.Section.Position..], position);
            BinaryPrimitives.WriteInt32LittleEndian(entry[PackedFormat.Section.Size..], sections[i].Length);
            BinaryPrimitives.WriteUInt64LittleEndian(entry[PackedFormat.Section.Checksum..], Checksum.Of(sections[i]));
            sections[i].CopyTo(pack, position);
            position += sections[i].Length;
        }

        Span<byte> header = pack;
        BinaryPrimitives.WriteUInt64LittleEndian(header[PackedFormat.Header.Magic..], PackedFormat.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(header[PackedFormat.Header.Version..], PackedFormat.Version);
        BinaryPrimitives.WriteInt64LittleEndian(header[PackedFormat.Header.PackLength..], pack.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header[PackedFormat.Header.Sections..], sections.Length);
        ulong checksum = Checksum.Of(header[..PackedFormat.Header.Checksum]);
        checksum = Checksum.Append(checksum, header.Slice(PackedFormat.Header.Fingerprint, PackedFormat.HashLength));
        BinaryPrimitives.WriteUInt64LittleEndian(
            header[PackedFormat.Header.Checksum..], Checksum.Append(checksum, header[PackedFormat.Header.Length..tables]));
        return pack;
    }

    private sealed class Holder(byte[] pack) : Assembly
    {
        public override AssemblyName GetName() => new("Test.Corpus");

        public override Stream? GetManifestResourceStream(string name) => new MemoryStream(pack);
    }
}
