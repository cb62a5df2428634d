using CorpusSdk.CompilerServices;
using CorpusSdk.EntityFrameworkCore.Columns;

namespace CorpusSdk.EntityFrameworkCore.Queries;

/// <summary>An article's content out of a row. What is beyond columns is read when somebody asks for it.</summary>
internal sealed class StoredContent(ArticleData columns, string header, int words) : IArticleContent
{
    /// <summary>The properties that an article is made of, in the order of the values that <see cref="Create"/> takes.</summary>
    public static readonly string[] Properties =
    [
        nameof(Article.Collection), nameof(Article.Id), nameof(Article.Slug), nameof(Article.Title), nameof(Article.Headline),
        nameof(Article.Date), nameof(Article.Time), nameof(Article.Source), nameof(Article.Language), nameof(Article.Updated),
        nameof(Article.Path), nameof(Article.ContentHash), nameof(Article.WordCount), nameof(Article.Body), nameof(Article.Tail),
        ShadowNames.Header,
    ];

    private ArticleData? _data;

    /// <inheritdoc/>
    public string Collection => columns.Collection;

    /// <inheritdoc/>
    public string Id => columns.Id;

    /// <inheritdoc/>
    public string Slug => columns.Slug;

    /// <inheritdoc/>
    public string Title => columns.Title;

    /// <inheritdoc/>
    public string Path => columns.Path;

    /// <inheritdoc/>
    public string Body => columns.Body;

    /// <inheritdoc/>
    public DateOnly? Day => columns.Date;

    /// <inheritdoc/>
    // Racing readers may read twice; what they get is equal.
    public ArticleData Data => _data ??= HeaderText.Read(header, columns);

    /// <inheritdoc/>
    public ArticleFields Fields => Data.Fields;

    /// <inheritdoc/>
    public string ContentHash => columns.ContentHash;

    /// <inheritdoc/>
    public int? WordCount => words;

    /// <summary>Makes the article of a row.</summary>
    /// <param name="values">The values of <see cref="Properties"/>, and others after them.</param>
    public static T Create<T>(object?[] values)
        where T : Article, IArticleType<T>
    {
        ArticleData columns = new()
        {
            Collection = (string)values[0]!,
            Id = (string)values[1]!,
            Slug = (string)values[2]!,
            Title = (string)values[3]!,
            Headline = (string?)values[4],
            Date = (DateOnly?)values[5],
            Time = (TimeOnly?)values[6],
            Source = (string?)values[7],
            Language = (string?)values[8],
            Updated = (DateOnly?)values[9],
            Path = (string)values[10]!,
            ContentHash = (string)values[11]!,
            Body = (string)values[13]!,
            Tail = (string?)values[14],
        };
        return T.Create(new StoredContent(columns, (string)values[15]!, (int)values[12]!));
    }
}
