using System.Diagnostics;

namespace CorpusSdk.Sets;

/// <summary>Shows a set as its articles in a debugger's tree.</summary>
internal sealed class ArticleSetDebugView<T>
    where T : Article
{
    private readonly ArticleSet<T> _set;

    public ArticleSetDebugView(ArticleSet<T> set) => _set = set;

    public SetExplanation Explanation => _set.Explain();

    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items => [.. _set];
}
