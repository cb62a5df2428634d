using CorpusSdk.Generator.Checking;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.Building;

/// <summary>
/// Declared types and the collections that they are for → types whose every reference and date is decided, after all files were
/// checked against them.
/// </summary>
internal sealed class SchemaBuilder
{
    private readonly IReadOnlyList<CollectedArticles> _collections;
    private readonly CorpusOptions _options;
    private readonly Dictionary<string, DeclaredType> _byCollection = new(Caseless.Comparer);

    public SchemaBuilder(EquatableArray<DeclaredType> declared, IReadOnlyList<CollectedArticles> collections, CorpusOptions options)
    {
        _collections = collections;
        _options = options;
        foreach (DeclaredType type in declared.Where(type => type.IsPublic || !options.IsPublic))
        {
            string name = Identifier.From(type.Collection);
            if (!_byCollection.ContainsKey(name)) _byCollection.Add(name, type);
        }
    }

    /// <summary>The declared type of a collection; null when its type is inferred.</summary>
    public DeclaredType? Of(string collection) => _byCollection.TryGetValue(collection, out DeclaredType? type) ? type : null;

    /// <summary>The article type of a collection as other code names it.</summary>
    public string TypeOf(string collection) => Of(collection)?.FullName ?? Generated(CollectionNames.ArticleType(collection));

    /// <summary>The same as the code of the corpus names it, which is in the namespace of the generated types.</summary>
    public string LocalTypeOf(string collection) => Of(collection)?.FullName ?? CollectionNames.ArticleType(collection);

    /// <summary>Checks all files, and decides what the declarations alone leave open.</summary>
    public EquatableArray<SchemaModel> Build(Func<CollectedArticles, ArticleFile, string> keyOf, List<FileProblem> found)
    {
        var problems = new SchemaProblems(found);
        var references = new List<FoundReference>();
        var resolved = new List<DeclaredType>();
        foreach (DeclaredType type in _byCollection.Values.OrderBy(static type => type.FullName, StringComparer.Ordinal))
        {
            CollectedArticles? collection = CollectionFor(type);
            DeclaredType whole = Resolve(type, collection);
            resolved.Add(whole);
            if (collection is null) continue;

            var checker = new SchemaChecker(whole, _options.FailsOnBrokenMembers, problems);
            foreach (ArticleFile article in collection.Articles) checker.Check(article);
            references.AddRange(checker.References);
        }

        if (references.Count > 0) new ReferenceChecker(_collections, keyOf, problems).Check(references);
        EquatableArray<string> targets = TargetsOf(resolved);
        ILookup<string, DeclaredType> byName = resolved.ToLookup(static type => type.FullName, Caseless.Comparer);
        return resolved
            .Select(type =>
                new SchemaModel(type, CollectionFor(type)?.Name, targets.Contains(type.FullName), byName[type.FullName].Skip(1).Any()))
            .ToEquatableArray();
    }

    /// <summary>The article types that properties refer to, as other code names them.</summary>
    public EquatableArray<string> TargetsOf(IEnumerable<DeclaredType> types)
    {
        ReferenceFieldType[] references = [
            .. types.SelectMany(static type => type.Fields).SelectMany(static field => References.In(field.Model.Type))];
        IEnumerable<string> names = references.Any(static reference => reference.Collection == CollectionNames.TopLevel)
            ? _collections.Select(collection => TypeOf(collection.Name)).Concat(_byCollection.Values.Select(static type => type.FullName))
            : references.Select(reference => TypeOf(Identifier.From(reference.Collection)));
        return names.Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray();
    }

    private CollectedArticles? CollectionFor(DeclaredType type) =>
        _collections.FirstOrDefault(
            collection => Caseless.Equals(collection.Name, Identifier.From(type.Collection)));

    private DeclaredType Resolve(DeclaredType type, CollectedArticles? collection)
    {
        var fields = new List<DeclaredField>();
        EquatableArray<HeaderField>[] headers = collection is null
            ? []
            : [.. collection.All.Select(static article => article.Article.Header.Fields)];
        DayOrder order = DigitOrders.Of(headers.SelectMany(static header => header).Select(static field => field.Value)).Order;
        foreach (DeclaredField field in type.Fields)
        {
            // A name that no collection has is the compiler's to report.
            if (Resolve(field.Model.Type, field.Model, headers, order) is not { } fieldType) continue;

            fields.Add(field with
            {
                Model = field.Model with { Type = fieldType },
                Property = field.Property is { } property
                    ? property with { Type = property.Type.Resolve(NameOf) }
                    : null,
            });
        }

        return type with { Fields = fields.ToEquatableArray() };
    }

    /// <param name="type">The type, or that of a list's items.</param>
    /// <param name="field">The field that has it.</param>
    /// <param name="headers">The headers, or the mappings in them, that could have the field.</param>
    /// <param name="order">The order of days in digits that the collection shows.</param>
    private FieldType? Resolve(FieldType type, FieldModel field, EquatableArray<HeaderField>[] headers, DayOrder order) => type switch
    {
        ReferenceFieldType { Collection: "" } reference =>
            CollectionOf(reference.TypeName) is { } name ? reference with { Collection = name } : null,
        ReferenceFieldType reference => reference with { Collection = Identifier.From(reference.Collection) },
        ListFieldType list => Resolve(list.Item, field, headers, order) is { } item ? list with { Item = item } : null,
        ScalarFieldType { Scalar: ScalarType.DateOnly } day =>
            day with { Order = DigitDay.OrderOf(ValuesOf(field, headers).Select(static value => (value, 1)), tolerance: 0, order) },
        DeclaredRecordType record =>
            Resolve(record, [.. ValuesOf(field, headers).OfType<MappingValue>().Select(static mapping => mapping.Fields)], order),
        _ => type,
    };

    private DeclaredRecordType Resolve(DeclaredRecordType record, EquatableArray<HeaderField>[] mappings, DayOrder order) => record with
    {
        Parameters = record.Parameters
            .Select(parameter =>
                parameter with
                {
                    Model = parameter.Model with
                    {
                        Type = Resolve(parameter.Model.Type, parameter.Model, mappings, order) ?? parameter.Model.Type
                    },
                    Use = parameter.Use?.Resolve(NameOf),
                })
            .ToEquatableArray(),
    };

    /// <summary>The full name of a type that is to be generated; the bare one where no collection has it.</summary>
    private string NameOf(string type) => CollectionOf(type) is { } collection ? TypeOf(collection) : type;

    private static IEnumerable<FieldValue> ValuesOf(FieldModel field, EquatableArray<HeaderField>[] headers) =>
        headers
            .Select(header => FieldLookup.Find(header, field))
            .OfType<HeaderField>()
            .SelectMany(static found => found.Value is ListValue list ? list.Items.ToArray() : [found.Value]);

    /// <summary>The collection whose generated article type has a name.</summary>
    private string? CollectionOf(string typeName) =>
        _collections.FirstOrDefault(collection => CollectionNames.ArticleType(collection.Name) == typeName)?.Name;

    private string Generated(string type) => QualifiedName.Global(_options.Namespace, type);
}
