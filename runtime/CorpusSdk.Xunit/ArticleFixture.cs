using System.Globalization;

namespace CorpusSdk.Xunit;

/// <summary>
/// The articles of a type as a class fixture: <c>class Tests(ArticleFixture&lt;NewsArticle&gt; news) :
/// IClassFixture&lt;ArticleFixture&lt;NewsArticle&gt;&gt;</c>. Bodies stay in memory as long as the fixture, so that a packed corpus
/// decodes each once; and there is a folder with the texts for code that reads files.
/// </summary>
/// <typeparam name="T">The article type.</typeparam>
public sealed class ArticleFixture<T> : IDisposable
    where T : Article, IArticleType<T>
{
    private readonly Lazy<string[]> _bodies = new(static () => [.. T.All.Select(static article => article.Body)]);
    private readonly Lazy<DirectoryInfo> _folder = new(WriteFiles);

    /// <summary>Gets the articles, with their bodies decoded.</summary>
    public ArticleSet<T> Articles
    {
        get
        {
            _ = _bodies.Value; // a packed article keeps its body as long as somebody holds it
            return T.All;
        }
    }

    /// <summary>
    /// Gets a folder with a file <c>id.txt</c> for the body of each article, created on first use and deleted with the fixture.
    /// </summary>
    /// <remarks>
    /// Each article has its own file, on every system and always in the folder: what a file's name may not have everywhere is an
    /// underscore, and of ids that would be one file, all but one have a number after them, <c>id~2.txt</c>.
    /// </remarks>
    public string Folder => _folder.Value.FullName;

    /// <summary>Returns articles drawn at random: the same for a seed on every machine.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">Which sample.</param>
    /// <returns>The articles; all of them when there are fewer.</returns>
    public ArticleSet<T> Sample(int count, int seed = 0) => Articles.Sample(count, seed);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_folder.IsValueCreated && _folder.Value.Exists)
        {
            _folder.Value.Delete(recursive: true);
            _folder.Value.Refresh();
        }
    }

    private static DirectoryInfo WriteFiles()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("corpus-");
        T[] articles = [.. T.All];
        foreach ((T article, string path) in articles.Zip(ArticleFiles.PathsOf([.. articles.Select(static article => article.Id)])))
        {
            string file = Path.GetFullPath(path, folder.FullName);
            if (!file.StartsWith(folder.FullName + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"The file of the article '{article.Id}' would lie outside of the folder.");
            }

            // Some systems take two ways of writing an accent for one.
            string free = file;
            for (int number = 2; Path.Exists(free); number++)
            {
                free = string.Create(CultureInfo.InvariantCulture, $"{file[..^".txt".Length]}~{number}.txt");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(free)!);
            File.WriteAllText(free, article.Body);
        }

        return folder;
    }
}
