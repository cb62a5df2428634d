using System.Reflection;

namespace CorpusSdk.EntityFrameworkCore.Columns;

/// <summary>A property of an article type with the column that queries of it ask.</summary>
/// <param name="Property">The property.</param>
/// <param name="Column">The column.</param>
internal sealed record ArticleProperty(PropertyInfo Property, TableColumn Column)
{
    /// <summary>Gets the type of the property, and of one that may be null, what it is otherwise.</summary>
    public Type Type => Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    /// <summary>Gets a value indicating whether its column has the id of the article that the property refers to.</summary>
    public bool IsReference => typeof(Article).IsAssignableFrom(Type);
}
