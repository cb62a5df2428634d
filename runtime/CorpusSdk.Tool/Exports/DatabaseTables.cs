using CorpusSdk.EntityFrameworkCore.Columns;
using CorpusSdk.EntityFrameworkCore.Tables;
using CorpusSdk.Generator.Model;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Schemas;
using CorpusSdk.Tool.Sources;
using CorpusSdk.Tool.Streaming;

namespace CorpusSdk.Tool.Exports;

/// <summary>
/// The tables of a corpus in a database, one for each collection: those of the article types that a build would generate, so that a program
/// with these types reads what the tool has loaded.
/// </summary>
internal static class DatabaseTables
{
    /// <param name="source">The corpus.</param>
    /// <param name="warnings">Is told what has no column.</param>
    public static IReadOnlyList<ArticleTable> Of(CorpusSource source, ICollection<string> warnings)
    {
        var schema = CorpusSchema.Of(source);
        return Of([.. source.Articles.Collections.Select(static collection => collection.Name)], schema.FieldsOf, warnings);
    }

    /// <param name="corpus">The corpus.</param>
    /// <param name="warnings">Is told what has no column.</param>
    public static IReadOnlyList<ArticleTable> Of(StreamedCorpus corpus, ICollection<string> warnings) => Of(
        [.. corpus.Collections.All.Select(static collection => collection.Name)],
        name => corpus.TypedCollections.All
            .Where(collection => collection.Name == name)
            .SelectMany(collection => corpus.FieldsOf(collection, [])),
        warnings);

    private static ArticleTable[] Of(
        IReadOnlyList<string> collections, Func<string, IEnumerable<FieldModel>> fieldsOf, ICollection<string> warnings)
    {
        TableNames names = new(collections);
        return
        [
            .. collections
                .Order(StringComparer.Ordinal)
                .Select(collection => new ArticleTable(collection, ColumnsOf(collection, fieldsOf(collection), warnings), names)),
        ];
    }

    private static IEnumerable<TableColumn> ColumnsOf(string collection, IEnumerable<FieldModel> inferred, ICollection<string> warnings)
    {
        FieldModel[] fields = [.. inferred.OrderBy(static field => field.Name, StringComparer.Ordinal)];
        int more = fields.Length - ArticleProperties.MostFields;
        if (more > 0)
        {
            warnings.Add(
                $"A table has columns for {Texts.Number(ArticleProperties.MostFields)} fields: {Texts.Counted(more, "field")} more of {collection} "
                + "have none, and are part of the articles alone.");
        }

        HashSet<string> taken = ArticleProperties.TakenNames();
        return [.. fields.Take(ArticleProperties.MostFields)
            .Select(field => ColumnOf(field, ColumnNames.Of(field.Key, taken, ColumnNames.LongestInDatabases)))];
    }

    private static TableColumn ColumnOf(FieldModel field, string name)
    {
        bool isList = field.Type is ListFieldType;
        FieldType item = field.Type.ItemOrSelf();
        if (item is not ScalarFieldType { Scalar: var scalar } || KindOf(scalar, item) is not { } kind)
        {
            return new TableColumn(name, ColumnKind.Json, article => FieldJson.Of(Find(article), isList));
        }

        ExportType type = FieldColumns.TypeOf(item);
        return isList
            ? new TableColumn(name, kind, article => ListOf(Find(article), kind, type)) { IsList = true }
            : new TableColumn(name, kind, article => Find(article) is { } value ? Read(value, kind, type) : null);

        FieldValue? Find(Article article) => article.Fields.TryGetValue(field.Key, out FieldValue? value) ? value : null;
    }

    private static ColumnKind? KindOf(ScalarType scalar, FieldType type) => scalar == ScalarType.TimeSpan
        ? ColumnKind.Duration
        : FieldColumns.TypeOf(type) is ScalarExportType { Scalar: not ColumnKind.Json } export ? export.Scalar : null;

    private static object? Read(FieldValue value, ColumnKind kind, ExportType type) => kind switch
    {
        ColumnKind.Duration => value.AsTimeSpan(),
        ColumnKind.Moment => value.AsDateTimeOffset()?.ToUniversalTime(),
        _ => type.Read(value),
    };

    private static Array ListOf(FieldValue? value, ColumnKind kind, ExportType type)
    {
        object[] items = value is null ? [] : [.. value.Items.Select(item => Read(item, kind, type)).OfType<object>()];
        var typed = Array.CreateInstance(ColumnTypes.TypeOf(kind), items.Length);
        Array.Copy(items, typed, items.Length);
        return typed;
    }
}
