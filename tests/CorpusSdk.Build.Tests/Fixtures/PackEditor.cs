using System.Buffers.Binary;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Tests.Fixtures;

/// <summary>Changes the first article of a pack's first collection and puts the checksums right again, as damage never does.</summary>
internal sealed class PackEditor(byte[] pack)
{
    public byte[] Pack { get; } = [.. pack];

    public Span<byte> Record => Pack.AsSpan(StartOf(SectionKind.Records), PackedFormat.Record.Length);

    public Span<byte> Fields => Pack.AsSpan(Field(PackedFormat.Record.FieldsPosition), Field(PackedFormat.Record.FieldsLength));

    private ReadOnlySpan<byte> Id =>
        Pack.AsSpan(StartOf(SectionKind.Ids), Int32(StartOf(SectionKind.IdStarts) + sizeof(int)) * sizeof(char));

    private ReadOnlySpan<byte> Body => Pack.AsSpan(Field(PackedFormat.Record.BodyPosition), Field(PackedFormat.Record.BodyLength));

    public void SetField(int index, int value) => BinaryPrimitives.WriteInt32LittleEndian(Record[(index * sizeof(int))..], value);

    /// <summary>A pack as it was before there were indexes of dates and fields: the kinds of their sections are known to nobody.</summary>
    public static byte[] WithoutFacts(byte[] pack)
    {
        var editor = new PackEditor(pack);
        int directory = PackedFormat.Header.Length + (editor.Int32(PackedFormat.Header.Collections) * PackedFormat.Collection.Length);
        int end = directory + (editor.Int32(PackedFormat.Header.Sections) * PackedFormat.Section.Length);
        for (int entry = directory; entry < end; entry += PackedFormat.Section.Length)
        {
            if (editor.Int32(entry + PackedFormat.Section.Kind) is (int)SectionKind.Timeline or (int)SectionKind.Fields)
                BinaryPrimitives.WriteInt32LittleEndian(editor.Pack.AsSpan(entry + PackedFormat.Section.Kind), 4711);
        }

        ReadOnlySpan<byte> header = editor.Pack;
        ulong sum = Checksum.Append(
            Checksum.Of(header[..PackedFormat.Header.Checksum]), header.Slice(PackedFormat.Header.Fingerprint, PackedFormat.HashLength));
        BinaryPrimitives.WriteUInt64LittleEndian(
            editor.Pack.AsSpan(PackedFormat.Header.Checksum), Checksum.Append(sum, header[PackedFormat.Header.Length..end]));
        return editor.Pack;
    }

    public byte[] WithChecksums()
    {
        ulong content = Checksum.Append(Checksum.Append(Checksum.Of(Id), Fields), Body);
        BinaryPrimitives.WriteUInt32LittleEndian(Record[PackedFormat.Record.ContentChecksum..], (uint)content);
        return WithRecordChecksum();
    }

    /// <summary>Without the content's checksum, for records that point to nowhere.</summary>
    public byte[] WithRecordChecksum()
    {
        BinaryPrimitives.WriteUInt32LittleEndian(
            Record[PackedFormat.Record.Checksum..], (uint)Checksum.Of(Record[..PackedFormat.Record.Checksum]));
        return Pack;
    }

    private int Field(int offset) => BinaryPrimitives.ReadInt32LittleEndian(Record[offset..]);

    private int StartOf(SectionKind kind)
    {
        int entry = PackedFormat.Header.Length + (Int32(PackedFormat.Header.Collections) * PackedFormat.Collection.Length);
        while (Int32(entry + PackedFormat.Section.Kind) != (int)kind) entry += PackedFormat.Section.Length;
        return Int32(entry + PackedFormat.Section.Position);
    }

    private int Int32(int position) => BinaryPrimitives.ReadInt32LittleEndian(Pack.AsSpan(position));
}
