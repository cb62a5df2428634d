namespace CorpusSdk.Parsing.Fields;

/// <param name="Kind">What it is.</param>
/// <param name="Value">Its value where the kind says what that counts; 0 otherwise.</param>
/// <param name="Offset">Minutes from UTC.</param>
internal readonly record struct ScalarReading(ScalarKind Kind, long Value = 0, int Offset = 0);
