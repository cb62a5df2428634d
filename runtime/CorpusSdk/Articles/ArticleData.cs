using System.Collections.Immutable;
using System.ComponentModel;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.CompilerServices;

/// <summary>The values of one article, as generated code fills them in. Read them from <see cref="Article"/> instead.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record class ArticleData : IArticleContent
{
    /// <summary>Makes values that object initializers fill in.</summary>
    public ArticleData()
    {
    }

    /// <summary>Takes the values of members by their numbers: texts, days, times, arrays and a dateline, or null.</summary>
    internal ArticleData(object?[] members)
    {
        Headline = (string?)members[(int)StandardMember.Headline];
        Date = (DateOnly?)members[(int)StandardMember.Date];
        Time = (TimeOnly?)members[(int)StandardMember.Time];
        Source = (string?)members[(int)StandardMember.Source];
        Dateline = (Dateline?)members[(int)StandardMember.Dateline];
        Authors = TextsOf(members[(int)StandardMember.Authors]);
        Tags = TextsOf(members[(int)StandardMember.Tags]);
        Language = (string?)members[(int)StandardMember.Language];
        Updated = (DateOnly?)members[(int)StandardMember.Updated];
        IsDraft = members[(int)StandardMember.IsDraft] is not null;
        Order = (int?)members[(int)StandardMember.Order];
        TranslatedPath = (string?)members[(int)StandardMember.TranslatedPath];
    }

    /// <summary>Gets the value of <see cref="Article.Collection"/>: the name of the collection that holds the article.</summary>
    public required string Collection { get; init; }

    /// <summary>Gets the value of <see cref="Article.Id"/>: the article's entry in the ids of its collection.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the value of <see cref="Article.Slug"/>.</summary>
    public required string Slug { get; init; }

    /// <summary>Gets the value of <see cref="Article.Title"/>; empty when the file gives none.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the value of <see cref="Article.Path"/>.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the value of <see cref="Article.Body"/>; lines end in <c>\n</c>.</summary>
    public required string Body { get; init; }

    /// <summary>Gets the value of <see cref="Article.Headline"/>.</summary>
    public string? Headline { get; init; }

    /// <summary>Gets the value of <see cref="Article.Date"/>.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Gets the value of <see cref="Article.Time"/>.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Gets the value of <see cref="Article.Source"/>.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the value of <see cref="Article.Dateline"/>.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>Gets the value of <see cref="Article.Authors"/>; a default array counts as empty.</summary>
    public ImmutableArray<string> Authors { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Gets the value of <see cref="Article.Tags"/>; a default array counts as empty.</summary>
    public ImmutableArray<string> Tags { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Gets the value of <see cref="Article.Language"/>.</summary>
    public string? Language { get; init; }

    /// <summary>Gets the value of <see cref="Article.Updated"/>.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>Gets a value indicating whether <see cref="Article.IsDraft"/> is true.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Gets the value of <see cref="Article.Order"/>.</summary>
    public int? Order { get; init; }

    /// <summary>
    /// Gets the path without the language that it names: what translations have in common. Null for a path that names none.
    /// </summary>
    public string? TranslatedPath { get; init; }

    /// <summary>Gets the value of <see cref="Article.Tail"/>.</summary>
    public string? Tail { get; init; }

    /// <summary>Gets the value of <see cref="Article.Fields"/>.</summary>
    public ArticleFields Fields { get => field ?? ArticleFields.Empty; init => field = value is { Count: > 0 } ? value : null; }

    /// <summary>Gets the value of <see cref="Article.ContentHash"/>.</summary>
    public string ContentHash { get; init; } = "";

    /// <inheritdoc/>
    ArticleData IArticleContent.Data => this;

    /// <inheritdoc/>
    DateOnly? IArticleContent.Day => Date;

    /// <inheritdoc/>
    int? IArticleContent.WordCount => null;

    private static ImmutableArray<string> TextsOf(object? texts) => texts is null ? [] : (ImmutableArray<string>)texts;
}
