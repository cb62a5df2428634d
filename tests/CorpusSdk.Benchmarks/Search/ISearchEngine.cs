namespace CorpusSdk.Benchmarks;

/// <summary>What searches.</summary>
internal interface ISearchEngine
{
    /// <summary>Gets its name in tables.</summary>
    string Name { get; }

    /// <summary>Finds the best ten, and returns how many there are.</summary>
    int Search(int query);
}
