using System.Buffers.Binary;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Tests.Fixtures;

/// <summary>Changes the first article of a pack's first collection and puts the checksums right again, as damage never does.</summary>
internal sealed class PackEditor(byte[] pack)
{
    public byte[] Pack { get; } = [.. pack];

    public Span<byte> Record => Pack.AsSpan(StartOf(SectionKind.Records), PackedFormat.Record.Length);

    public Span<byte> Fields => Pack.AsSpan(Field(PackedFormat.Record.FieldsPosition), Field(PackedFormat.Record.FieldsLength));

    private ReadOnlySpan<byte> Id => Pack.AsSpan(StartOf(SectionKind.Ids), Int32(StartOf(SectionKind.IdStarts) + sizeof(int)) * sizeof(char));

    private ReadOnlySpan<byte> Body => Pack.AsSpan(Field(PackedFormat.Record.BodyPosition), Field(PackedFormat.Record.BodyLength));

    public void SetField(int index, int value) => BinaryPrimitives.WriteInt32LittleEndian(Record[(index * sizeof(int))..], value);

    public byte[] WithChecksums()
    {
        ulong content = Checksum.Append(Checksum.Append(Checksum.Of(Id), Fields), Body);
        BinaryPrimitives.WriteUInt32LittleEndian(Record[PackedFormat.Record.ContentChecksum..], (uint)content);
        return WithRecordChecksum();
    }

    /// <summary>Without the content's checksum, for records that point to nowhere.</summary>
    public byte[] WithRecordChecksum()
    {
        BinaryPrimitives.WriteUInt32LittleEndian(Record[PackedFormat.Record.Checksum..], (uint)Checksum.Of(Record[..PackedFormat.Record.Checksum]));
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
