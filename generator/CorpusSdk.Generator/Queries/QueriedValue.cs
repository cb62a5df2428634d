using CorpusSdk.Parsing.Problems;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.Queries;

/// <summary>What a query names its articles by.</summary>
internal enum QueriedValue
{
    Id,
    Tag,
    Source,
    Author,
}

internal static class QueriedValues
{
    /// <summary>What to report about a value that no article has.</summary>
    public static ProblemKind ProblemOf(QueriedValue value) => value switch
    {
        QueriedValue.Id => ProblemKinds.UnknownId,
        QueriedValue.Tag => ProblemKinds.UnknownTag,
        QueriedValue.Source => ProblemKinds.UnknownSource,
        _ => ProblemKinds.UnknownAuthor,
    };

    /// <summary>As the runtime compares: an id is what it is, and everything else was written by people.</summary>
    public static IEqualityComparer<string> ComparerOf(QueriedValue value) =>
        value == QueriedValue.Id ? StringComparer.Ordinal : Caseless.Comparer;
}
