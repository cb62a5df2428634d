using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

namespace CorpusSdk.EntityFrameworkCore.Columns;

/// <summary>The properties of article types → columns.</summary>
internal static class ArticleProperties
{
    /// <summary>Columns beyond: PostgreSQL has no room for a row of more. The values of the others are in the header alone.</summary>
    public const int MostFields = 300;

    /// <summary>Names that tables need for themselves.</summary>
    public static readonly string[] Reserved = ["article", "rowid", "oid", "_rowid_", "search", "position", "ctid", "tableoid", "xmin", "xmax"];

    /// <summary>The properties that every article has and that have a column.</summary>
    private static readonly (string Name, TableColumn Column)[] Standard =
    [
        (nameof(Article.Collection), StandardColumns.Collection), (nameof(Article.Id), StandardColumns.Id),
        (nameof(Article.Slug), StandardColumns.Slug), (nameof(Article.Title), StandardColumns.Title),
        (nameof(Article.Headline), StandardColumns.Headline), (nameof(Article.Date), StandardColumns.Date),
        (nameof(Article.Time), StandardColumns.Time), (nameof(Article.Source), StandardColumns.Source),
        (nameof(Article.Authors), StandardColumns.Authors), (nameof(Article.Tags), StandardColumns.Tags),
        (nameof(Article.Language), StandardColumns.Language), (nameof(Article.Updated), StandardColumns.Updated),
        (nameof(Article.Path), StandardColumns.Path), (nameof(Article.ContentHash), StandardColumns.ContentHash),
        (nameof(Article.WordCount), StandardColumns.Words), (nameof(Article.Body), StandardColumns.Body),
        (nameof(Article.Tail), StandardColumns.Tail),
    ];

    /// <summary>The properties of an article type that have columns, those that every article has first.</summary>
    public static IReadOnlyList<ArticleProperty> Of(Type type)
    {
        List<ArticleProperty> properties =
            [.. Standard.Select(standard => new ArticleProperty(Find(type, standard.Name), standard.Column))];
        HashSet<string> taken = TakenNames();
        foreach (PropertyInfo property in Fields(type).Take(MostFields))
        {
            string key = property.GetCustomAttribute<ArticleFieldAttribute>()?.Key ?? property.Name;
            properties.Add(new ArticleProperty(property, ColumnOf(property, ColumnNames.Of(key, taken, ColumnNames.LongestInDatabases))));
        }

        return properties;
    }

    /// <summary>The names that no field of an article can have for its column.</summary>
    public static HashSet<string> TakenNames() =>
        new([.. StandardColumns.All.Select(static column => column.Name), .. Reserved], StringComparer.OrdinalIgnoreCase);

    /// <summary>The most derived property of a name: article types redeclare some that all of their articles have.</summary>
    private static PropertyInfo Find(Type type, string name)
    {
        for (Type? level = type; level is not null; level = level.BaseType)
        {
            if (level.GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly) is { } found) return found;
        }

        throw new InvalidOperationException($"{type} has no property {name}.");
    }

    /// <summary>The properties that an article type adds, in the ordinal order of their names, whatever the compiler's is.</summary>
    private static IEnumerable<PropertyInfo> Fields(Type type)
    {
        HashSet<string> standard =
            [.. typeof(Article).GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(static property => property.Name)];
        return type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(property => property.GetMethod is not null && property.GetIndexParameters().Length == 0)
            .Where(property => !standard.Contains(property.Name) && !IsSet(property.PropertyType))
            .OrderBy(static property => property.Name, StringComparer.Ordinal);
    }

    /// <summary>Whether a property is articles that belong to others, such as those that refer to one.</summary>
    private static bool IsSet(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ArticleSet<>);

    private static TableColumn ColumnOf(PropertyInfo property, string name)
    {
        Type declared = property.PropertyType;
        if (declared.IsGenericType && declared.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            Type item = declared.GetGenericArguments()[0];
            return ScalarOf(item) is { } scalar
                ? new TableColumn(name, scalar.Kind, article => ListOf(property.GetValue(article), scalar))
                {
                    IsList = true,
                    Vocabulary = VocabularyOf(item),
                }
                : new TableColumn(name, ColumnKind.Json, article => FieldJson.Of(ValueOf(article, property), isList: true));
        }

        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        return ScalarOf(type) is { } single
            ? new TableColumn(name, single.Kind, article => property.GetValue(article) is { } value ? single.Convert(value) : null)
            {
                Vocabulary = VocabularyOf(type),
            }
            : new TableColumn(name, ColumnKind.Json, article => FieldJson.Of(ValueOf(article, property), isList: false));
    }

    private static ScalarKind? ScalarOf(Type type) =>
        type == typeof(string) ? new(ColumnKind.Text, static value => WellFormedText.Of((string)value))
        : type == typeof(bool) ? new(ColumnKind.Boolean)
        : type == typeof(int) ? new(ColumnKind.Int32)
        : type == typeof(byte) || type == typeof(sbyte) || type == typeof(short) || type == typeof(ushort)
            ? new(ColumnKind.Int32, static value => Convert.ToInt32(value, null))
        : type == typeof(long) ? new(ColumnKind.Int64)
        : type == typeof(uint) ? new(ColumnKind.Int64, static value => (long)(uint)value)
        : type == typeof(ulong) ? new(ColumnKind.Decimal, static value => (decimal)(ulong)value)
        : type == typeof(decimal) ? new(ColumnKind.Decimal)
        : type == typeof(double) ? new(ColumnKind.Double)
        : type == typeof(float) ? new(ColumnKind.Double, static value => (double)(float)value)
        : type == typeof(DateOnly) ? new(ColumnKind.Day)
        : type == typeof(TimeOnly) ? new(ColumnKind.Time)
        : type == typeof(DateTimeOffset) ? new(ColumnKind.Moment, static value => ((DateTimeOffset)value).ToUniversalTime())
        : type == typeof(DateTime)
            ? new(ColumnKind.LocalTime, static value => DateTime.SpecifyKind((DateTime)value, DateTimeKind.Unspecified))
        : type == typeof(TimeSpan) ? new(ColumnKind.Duration)
        : type == typeof(Guid) ? new(ColumnKind.Guid)
        : type == typeof(Uri) ? new(ColumnKind.Text, static value => WellFormedText.Of(((Uri)value).ToString()))
        : type.IsEnum ? new(ColumnKind.Text, static value => value.ToString()!)
        : typeof(Article).IsAssignableFrom(type) ? new(ColumnKind.Text, static value => WellFormedText.Of(((Article)value).Id))
        : null;

    private static Array ListOf(object? list, ScalarKind scalar)
    {
        IEnumerable<object?> all = ((IEnumerable)list!).Cast<object?>();
        object?[] items = [.. all.Select(item => item is null ? null : scalar.Convert(item))];
        var typed = Array.CreateInstance(ColumnTypes.TypeOf(scalar.Kind), items.Length);
        Array.Copy(items, typed, items.Length);
        return typed;
    }

    private static FieldValue? ValueOf(Article article, PropertyInfo property) =>
        property.GetCustomAttribute<ArticleFieldAttribute>() is { } field
            ? article.Fields.TryGetValue(field.Key, out FieldValue? found) ? found : null
            : article.Fields.Named(property.Name);

    private static string VocabularyOf(Type type) => type.IsEnum ? string.Join(',', Enum.GetNames(type)) : "";

    private sealed record ScalarKind(ColumnKind Kind, Func<object, object> Convert)
    {
        public ScalarKind(ColumnKind kind)
            : this(kind, static value => value)
        {
        }
    }
}
