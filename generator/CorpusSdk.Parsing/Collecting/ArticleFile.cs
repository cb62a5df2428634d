namespace CorpusSdk.Parsing;

/// <summary>An article with its place in the corpus and everything that its text alone decides.</summary>
internal sealed record ArticleFile
{
    public required ArticleItem Item { get; init; }

    public required ParsedArticle Article { get; init; }

    /// <summary>The id in its collection: the file's own, else the kebab of its path.</summary>
    public required string Id { get; init; }

    /// <summary>The kebab of the title; of the id when there is no title.</summary>
    public required string Slug { get; init; }

    /// <summary>The C# name that the title makes; empty when it makes none.</summary>
    public required string TitleName { get; init; }

    /// <summary>The hash of the file's text where literals hold the article; empty where the pack holds it.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>Where the header has the id; the start of the file when the path makes it.</summary>
    public FileSpan IdSpan
    {
        get
        {
            if (Article.Id is null) return default;

            HeaderField? id = Article.Header.Fields.FirstOrDefault(static known => known.IsStandard && known.Key.Equals("id", StringComparison.OrdinalIgnoreCase));
            return id is null ? default : Article.Header.SpanOf(id.Value.Range);
        }
    }

    public static ArticleFile From(ArticleItem item, ParsedArticle article)
    {
        string id = article.Id ?? Kebab.FromPath(item.IdPath);
        return new ArticleFile
        {
            Item = item,
            Article = article,
            Id = id,
            Slug = Kebab.From(article.Title) is { Length: > 0 } slug ? slug : id,
            TitleName = Identifier.From(article.Title),
        };
    }
}

/// <summary>The outcome for one file: an article, problems, or both.</summary>
internal sealed record ParsedFile(ArticleItem Item, ArticleFile? Article, EquatableArray<Problem> Problems)
{
    public static readonly Comparison<ParsedFile> ByPath = static (left, right) =>
        string.CompareOrdinal(left.Item.DisplayPath, right.Item.DisplayPath) is var byPath and not 0 ? byPath
        : string.CompareOrdinal(left.Item.Path, right.Item.Path) is var byPlace and not 0 ? byPlace
        : string.CompareOrdinal(left.Item.Collection, right.Item.Collection) is var byCollection and not 0 ? byCollection
        : string.CompareOrdinal(left.Item.IdPath, right.Item.IdPath);

    /// <summary>False after <see cref="WithoutBody"/>.</summary>
    public bool HasBody { get; private init; } = true;

    public static ParsedFile From(ArticleItem item, ParseResult result) =>
        new(item, result.Article is { } article ? ArticleFile.From(item, article) : null, result.Problems);

    public ParsedFile WithContentHash(string hash) => Article is null ? this : this with { Article = Article with { ContentHash = hash } };

    public ParsedFile WithoutBody() =>
        this with { HasBody = false, Article = Article is null or { Article.Body.Length: 0 } ? Article : Article with { Article = Article.Article.WithoutBody() } };
}
