using CorpusSdk.EntityFrameworkCore.Columns;
using CorpusSdk.EntityFrameworkCore.Queries;

namespace CorpusSdk.EntityFrameworkCore;

/// <summary>Questions to articles in databases.</summary>
public static class ArticleQueries
{
    /// <summary>Keeps the articles whose title and body have all of some words, by the full-text index of the database.</summary>
    /// <typeparam name="T">The type of the articles.</typeparam>
    /// <param name="articles">A query of an <see cref="ArticleContext"/> on PostgreSQL or SQLite.</param>
    /// <param name="words">The words, in any order and without regard to case; none are in no article.</param>
    /// <returns>The query, which goes on with LINQ.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <remarks>
    /// The engine decides what a word is. PostgreSQL has the words of the first 250,000 characters of a body. Searches in memory,
    /// <see cref="ArticleSearch"/>, have another index, with ranking and a query language.
    /// </remarks>
    public static IQueryable<T> HaveWords<T>(this IQueryable<T> articles, string words)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(words);
        // Whoever types into a box may type anything.
        string text = WellFormedText.Of(words).Replace('\0', ' ');
        string phrases = WordQueries.Phrases(text);
        return articles.Where(article => WordQueries.HasWords(article, text, phrases));
    }
}
