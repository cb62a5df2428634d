using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CorpusSdk.EntityFrameworkCore.Queries;

/// <summary>Rewrites queries of article types before they are compiled, which happens once for each.</summary>
internal sealed class ArticleQueryInterceptor : IQueryExpressionInterceptor
{
    public static readonly ArticleQueryInterceptor Instance = new();

    private ArticleQueryInterceptor()
    {
    }

    /// <inheritdoc/>
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) =>
        eventData.Context is { } context and IArticleModelSource { ArticleModel: var articles }
            ? new ArticleExpressionVisitor(articles, context.Model, Engines.Of(context.Database.ProviderName)).Visit(queryExpression)
            : queryExpression;
}
