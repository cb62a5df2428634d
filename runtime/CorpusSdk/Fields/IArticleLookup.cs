namespace CorpusSdk;

/// <summary>Articles by their keys: a collection by id, all articles by collection and id.</summary>
/// <typeparam name="T">The type of the articles.</typeparam>
public interface IArticleLookup<out T>
    where T : class
{
    /// <summary>Looks an article up by its key.</summary>
    /// <param name="key">The key, compared by ordinal.</param>
    /// <returns>The article; null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    T? Find(string key);
}
