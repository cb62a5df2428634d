using System.Runtime.InteropServices;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Packed;

/// <summary>What is stored for an article at a fixed place, as <see cref="PackedFormat.Record"/> lays it out.</summary>
/// <remarks>Fields and no properties: the getters of a first article would have to be compiled, or bound, one by one.</remarks>
[StructLayout(LayoutKind.Explicit, Size = PackedFormat.Record.Length)]
internal readonly struct PackedRecord
{
    [FieldOffset(PackedFormat.Record.Day)]
    public readonly int Day;

    [FieldOffset(PackedFormat.Record.Updated)]
    public readonly int Updated;

    [FieldOffset(PackedFormat.Record.Words)]
    public readonly int Words;

    [FieldOffset(PackedFormat.Record.FieldsPosition)]
    public readonly int FieldsPosition;

    [FieldOffset(PackedFormat.Record.FieldsLength)]
    public readonly int FieldsLength;

    [FieldOffset(PackedFormat.Record.BodyPosition)]
    public readonly int BodyPosition;

    [FieldOffset(PackedFormat.Record.BodyLength)]
    public readonly int BodyLength;

    [FieldOffset(PackedFormat.Record.UnpackedLength)]
    public readonly int UnpackedLength;

    [FieldOffset(PackedFormat.Record.ContentChecksum)]
    public readonly uint ContentChecksum;

    [FieldOffset(PackedFormat.Record.Checksum)]
    public readonly uint Checksum;
}
