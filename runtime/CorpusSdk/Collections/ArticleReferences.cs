using System.ComponentModel;

namespace CorpusSdk.CompilerServices;

/// <summary>Which articles refer to which. Generated article types ask it for their <c>ReferencedBy</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleReferences
{
    private readonly ArticleUnion _articles;
    private readonly Func<Article, IEnumerable<Article?>> _targetsOf;
    private readonly Lock _reading = new();
    private Dictionary<Article, List<int>>? _sources;

    /// <summary>Creates the references; articles are asked for theirs at the first call.</summary>
    /// <param name="articles">All articles of the corpus.</param>
    /// <param name="targetsOf">The articles that an article refers to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArticleReferences(ArticleUnion articles, Func<Article, IEnumerable<Article?>> targetsOf)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(targetsOf);
        _articles = articles;
        _targetsOf = targetsOf;
    }

    /// <summary>Returns the articles that refer to an article, in the order of all articles.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The articles, each once; none when nothing refers to it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public ArticleSet<Article> To(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return _articles.Pick(Sources.TryGetValue(article, out List<int>? positions) ? positions.ToArray() : []);
    }

    private Dictionary<Article, List<int>> Sources
    {
        get
        {
            lock (_reading)
            {
                return _sources ??= Read();
            }
        }
    }

    private Dictionary<Article, List<int>> Read()
    {
        Dictionary<Article, List<int>> sources = [];
        int position = 0;
        foreach (Article article in _articles)
        {
            foreach (Article? target in _targetsOf(article))
            {
                if (target is null) continue;

                if (!sources.TryGetValue(target, out List<int>? positions)) sources.Add(target, positions = []);

                // A list may name one article twice.
                if (positions.Count == 0 || positions[^1] != position) positions.Add(position);
            }

            position++;
        }

        return sources;
    }
}
