using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Packed;

/// <summary>What is stored for an article at a fixed place.</summary>
/// <param name="Day">The day number plus one; 0 for none.</param>
/// <param name="Words">The number of words in the body.</param>
/// <param name="FieldsPosition">Where the fields start.</param>
/// <param name="FieldsLength">Their length in bytes.</param>
/// <param name="BodyPosition">Where the body starts.</param>
/// <param name="BodyLength">Its length as stored, in bytes.</param>
/// <param name="UnpackedLength">Its length as UTF-8, in bytes.</param>
/// <param name="ContentChecksum">The low half of the checksum over the id, the fields and the body as stored.</param>
/// <param name="Checksum">The low half of the checksum over the numbers before it.</param>
internal readonly record struct PackedRecord(
    int Day, int Words, int FieldsPosition, int FieldsLength, int BodyPosition, int BodyLength, int UnpackedLength, uint ContentChecksum, uint Checksum);
