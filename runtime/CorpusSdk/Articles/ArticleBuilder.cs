using System.Collections.Immutable;
using System.Globalization;
using CorpusSdk.CompilerServices;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk;

/// <summary>
/// Creates articles for tests. An article starts as a copy of its collection's first one, so that it has every field its type requires.
/// </summary>
/// <typeparam name="T">The type of the articles.</typeparam>
/// <remarks>Builders are immutable: each method returns another one, so that a test can go on from one in two directions.</remarks>
/// <example><code>NewsArticle old = new ArticleBuilder&lt;NewsArticle&gt;().WithDate(new(1999, 12,
/// 31)).WithTags("nato").Build();</code></example>
public sealed record class ArticleBuilder<T>
    where T : Article, IArticleType<T>
{
    private ArticleData Data { get; init; } = Template();

    /// <summary>Sets <see cref="Article.Id"/>.</summary>
    /// <param name="id">The id.</param>
    /// <returns>A builder with it.</returns>
    public ArticleBuilder<T> WithId(string id) => this with { Data = Data with { Id = id } };

    /// <summary>Sets <see cref="Article.Title"/>.</summary>
    /// <param name="title">The title.</param>
    /// <returns>A builder with it.</returns>
    public ArticleBuilder<T> WithTitle(string title) => this with { Data = Data with { Title = title } };

    /// <summary>Sets <see cref="Article.Headline"/>.</summary>
    /// <param name="headline">The second form of the title.</param>
    /// <returns>A builder with it.</returns>
    public ArticleBuilder<T> WithHeadline(string? headline) => this with { Data = Data with { Headline = headline } };

    /// <summary>Sets <see cref="Article.Date"/>.</summary>
    /// <param name="date">The day.</param>
    /// <returns>A builder with it.</returns>
    public ArticleBuilder<T> WithDate(DateOnly? date) => this with { Data = Data with { Date = date } };

    /// <summary>Sets <see cref="Article.Time"/>.</summary>
    /// <param name="time">The time of day.</param>
    /// <returns>A builder with it.</returns>
    public ArticleBuilder<T> WithTime(TimeOnly? time) => this with { Data = Data with { Time = time } };

    /// <summary>Sets <see cref="Article.Updated"/>.</summary>
    /// <param name="updated">The day of the last change.</param>
    /// <returns>A builder with it.</returns>
    public ArticleBuilder<T> WithUpdated(DateOnly? updated) => this with { Data = Data with { Updated = updated } };

    /// <summary>Sets <see cref="Article.IsDraft"/>.</summary>
    /// <param name="isDraft">Whether it is a draft.</param>
    /// <returns>A builder with it.</returns>
    public ArticleBuilder<T> WithDraft(bool isDraft) => this with { Data = Data with { IsDraft = isDraft } };

    /// <summary>Sets <see cref="Article.Order"/>.</summary>
    /// <param name="order">The place.</param>
    /// <returns>A builder with it.</returns>
    public ArticleBuilder<T> WithOrder(int? order) => this with { Data = Data with { Order = order } };

    /// <summary>Sets <see cref="Article.Source"/>.</summary>
    /// <param name="source">The publisher.</param>
    /// <returns>A builder with it.</returns>
    public ArticleBuilder<T> WithSource(string? source) => this with { Data = Data with { Source = source } };

    /// <summary>Sets <see cref="Article.Dateline"/>.</summary>
    /// <param name="dateline">The dateline.</param>
    /// <returns>A builder with it.</returns>
    public ArticleBuilder<T> WithDateline(Dateline? dateline) => this with { Data = Data with { Dateline = dateline } };

    /// <summary>Sets <see cref="Article.Language"/>.</summary>
    /// <param name="language">The language tag.</param>
    /// <returns>A builder with it.</returns>
    public ArticleBuilder<T> WithLanguage(string? language) => this with { Data = Data with { Language = language } };

    /// <summary>Sets <see cref="Article.Authors"/>.</summary>
    /// <param name="authors">The authors in their order.</param>
    /// <returns>A builder with them.</returns>
    public ArticleBuilder<T> WithAuthors(params ReadOnlySpan<string> authors) => this with { Data = Data with { Authors = [.. authors] } };

    /// <summary>Sets <see cref="Article.Tags"/>.</summary>
    /// <param name="tags">The tags in their order.</param>
    /// <returns>A builder with them.</returns>
    public ArticleBuilder<T> WithTags(params ReadOnlySpan<string> tags) => this with { Data = Data with { Tags = [.. tags] } };

    /// <summary>Sets <see cref="Article.Body"/>, and by it everything that is worked out of it.</summary>
    /// <param name="body">The text.</param>
    /// <returns>A builder with it.</returns>
    public ArticleBuilder<T> WithBody(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return this with { Data = Data with { Body = body.ReplaceLineEndings("\n") } };
    }

    /// <summary>Sets the value of a key of the header, which the article type's own members read.</summary>
    /// <param name="key">The key, ignoring case.</param>
    /// <param name="value">Its value; a text is converted.</param>
    /// <returns>A builder with it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArticleBuilder<T> WithField(string key, FieldValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        return this with { Data = Data with { Fields = [.. Data.Fields.Where(field => !Same(field.Key, key)), new(key, value)] } };
    }

    /// <summary>Removes a key from the header.</summary>
    /// <param name="key">The key, ignoring case.</param>
    /// <returns>A builder without it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public ArticleBuilder<T> WithoutField(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return this with { Data = Data with { Fields = [.. Data.Fields.Where(field => !Same(field.Key, key))] } };
    }

    /// <summary>Creates the article.</summary>
    /// <returns>A new article that belongs to no collection.</returns>
    public T Build() => T.Create(Data);

    /// <summary>Creates several articles that differ in id and title.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The articles: ids end in <c>-1</c>, <c>-2</c> and so on, titles in the number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ImmutableArray<T> Build(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ImmutableArray<T>.Builder articles = ImmutableArray.CreateBuilder<T>(count);
        for (int i = 1; i <= count; i++)
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            articles.Add(
                T.Create(Data with { Id = $"{Data.Id}-{number}", Slug = $"{Data.Slug}-{number}", Title = $"{Data.Title} {number}" }));
        }

        return articles.MoveToImmutable();
    }

    private static bool Same(string one, string other) => Caseless.Equals(one, other);

    private static ArticleData Template()
    {
        const string Name = "synthetic";
        ArticleData data = T.All.IsEmpty
            ? new ArticleData { Collection = "Synthetic", Id = Name, Slug = Name, Title = Name, Path = Name, Body = "" }
            : T.All[0].ToData();
        return data with
        {
            Id = Name,
            Slug = Name,
            Title = "Synthetic",
            Path = $"{Name}.txt",
            ContentHash = "",
            Headline = data.Headline is null ? null : "Synthetic"
        };
    }
}
