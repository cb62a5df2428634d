namespace CorpusSdk.Tool.Sources;

/// <summary>How a corpus is opened.</summary>
internal sealed record SourceOptions
{
    /// <summary>Gets the extensions of articles besides <c>.txt</c> and <c>.md</c>, each with its dot.</summary>
    public IReadOnlyList<string> Extensions { get; init; } = [];

    /// <summary>Gets a value indicating whether links may lead out of the folder.</summary>
    public bool FollowLinks { get; init; }

    /// <summary>Gets a value indicating whether what was read is kept for the next command.</summary>
    public bool UseCache { get; init; } = true;

    /// <summary>Gets a value indicating whether searches will be asked for.</summary>
    public bool WithSearchIndex { get; init; }

    /// <summary>Gets what is told how many of all files were read, from any thread.</summary>
    public Action<int, int>? Progress { get; init; }
}
