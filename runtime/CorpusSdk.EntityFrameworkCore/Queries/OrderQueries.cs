using System.Linq.Expressions;
using System.Reflection;

namespace CorpusSdk.EntityFrameworkCore.Queries;

/// <summary>Orders as .NET has them: nothing comes before everything. PostgreSQL puts it last.</summary>
internal static class OrderQueries
{
    private static readonly Dictionary<string, (MethodInfo First, MethodInfo Then)> Methods = new(StringComparer.Ordinal)
    {
        [nameof(Queryable.OrderBy)] = (Of(nameof(Queryable.OrderBy)), Of(nameof(Queryable.ThenBy))),
        [nameof(Queryable.ThenBy)] = (Of(nameof(Queryable.ThenBy)), Of(nameof(Queryable.ThenBy))),
        [nameof(Queryable.OrderByDescending)] = (Of(nameof(Queryable.OrderByDescending)), Of(nameof(Queryable.ThenByDescending))),
        [nameof(Queryable.ThenByDescending)] = (Of(nameof(Queryable.ThenByDescending)), Of(nameof(Queryable.ThenByDescending))),
    };

    /// <summary>
    /// The order by whether there is a key, and then by the key; null where every article has one, or nothing is ordered.
    /// </summary>
    public static MethodCallExpression? WithNullsFirst(MethodCallExpression order, Func<Expression, bool> isNullable)
    {
        if (!Methods.TryGetValue(order.Method.Name, out (MethodInfo First, MethodInfo Then) methods)) return null;

        var key = (LambdaExpression)((UnaryExpression)order.Arguments[1]).Operand;
        bool canBeNull = !key.ReturnType.IsValueType || Nullable.GetUnderlyingType(key.ReturnType) is not null;
        if (!canBeNull || key.Body is NewExpression || !isNullable(key.Body)) return null;

        Type item = key.Parameters[0].Type;
        Expression hasKey = Expression.Quote(Expression.Lambda(
            Expression.NotEqual(key.Body, Expression.Constant(null, key.ReturnType)), key.Parameters));
        Expression first = Expression.Call(methods.First.MakeGenericMethod(item, typeof(bool)), order.Arguments[0], hasKey);
        return Expression.Call(methods.Then.MakeGenericMethod(item, key.ReturnType), first, order.Arguments[1]);
    }

    private static MethodInfo Of(string name) => typeof(Queryable).GetMethods(BindingFlags.Static | BindingFlags.Public)
        .Single(method => method.Name == name && method.GetParameters().Length == 2);
}
