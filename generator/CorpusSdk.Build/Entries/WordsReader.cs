using System.Text;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Build.Entries;

/// <summary>An article → its words, as the runtime reads them where a pack has no index. Each thread has its own.</summary>
internal sealed class WordsReader
{
    private readonly SearchedFields _fields = new();
    private readonly DocumentTerms _terms = new();
    private char[] _body = new char[1 << 14];

    /// <param name="file">The article.</param>
    /// <param name="body">Its body as UTF-8.</param>
    /// <returns>The words, until the next article is read.</returns>
    public ArraySegment<byte> Read(ArticleFile file, ArraySegment<byte> body)
    {
        if (_body.Length < body.Count) _body = new char[Math.Max(_body.Length * 2, body.Count)];
        int length = Encoding.UTF8.GetChars(body.Array!, body.Offset, body.Count, _body, 0);
        ParsedArticle article = file.Article;
        _fields.Read(article);
        return _terms.Read(
            _fields.Complete(article.Title, article.Headline, _body.AsMemory(0, length), file.Item.DisplayPath, article.Language));
    }
}
