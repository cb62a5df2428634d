using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using CorpusSdk.EntityFrameworkCore.Columns;
using CorpusSdk.EntityFrameworkCore.Tables;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CorpusSdk.EntityFrameworkCore.Queries;

/// <summary>
/// Puts what the model has in the place of what articles have: arrays and tables for lists, columns for datelines and for what articles
/// refer to. What would have another meaning in a database is refused.
/// </summary>
internal sealed class ArticleExpressionVisitor(ArticleModel articles, IModel model, Engine engine) : ExpressionVisitor
{
    /// <inheritdoc/>
    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is not { } instance) return base.VisitMember(node);

        if (ListQueries.IsList(instance.Type) && ListOf(instance) is { } list)
        {
            Type item = instance.Type.GetGenericArguments()[0];
            if (node.Member.Name == nameof(ImmutableArray<int>.Length)) return Call(nameof(Queryable.Count), [item], list, [])!;
            if (node.Member.Name is nameof(ImmutableArray<int>.IsEmpty) or nameof(ImmutableArray<int>.IsDefaultOrEmpty))
            {
                return Expression.Not(Call(nameof(Queryable.Any), [item], list, [])!);
            }
        }

        if (node.Member.DeclaringType == typeof(DateTimeOffset) && PropertyOf(WithoutValue(instance)) is { } moment)
        {
            throw new InvalidOperationException(
                $"{moment.Property.Name}.{node.Member.Name} cannot be asked of a database, which has moments in UTC and not as they were written. "
                + $"Compare {moment.Property.Name} with a moment.");
        }

        if (ColumnOf(node) is { } column) return column;
        if (Owner(instance) is { } owner && owner.Type.Find(node.Member.Name) is { } property
            && property.Property.PropertyType != node.Type)
        {
            // Of the type that every article has, where the article's own has one that is never null.
            return Expression.Convert(Expression.Property(Visit(owner.Instance), property.Property), node.Type);
        }

        return base.VisitMember(node);
    }

    /// <inheritdoc/>
    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual)
        {
            if (IsNull(node.Right) && ObjectOf(node.Left) is { } left) return Expression.MakeBinary(node.NodeType, left, NullText);
            if (IsNull(node.Left) && ObjectOf(node.Right) is { } right) return Expression.MakeBinary(node.NodeType, right, NullText);
        }

        if (node.NodeType is ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan
                or ExpressionType.GreaterThanOrEqual
            && (EnumOf(node.Left) ?? EnumOf(node.Right)) is { } name)
        {
            throw new InvalidOperationException(
                $"{name} cannot be compared by order in a database, which has the names of its values. Compare it with == and !=.");
        }

        return base.VisitBinary(node);
    }

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method == WordQueries.Marker) return Words(node);
        if (ListCall(node) is { } list) return list;
        if (engine == Engine.PostgreSql && node.Method.DeclaringType == typeof(Queryable) && node.Arguments.Count == 2
            && OrderQueries.WithNullsFirst(node, IsNullable) is { } ordered)
        {
            return base.VisitMethodCall(ordered);
        }

        return base.VisitMethodCall(node);
    }

    private static readonly Expression NullText = Expression.Constant(null, typeof(string));

    /// <summary>A method of a list.</summary>
    private MethodCallExpression? ListCall(MethodCallExpression node)
    {
        MethodInfo method = node.Method;
        if (node.Object is { } instance)
        {
            if (!ListQueries.IsList(instance.Type) || ListOf(instance) is not { } list) return null;

            string name = method.Name == "get_Item" ? nameof(Queryable.ElementAt) : method.Name;
            return Call(name, instance.Type.GetGenericArguments(), list, [.. node.Arguments]);
        }

        if (method.DeclaringType != typeof(Enumerable) && method.DeclaringType != typeof(ImmutableArrayExtensions)) return null;

        return node.Arguments.Count > 0 && ListOf(node.Arguments[0]) is { } source
            ? Call(method.Name, method.GetGenericArguments(), source, [.. node.Arguments.Skip(1)])
            : null;
    }

    private MethodCallExpression? Call(string name, Type[] types, Expression list, Expression[] arguments)
    {
        if (engine == Engine.PostgreSql && name == nameof(Queryable.Contains) && arguments.Length == 1)
        {
            return ListQueries.ArrayContains(list, types[0], Visit(arguments[0]));
        }

        if (ListQueries.MethodOf(name, types, arguments) is not { } method) return null;

        IEnumerable<Expression> visited = arguments.Select(argument => Visit(argument) is LambdaExpression lambda
            ? Expression.Quote(lambda)
            : Visit(argument));
        return Expression.Call(method, [list, .. visited]);
    }

    /// <summary>The items of a list of an article, as a query; null where the expression is none.</summary>
    private Expression? ListOf(Expression expression)
    {
        if (PropertyOf(expression) is not { Column.IsList: true } list) return null;

        var access = (MemberExpression)WithoutConversion(expression);
        (ArticleTypeModel type, ArticleTable table, Expression instance) = Owner(access.Expression!)!.Value;
        Expression article = Visit(instance);
        bool isRows = engine != Engine.PostgreSql && table.Children.Any(child => child.Column == list.Column);
        return isRows ? ListQueries.Rows(article, model.FindEntityType(ShadowNames.Entity(type.Collection, list.Property.Name))!)
            : ListQueries.IsAsked(list) ? ListQueries.Array(article, list)
            : null;
    }

    private Expression Words(MethodCallExpression node)
    {
        (ArticleTypeModel type, _, Expression instance) = Owner(node.Arguments[0])
            ?? throw new InvalidOperationException($"{node.Arguments[0].Type} is no article type of the context.");
        Expression article = Visit(instance);
        IEntityType? rows = model.FindEntityType(ShadowNames.Entity(type.Collection, WordQueries.Words));
        return engine switch
        {
            Engine.PostgreSql => WordQueries.InPostgres(article, Visit(node.Arguments[1]), rows!),
            Engine.Sqlite => WordQueries.InSqlite(article, Visit(node.Arguments[2]), rows!),
            _ => throw new InvalidOperationException("HaveWords asks PostgreSQL and SQLite, whose indexes a sync fills."),
        };
    }

    /// <summary>The column of a member of a dateline, or of the id of an article that another one refers to.</summary>
    private MethodCallExpression? ColumnOf(MemberExpression node)
    {
        if (WithoutConversion(node.Expression!) is not MemberExpression { Expression: { } instance } access
            || Owner(instance) is not { } owner)
        {
            return null;
        }

        bool isColumn = access.Member.Name == ShadowNames.Dateline
            ? node.Member.Name is nameof(Dateline.Text) or nameof(Dateline.Place) or nameof(Dateline.Region) or nameof(Dateline.Date)
            : node.Member.Name == nameof(Article.Id) && owner.Type.Find(access.Member.Name) is { IsReference: true, Column.IsList: false };
        return isColumn
            ? ListQueries.PropertyOf(Visit(owner.Instance), node.Type, ShadowNames.Member(access.Member.Name, node.Member.Name))
            : null;
    }

    /// <summary>The column that is null where a dateline, or an article that another one refers to, is.</summary>
    private MethodCallExpression? ObjectOf(Expression expression)
    {
        if (WithoutConversion(expression) is not MemberExpression { Expression: { } instance } access || Owner(instance) is not { } owner)
        {
            return null;
        }

        string? member = access.Member.Name == ShadowNames.Dateline ? nameof(Dateline.Text)
            : owner.Type.Find(access.Member.Name) is { IsReference: true, Column.IsList: false } ? nameof(Article.Id)
            : null;
        return member is null
            ? null
            : ListQueries.PropertyOf(Visit(owner.Instance), typeof(string), ShadowNames.Member(access.Member.Name, member));
    }

    private string? EnumOf(Expression expression) =>
        PropertyOf(expression) is { Type.IsEnum: true } property ? property.Property.Name : null;

    /// <summary>The property of an article that an expression reads.</summary>
    private ArticleProperty? PropertyOf(Expression expression) =>
        WithoutConversion(expression) is MemberExpression { Expression: { } instance } access && Owner(instance) is { } owner
            ? owner.Type.Find(access.Member.Name)
            : null;

    /// <summary>The article type of an expression.</summary>
    private (ArticleTypeModel Type, ArticleTable Table, Expression Instance)? Owner(Expression expression)
    {
        Expression instance = WithoutConversion(expression);
        return articles.Find(instance.Type) is var (type, table) ? (type, table, instance) : null;
    }

    /// <summary>Whether a key of an order can be null.</summary>
    private bool IsNullable(Expression key) =>
        PropertyOf(key) is not { } property
        || model.FindEntityType(property.Property.ReflectedType!)?.FindProperty(property.Property.Name) is not { IsNullable: false };

    private static bool IsNull(Expression expression) => WithoutConversion(expression) is ConstantExpression { Value: null };

    private static Expression WithoutConversion(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } conversion)
        {
            expression = conversion.Operand;
        }

        return expression;
    }

    private static Expression WithoutValue(Expression expression) =>
        expression is MemberExpression { Member.Name: "Value", Expression: { } nullable } && Nullable.GetUnderlyingType(nullable.Type) is not null
            ? nullable
            : expression;
}
