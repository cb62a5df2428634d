using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Tool.Sources;

/// <summary>The article files of a folder or project.</summary>
/// <param name="Items">The files, each with the folder below the root that a wildcard would have matched.</param>
/// <param name="Problems">What is no file to read.</param>
/// <param name="UniqueIds">Whether an id that is taken leaves its article out.</param>
internal sealed record FoundFiles(
    IReadOnlyList<(ArticleItem Item, string Subfolders)> Items, IReadOnlyList<FileProblem> Problems, bool UniqueIds = false);
