using CorpusSdk.Generator.Diagnostics;

namespace CorpusSdk.Generator.Links;

/// <summary>The files of a corpus as links ask for them. Paths are those of <c>ArticleItem.DisplayPath</c>.</summary>
internal interface ILinkTargets
{
    /// <summary>Whether there is a file of a path.</summary>
    bool Contains(ReadOnlySpan<char> path);

    /// <summary>The first path in ordinal order that differs from one in capitals at most; null when there is none.</summary>
    string? SpelledLike(string path);

    /// <summary>The paths of the files of a name, ignoring case, in ordinal order.</summary>
    IEnumerable<string> Namesakes(string name);

    /// <summary>The paths of the files in a folder, ignoring case; null when there is none.</summary>
    NearTexts? InFolder(string folder);
}
