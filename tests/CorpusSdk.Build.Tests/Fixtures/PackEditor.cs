using System.Buffers.Binary;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Tests.Fixtures;

/// <summary>Changes the first article of a pack's first collection and puts the checksums right again, as damage never does.</summary>
internal sealed class PackEditor(byte[] pack)
{
    public byte[] Pack { get; } = [.. pack];

    public Span<byte> Record => Pack.AsSpan(Int32(Directory + 24), PackedFormat.RecordLength);

    public Span<byte> Fields => Pack.AsSpan(Field(2), Field(3));

    /// <summary>Where the last number of a record, its checksum, stands; the one before is that of the content.</summary>
    private const int RecordChecksum = PackedFormat.RecordLength - sizeof(int);

    private const int Directory = PackedFormat.HeaderLength;

    private ReadOnlySpan<byte> Id => Pack.AsSpan(Int32(Directory + 16), Int32(Int32(Directory + 12) + 4) * sizeof(char));

    private ReadOnlySpan<byte> Body => Pack.AsSpan(Field(4), Field(5));

    public void SetField(int index, int value) => BinaryPrimitives.WriteInt32LittleEndian(Record[(index * sizeof(int))..], value);

    public byte[] WithChecksums()
    {
        ulong content = Checksum.Append(Checksum.Append(Checksum.Of(Id), Fields), Body);
        BinaryPrimitives.WriteUInt32LittleEndian(Record[(RecordChecksum - sizeof(int))..], (uint)content);
        return WithRecordChecksum();
    }

    /// <summary>Without the content's checksum, for records that point to nowhere.</summary>
    public byte[] WithRecordChecksum()
    {
        BinaryPrimitives.WriteUInt32LittleEndian(Record[RecordChecksum..], (uint)Checksum.Of(Record[..RecordChecksum]));
        return Pack;
    }

    private int Field(int index) => BinaryPrimitives.ReadInt32LittleEndian(Record[(index * sizeof(int))..]);

    private int Int32(int position) => BinaryPrimitives.ReadInt32LittleEndian(Pack.AsSpan(position));
}
