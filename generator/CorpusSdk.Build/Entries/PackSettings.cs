using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Build.Entries;

/// <summary>What the project file says about a pack: another setting makes another pack of the same files.</summary>
/// <param name="Compress">Whether bodies are compressed.</param>
/// <param name="UniqueIds">Whether an id that is taken leaves its article out; it gets another one otherwise.</param>
/// <param name="SearchIndexLimit">The length of the files, in bytes, up to which the pack has a search index.</param>
internal readonly record struct PackSettings(bool Compress, bool UniqueIds = false, long SearchIndexLimit = PackSettings.AnyLength)
{
    /// <summary>Whether drafts are left out.</summary>
    public bool LeavesOutDrafts { get; init; }

    /// <summary>How articles are collected.</summary>
    public CollectingRules Rules => new(UniqueIds, LeavesOutDrafts);

    /// <summary>No pack has a search index.</summary>
    public const long NoSearchIndex = -1;

    /// <summary>Every pack has one.</summary>
    public const long AnyLength = long.MaxValue;

    /// <summary>
    /// The limit of debug builds that say nothing else. Up to here an index adds a tenth or so to a build; beyond, programs that are built
    /// over and over wait less for their first search than for an index in each of their builds.
    /// </summary>
    public const long DebugLength = 8 * 1024 * 1024;

    /// <summary>Whether every pack has a search index.</summary>
    public bool WithSearchIndex => SearchIndexLimit == AnyLength;

    /// <summary>The settings for files of a length: with a search index, or without.</summary>
    public PackSettings For(long length) => this with { SearchIndexLimit = length <= SearchIndexLimit ? AnyLength : NoSearchIndex };
}
