namespace CorpusSdk.Facts;

/// <summary>What a packed corpus holds for questions about a collection, with its checksums taken.</summary>
internal interface IFactSections
{
    /// <summary>Finds the articles by date; null when the corpus was packed without.</summary>
    FactMemory? FindTimeline();

    /// <summary>Finds the values of a field; null when they were not packed.</summary>
    FactMemory? FindField(FactField field);
}
