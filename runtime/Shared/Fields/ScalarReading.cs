namespace CorpusSdk.Shared.Fields;

/// <summary>What the text of a scalar says besides being text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its number where the kind has one; 0 otherwise.</param>
/// <param name="Offset">Minutes from UTC where the kind has an offset; 0 otherwise.</param>
internal readonly record struct ScalarReading(ValueKind Kind, long Value = 0, int Offset = 0);
