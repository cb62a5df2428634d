using CorpusSdk.Collections;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Commands;

/// <summary>The keys of articles among all of a corpus, such as <c>news/first-light</c>.</summary>
internal sealed class ArticleKeys(CorpusSource source)
{
    public string Of(Article article) => source.KeyOf(article);

    /// <summary>Finds an article by its key, or by its id where one collection has it.</summary>
    /// <exception cref="SourceException">There is none, or more than one.</exception>
    public Article Find(string key)
    {
        if (source.Articles.TryGetValue(key, out Article? article)) return article;

        Article[] named = [.. source.Articles.Collections
            .Select(collection => collection.TryGetValue(key, out UntypedArticle? found) ? found : null)
            .OfType<Article>()];
        return named switch
        {
            [var only] => only,
            [] => throw new SourceException(NearestTo(key)),
            _ => throw new SourceException($"Several articles have the id '{key}': {string.Join(", ", named.Select(Of))}. Write one of these."),
        };
    }

    /// <summary>The message of the exception is asked for: it names the nearest keys.</summary>
    private string NearestTo(string key)
    {
        try
        {
            return source.Articles[key].Title;
        }
        catch (KeyNotFoundException missing)
        {
            return missing.Message;
        }
    }
}
