using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Generator.Inference;

/// <summary>Articles whose headers have values under one key that no inferred type tells apart.</summary>
internal abstract class AlikeValues
{
    /// <summary>How many they are.</summary>
    public int Count { get; protected set; }

    /// <summary>The first of them, made anew each time.</summary>
    public abstract ArticleFile FirstArticle { get; }

    /// <summary>Goes through articles again, for what occurrences stand for in each of them.</summary>
    /// <param name="occurrences">Occurrences of the same key.</param>
    public abstract IEnumerable<Occurrence> InArticles(IReadOnlyCollection<Occurrence> occurrences);
}
