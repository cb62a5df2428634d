using System.Reflection;
using CorpusSdk.EntityFrameworkCore.Columns;
using CorpusSdk.EntityFrameworkCore.Tables;

namespace CorpusSdk.EntityFrameworkCore.Queries;

/// <summary>An article type of a context.</summary>
/// <param name="Type">The type.</param>
/// <param name="Collection">The collection of its articles.</param>
/// <param name="All">Returns the articles that the type's assembly has.</param>
/// <param name="Create">The method that makes an article of a row.</param>
internal sealed record ArticleTypeModel(Type Type, string Collection, Func<IEnumerable<Article>> All, MethodInfo Create)
{
    public IReadOnlyList<ArticleProperty> Properties => field ??= ArticleProperties.Of(Type);

    /// <summary>Gets the columns that the type adds.</summary>
    public IEnumerable<TableColumn> Fields => Properties.Select(static property => property.Column).Except(StandardColumns.All);

    /// <summary>Finds a property by its name, whatever type of a hierarchy declares it.</summary>
    public ArticleProperty? Find(string name) => Properties.FirstOrDefault(property => property.Property.Name == name);
}

/// <summary>The article types of a context with their tables, in the order of their collections.</summary>
internal sealed class ArticleModel
{
    private readonly Dictionary<Type, (ArticleTypeModel Type, ArticleTable Table)> _byType;

    public ArticleModel(IEnumerable<ArticleTypeModel> types)
    {
        ArticleTypeModel[] sorted = [.. types.OrderBy(static type => type.Collection, StringComparer.Ordinal)];
        TableNames names = new(sorted.Select(static type => type.Collection));
        All = [.. sorted.Select(type => (type, new ArticleTable(type.Collection, type.Fields, names)))];
        _byType = All.ToDictionary(static pair => pair.Type.Type);
    }

    public IReadOnlyList<(ArticleTypeModel Type, ArticleTable Table)> All { get; }

    public (ArticleTypeModel Type, ArticleTable Table)? Find(Type type) =>
        _byType.TryGetValue(type, out (ArticleTypeModel, ArticleTable) found) ? found : null;
}
