using System.Globalization;
using System.Reflection;
using CorpusSdk.EntityFrameworkCore.Columns;
using CorpusSdk.EntityFrameworkCore.Loading;
using CorpusSdk.EntityFrameworkCore.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Internal;

namespace CorpusSdk.EntityFrameworkCore.Queries;

/// <summary>An article type as an entity type over its table.</summary>
/// <remarks>
/// Properties of articles have no setters, and what an article holds is more than its columns: rows become articles by
/// <see cref="StoredContent.Create"/>, which takes the values of all columns.
/// </remarks>
internal static class ArticleMapping
{
    private static readonly Type[] Small = [typeof(byte), typeof(sbyte), typeof(short), typeof(ushort)];

    private static readonly (string Member, TableColumn Column)[] DatelineMembers =
    [
        (nameof(Dateline.Text), StandardColumns.Dateline), (nameof(Dateline.Place), StandardColumns.Place),
        (nameof(Dateline.Region), StandardColumns.Region), (nameof(Dateline.Date), StandardColumns.FiledOn),
    ];

    public static void Map(ModelBuilder model, ArticleTypeModel type, ArticleTable table, Engine engine)
    {
        EntityTypeBuilder entity = model.Entity(type.Type);
        entity.ToTable(table.Name);
        List<IMutableProperty> properties = [];
        foreach (ArticleProperty property in type.Properties.Where(static property => IsMapped(property)))
        {
            PropertyBuilder builder = entity.Property(property.Property.PropertyType, property.Property.Name);
            Configure(builder, property.Column, engine);
            Convert(builder, property.Type, engine);
            properties.Add(builder.Metadata);
        }

        Ignore(entity, type, properties);
        Configure(entity.Property<string>(ShadowNames.Header), StandardColumns.Header, engine);
        foreach ((string member, TableColumn column) in DatelineMembers)
        {
            Type memberType = column.Kind == ColumnKind.Day ? typeof(DateOnly?) : typeof(string);
            Configure(entity.Property(memberType, ShadowNames.Member(ShadowNames.Dateline, member)), column, engine);
        }

        MapLists(model, entity, type, table, engine);
        foreach (ArticleProperty reference in type.Properties.Where(static property => property.IsReference && !property.Column.IsList))
        {
            Configure(
                entity.Property<string>(ShadowNames.Member(reference.Property.Name, nameof(Article.Id))), reference.Column, engine);
        }

        entity.HasKey(nameof(Article.Collection), nameof(Article.Id));
        MapWords(model, entity, type, table, engine);
        Bind(entity, type, properties);
    }

    /// <summary>Whether the model has a property itself, and not what stands for it.</summary>
    private static bool IsMapped(ArticleProperty property) =>
        !property.Column.IsList && !property.IsReference && property.Column.Kind != ColumnKind.Json;

    private static void Configure(PropertyBuilder builder, TableColumn column, Engine engine)
    {
        builder.HasColumnName(column.Name);
        if (PostgresSchema.IsRequired(column)) builder.IsRequired();
        if (engine == Engine.PostgreSql) builder.HasColumnType(PostgresSchema.TypeOf(column));
        if (engine == Engine.Sqlite) builder.HasColumnType(SqliteSchema.TypeOf(column));
    }

    private static void Convert(PropertyBuilder builder, Type type, Engine engine)
    {
        if (type.IsEnum || type == typeof(Uri)) builder.HasConversion<string>();
        else if (Small.Contains(type)) builder.HasConversion<int>();
        else if (type == typeof(uint)) builder.HasConversion<long>();
        else if (type == typeof(ulong)) builder.HasConversion<decimal>();
        else if (type == typeof(float)) builder.HasConversion<double>();
        else if (type == typeof(TimeSpan) && engine == Engine.Sqlite) builder.HasConversion<long>();
        else if (type == typeof(DateTimeOffset) && engine == Engine.Sqlite) builder.HasConversion(MomentConverters.Text);
        else if (type == typeof(DateTimeOffset)) builder.HasConversion(MomentConverters.Utc);
        else if (type == typeof(DateTime)) builder.HasConversion(MomentConverters.Local);
    }

    /// <summary>What else the type has is none of the table's.</summary>
    private static void Ignore(EntityTypeBuilder entity, ArticleTypeModel type, List<IMutableProperty> mapped)
    {
        HashSet<string> names = [.. mapped.Select(static property => property.Name)];
        foreach (PropertyInfo property in type.Type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (names.Add(property.Name)) entity.Ignore(property.Name);
        }
    }

    private static void MapLists(ModelBuilder model, EntityTypeBuilder entity, ArticleTypeModel type, ArticleTable table, Engine engine)
    {
        foreach (ArticleProperty list in type.Properties.Where(static property => property.Column.IsList))
        {
            ChildTable? child = table.Children.FirstOrDefault(child => child.Column == list.Column);
            if (child is null || engine == Engine.PostgreSql)
            {
                if (!ListQueries.IsAsked(list)) continue;

                Type array = ColumnTypes.TypeOf(list.Column.Kind).MakeArrayType();
                Configure(entity.Property(array, ShadowNames.List(list.Property.Name)).IsRequired(), list.Column, engine);
                continue;
            }

            model.SharedTypeEntity<ValueRow>(ShadowNames.Entity(type.Collection, list.Property.Name), row =>
            {
                row.ToTable(child.Name);
                row.HasKey(static value => new { value.Collection, value.Id, value.Position });
                row.Property(static value => value.Collection).HasColumnName("collection");
                row.Property(static value => value.Id).HasColumnName("id");
                row.Property(static value => value.Position).HasColumnName("position");
                row.Property(static value => value.Value).HasColumnName(child.Value);
            });
        }
    }

    private static void MapWords(ModelBuilder model, EntityTypeBuilder entity, ArticleTypeModel type, ArticleTable table, Engine engine)
    {
        string name = ShadowNames.Entity(type.Collection, WordQueries.Words);
        if (engine == Engine.PostgreSql)
        {
            model.SharedTypeEntity<WordsRow>(name, row =>
            {
                // A view of the same table: no query reads words with an article.
                row.ToView(table.Name);
                row.HasNoKey();
                row.Property(static words => words.Collection).HasColumnName("collection");
                row.Property(static words => words.Id).HasColumnName("id");
                row.Property(static words => words.Words).HasColumnName(PostgresSchema.Search).HasColumnType(PostgresSchema.SearchType);
            });
        }
        else if (engine == Engine.Sqlite)
        {
            entity.Property<long>(ShadowNames.Number).HasColumnName(SqliteSchema.Number).HasColumnType("INTEGER");
            model.SharedTypeEntity<IndexRow>(name, row =>
            {
                row.ToView(table.FullText);
                row.HasNoKey();
                row.Property(static index => index.Number).HasColumnName("rowid");
                // The column of an index that has its name compares with a query, and not with a text.
                row.Property(static index => index.Match).HasColumnName(table.FullText);
            });
        }
    }

    private static void Bind(EntityTypeBuilder entity, ArticleTypeModel type, List<IMutableProperty> mapped)
    {
        IEnumerable<IMutableProperty> first = StoredContent.Properties.Select(name => entity.Metadata.FindProperty(name)
            ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{type.Type} has no property {name}.")));
        IEnumerable<IMutableProperty> all = first.Concat(mapped).Distinct();
#pragma warning disable EF1001 // No public API says that rows become entities by a method; nothing else of its internals is used.
        ((EntityType)entity.Metadata).ConstructorBinding = new FactoryMethodBinding(
            type.Create,
            [new ObjectArrayParameterBinding([.. all.Select(static property => new PropertyParameterBinding((IProperty)property))])],
            type.Type);
#pragma warning restore EF1001
    }
}
