using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using CorpusSdk.EntityFrameworkCore.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace CorpusSdk.EntityFrameworkCore.Queries;

/// <summary>Lists of articles in queries, which are arrays or tables of their own in databases.</summary>
internal static class ListQueries
{
    private static readonly MethodInfo AsQueryable =
        new Func<IEnumerable<int>, IQueryable<int>>(Queryable.AsQueryable).Method.GetGenericMethodDefinition();

    private static readonly MethodInfo Property = typeof(EF).GetMethod(nameof(EF.Property))!;

    private static readonly MethodInfo[] Methods = typeof(Queryable).GetMethods(BindingFlags.Static | BindingFlags.Public);

    /// <summary>Whether queries ask for the items of a list: those whose items are the same in .NET and in its column.</summary>
    public static bool IsAsked(ArticleProperty list) =>
        ColumnTypes.TypeOf(list.Column.Kind) == list.Property.PropertyType.GetGenericArguments()[0]
        && list.Column.Kind is ColumnKind.Text or ColumnKind.Boolean or ColumnKind.Int32 or ColumnKind.Int64 or ColumnKind.Double
            or ColumnKind.Day;

    /// <summary>The array of a list.</summary>
    public static Expression Array(Expression article, ArticleProperty list)
    {
        Type item = ColumnTypes.TypeOf(list.Column.Kind);
        return Expression.Call(
            AsQueryable.MakeGenericMethod(item), PropertyOf(article, item.MakeArrayType(), ShadowNames.List(list.Property.Name)));
    }

    /// <summary>
    /// Whether an array has an item, asked as whether it has all of one: so PostgreSQL has an operator that an index of arrays answers.
    /// </summary>
    public static MethodCallExpression ArrayContains(Expression array, Type type, Expression item)
    {
        ParameterExpression one = Expression.Parameter(type, "item");
        LambdaExpression isIn = Expression.Lambda(
            Expression.Call(MethodOf(nameof(Queryable.Contains), [type], [one])!, array, one), one);
        Expression wanted = Expression.Call(AsQueryable.MakeGenericMethod(type), Expression.NewArrayInit(type, item));
        return Expression.Call(MethodOf(nameof(Queryable.All), [type], [isIn])!, wanted, Expression.Quote(isIn));
    }

    /// <summary>The rows of a list, in their order.</summary>
    public static Expression Rows(Expression article, IEntityType rows)
    {
        ParameterExpression row = Expression.Parameter(typeof(ValueRow), "row");
        Expression isOfArticle = Expression.AndAlso(
            Expression.Equal(
                Expression.Property(row, nameof(ValueRow.Collection)), PropertyOf(article, typeof(string), nameof(Article.Collection))),
            Expression.Equal(Expression.Property(row, nameof(ValueRow.Id)), PropertyOf(article, typeof(string), nameof(Article.Id))));
        Expression found = Call(nameof(Queryable.Where), new EntityQueryRootExpression(rows), Lambda<bool>(row, isOfArticle));
        Expression sorted = Call(
            nameof(Queryable.OrderBy), found, Lambda<int>(row, Expression.Property(row, nameof(ValueRow.Position))), typeof(int));
        return Call(
            nameof(Queryable.Select), sorted, Lambda<string>(row, Expression.Property(row, nameof(ValueRow.Value))), typeof(string));
    }

    /// <summary>The method of queries that does what one of lists does; null when there is none.</summary>
    /// <param name="name">The name of both.</param>
    /// <param name="types">The type of the items, and those that the method has besides.</param>
    /// <param name="arguments">What comes after the list.</param>
    public static MethodInfo? MethodOf(string name, Type[] types, IReadOnlyList<Expression> arguments) => System.Array.Find(
        Methods, method => method.Name == name
            && method.GetGenericArguments().Length == types.Length
            && method.GetParameters() is var parameters
            && parameters.Length == arguments.Count + 1
            && Enumerable.Range(0, arguments.Count).All(i => IsFor(parameters[i + 1].ParameterType, arguments[i])))
        ?.MakeGenericMethod(types);

    public static MethodCallExpression PropertyOf(Expression article, Type type, string name) =>
        Expression.Call(Property.MakeGenericMethod(type), article, Expression.Constant(name));

    /// <summary>Whether a property is a list.</summary>
    public static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static bool IsFor(Type parameter, Expression argument) => argument is LambdaExpression lambda
        ? parameter.IsGenericType && parameter.GetGenericTypeDefinition() == typeof(Expression<>)
            && parameter.GetGenericArguments()[0].GetGenericArguments().Length == lambda.Parameters.Count + 1
        : parameter.IsGenericParameter || parameter.IsAssignableFrom(argument.Type);

    private static MethodCallExpression Call(string name, Expression source, LambdaExpression lambda, Type? result = null)
    {
        Type[] types = result is null ? [typeof(ValueRow)] : [typeof(ValueRow), result];
        return Expression.Call(MethodOf(name, types, [lambda])!, source, Expression.Quote(lambda));
    }

    private static Expression<Func<ValueRow, T>> Lambda<T>(ParameterExpression row, Expression body) =>
        Expression.Lambda<Func<ValueRow, T>>(body, row);
}
