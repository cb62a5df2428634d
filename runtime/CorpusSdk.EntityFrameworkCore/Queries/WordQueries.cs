using System.Linq.Expressions;
using System.Reflection;
using CorpusSdk.EntityFrameworkCore.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace CorpusSdk.EntityFrameworkCore.Queries;

/// <summary>Questions for words, by the full-text index of the engine.</summary>
internal static class WordQueries
{
    /// <summary>What the entity types of indexes are called, after their collection.</summary>
    public const string Words = "Words";

    /// <summary>The method that stands for the question in queries.</summary>
    public static readonly MethodInfo Marker = typeof(WordQueries).GetMethod(nameof(HasWords), BindingFlags.Static | BindingFlags.Public)!;

    /// <summary>Whether an article has all of some words. Databases answer it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="words">The words as somebody wrote them.</param>
    /// <param name="phrases">The same as FTS5 is asked.</param>
    /// <exception cref="InvalidOperationException">Always: it is no query of a database.</exception>
    public static bool HasWords(Article article, string words, string phrases) => throw new InvalidOperationException(
        "HaveWords asks a database. Ask articles in memory with Search.");

    /// <summary>Each word in quotes: to FTS5 many signs are operators, and nothing is a mistake where an empty phrase is none.</summary>
    public static string Phrases(string words) => string.Join(
        ' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .DefaultIfEmpty("")
            .Select(static word => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    /// <summary>The question as PostgreSQL is asked.</summary>
    public static Expression InPostgres(Expression article, Expression words, IEntityType rows)
    {
        Expression<Func<WordsRow, string, string, string, DbFunctions, bool>> isFound = static (row, collection, id, query, functions) =>
            row.Collection == collection && row.Id == id
            && row.Words.Matches(functions.PlainToTsQuery(PostgresSchema.SearchConfiguration, query));
        Expression body = new Replacement(
            isFound.Parameters.Skip(1),
            [
                ListQueries.PropertyOf(article, typeof(string), nameof(Article.Collection)),
                ListQueries.PropertyOf(article, typeof(string), nameof(Article.Id)), words,
                Expression.Constant(EF.Functions),
            ]).Visit(isFound.Body);
        Expression predicate = Expression.Quote(Expression.Lambda<Func<WordsRow, bool>>(body, isFound.Parameters[0]));
        return Expression.Call(
            new Func<IQueryable<WordsRow>, Expression<Func<WordsRow, bool>>, bool>(Queryable.Any).Method,
            new EntityQueryRootExpression(rows), predicate);
    }

    /// <summary>The question as SQLite is asked.</summary>
    public static Expression InSqlite(Expression article, Expression phrases, IEntityType rows)
    {
        Expression<Func<IQueryable<IndexRow>, string, IQueryable<long>>> found =
            static (index, query) => index.Where(row => row.Match == query).Select(static row => row.Number);
        Expression numbers = new Replacement(found.Parameters, [new EntityQueryRootExpression(rows), phrases]).Visit(found.Body);
        return Expression.Call(
            new Func<IQueryable<long>, long, bool>(Queryable.Contains).Method, numbers,
            ListQueries.PropertyOf(article, typeof(long), ShadowNames.Number));
    }

    private sealed class Replacement(IEnumerable<ParameterExpression> parameters, IEnumerable<Expression> values) : ExpressionVisitor
    {
        private readonly Dictionary<ParameterExpression, Expression> _values =
            parameters.Zip(values).ToDictionary(static pair => pair.First, static pair => pair.Second);

        /// <inheritdoc/>
        protected override Expression VisitParameter(ParameterExpression node) => _values.GetValueOrDefault(node, node);
    }
}
