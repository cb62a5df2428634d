namespace CorpusSdk.Generator.Model;

/// <summary>Fields that every article of a collection has, so that its type offers them as non-nullable.</summary>
[Flags]
internal enum Guarantees
{
    None = 0,
    Headline = 1,
    Date = 2,
    Time = 4,
    Source = 8,
    Dateline = 16,
    Language = 32,
}
