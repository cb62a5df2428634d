using System.ComponentModel;

namespace CorpusSdk.CompilerServices;

/// <summary>
/// Where an article's values come from: literals in generated code, or a packed corpus. Read them from <see cref="Article"/> instead.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IArticleContent
{
    /// <summary>Gets the value of <see cref="Article.Collection"/>.</summary>
    string Collection { get; }

    /// <summary>Gets the value of <see cref="Article.Id"/>.</summary>
    string Id { get; }

    /// <summary>Gets the value of <see cref="Article.Slug"/>.</summary>
    string Slug { get; }

    /// <summary>Gets the value of <see cref="Article.Title"/>.</summary>
    string Title { get; }

    /// <summary>Gets the value of <see cref="Article.Path"/>.</summary>
    string Path { get; }

    /// <summary>Gets the value of <see cref="Article.Body"/>.</summary>
    string Body { get; }

    /// <summary>Gets the value of <see cref="Article.Date"/>.</summary>
    DateOnly? Day { get; }

    /// <summary>Gets what the file says of all other members; text, fields and hash are not necessarily in it.</summary>
    ArticleData Data { get; }

    /// <summary>Gets the value of <see cref="Article.Fields"/>.</summary>
    ArticleFields Fields { get; }

    /// <summary>Gets the value of <see cref="Article.ContentHash"/>.</summary>
    string ContentHash { get; }

    /// <summary>Gets the value of <see cref="Article.WordCount"/>, or null when the words are still to be counted.</summary>
    int? WordCount { get; }
}
