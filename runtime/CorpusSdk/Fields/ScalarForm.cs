namespace CorpusSdk.Fields;

/// <summary>What a scalar's number counts, as packed corpora hold it.</summary>
internal enum ScalarForm : byte
{
    Text,
    Date,
    DigitDate,
    LocalTime,
    ZonedTime,
    Duration,
}
