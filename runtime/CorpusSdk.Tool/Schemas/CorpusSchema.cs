using CorpusSdk.Generator.Emission;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Tool.Checking;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Schemas;

/// <summary>The types that a build would give the articles of a corpus.</summary>
internal sealed class CorpusSchema
{
    private readonly CorpusModel _model;

    private CorpusSchema(EquatableArray<ParsedFile> files, bool uniqueIds)
    {
        _model = CorpusCheck.ModelOf(files, uniqueIds);
        Collections = [.. _model.Collections.Select(TypeOf)];
    }

    public IReadOnlyList<CollectionType> Collections { get; }

    /// <summary>Gets the inferred fields, collection after collection.</summary>
    public IEnumerable<FieldModel> Fields => _model.Collections.SelectMany(static collection => collection.Schema.Fields);

    /// <summary>The inferred fields of a collection.</summary>
    public IEnumerable<FieldModel> FieldsOf(string collection) =>
        _model.Collections.Where(model => model.Name == collection).SelectMany(static model => model.Schema.Fields);

    public static CorpusSchema Of(CorpusSource source) => source.Folder is { } folder
        ? new CorpusSchema(folder.Files.ToEquatableArray(), folder.Project.HasUniqueIds)
        : new CorpusSchema(CompiledFiles.Of(source.Articles), uniqueIds: false);

    /// <summary>The article type of a collection as the C# that a build generates.</summary>
    public string CSharpOf(string collection) =>
        ArticleTypeEmitter.Emit(_model.Collections.First(model => model.Name == collection), CorpusCheck.Options).ToString();

    /// <summary>The JSON Schema of a collection's front matter.</summary>
    public string JsonSchemaOf(string collection)
    {
        // Schemas are in the order of the collections.
        int place = Enumerable.Range(0, _model.Collections.Count).First(i => _model.Collections[i].Name == collection);
        return _model.JsonSchemas[place].Json;
    }

    private static CollectionType TypeOf(CollectionModel model)
    {
        int articles = model.Extent.Articles;
        IEnumerable<SchemaField> standard = MemberTable.Of(model.Guarantees)
            .Select(member => new SchemaField(
                member.Name, member.Keys.FirstOrDefault() ?? "", ShortOf(MemberTypes.Of(member.Shape)), true, articles, articles));
        IEnumerable<SchemaField> inferred = model.Schema.Fields.Select(static field => new SchemaField(
            field.Name, field.Key, ShortOf(FieldEmitter.TypeOf(field)), field.IsRequired, field.Evidence.Present, field.Evidence.Fitting));
        return new CollectionType(model.Name, model.Schema.ArticleType, articles, [.. standard, .. inferred]);
    }

    private static string ShortOf(string type) => FieldTypeName.WithoutNamespaces(type);
}

/// <summary>A property of an article type.</summary>
/// <param name="Name">The property.</param>
/// <param name="Key">The key of headers that it is read from.</param>
/// <param name="Type">Its type in C#, without namespaces.</param>
/// <param name="IsRequired">Whether every article has it, so that it is not nullable.</param>
/// <param name="Present">How many articles have a value.</param>
/// <param name="Fitting">How many of these are of the type.</param>
internal sealed record SchemaField(string Name, string Key, string Type, bool IsRequired, int Present, int Fitting);

/// <summary>The article type of a collection, as a build infers it.</summary>
internal sealed record CollectionType(string Collection, string Type, int Articles, IReadOnlyList<SchemaField> Fields);
