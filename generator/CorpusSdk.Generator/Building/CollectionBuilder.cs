using CorpusSdk.Generator.Inference;
using CorpusSdk.Generator.JsonSchemas;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Building;

/// <summary>The articles of a collection → its fields, facets and names.</summary>
internal static class CollectionBuilder
{
    public static BuiltCollection Build(
        CollectedArticles collection, SchemaBuilder schemas, EquatableArray<SchemaModel> types, EquatableArray<string> targets,
        ReferenceIds ids, CorpusOptions options)
    {
        var problems = new List<FileProblem>();
        DeclaredType? declared = schemas.Of(collection.Name);
        EquatableArray<FieldModel> fields = declared is not null
            ? declared.Fields.Select(field => FieldInference.WithEvidence(field.Model, collection.Articles)).ToEquatableArray()
            : FieldInference
                .Infer(collection.Name, CollectionNames.ArticleType(collection.Name), collection.Articles, problems)
                .ToEquatableArray();
        EquatableArray<FacetModel> facets = FacetBuilder.Build(collection.Articles, fields);
        IReadOnlyList<NamedArticle> named = MemberNames.Assign(
            collection.Articles, CollectionNames.CollectionType(collection.Name), facets);
        NameProblems.Report(named, problems);
        var model = new CollectionModel(
            collection.Name,
            GuaranteesOf(collection.Articles, options.FailsOnBrokenMembers),
            Extent.Of(collection.Articles),
            named.Select(static article => new ArticleEntry(article.File.Id, article.Name)).ToEquatableArray(),
            new CollectionSchema(
                schemas.LocalTypeOf(collection.Name), declared is not null, declared is null ? fields : [],
                targets.Contains(schemas.TypeOf(collection.Name))),
            facets,
            named.Count > options.MemberBudget);
        JsonSchemaModel? schema = options.WithJsonSchemas
            ? CollectionJsonSchema.Of(collection, types.FirstOrDefault(type => type.Type.FullName == declared?.FullName)?.Type, fields, ids)
            : null;
        return new BuiltCollection(model, named.ToEquatableArray(), schema, problems);
    }

    /// <summary>The members that all articles have.</summary>
    /// <param name="articles">The articles of the collection.</param>
    /// <param name="orBroken">Whether a value that cannot be read counts, because the project does not build with it.</param>
    public static MemberSet GuaranteesOf(IReadOnlyList<ArticleFile> articles, bool orBroken) => MemberSet.Of(
        [.. MemberTable.All
            .Where(member => member.IsGuaranteed && articles.All(file => member.IsIn(file.Article, orBroken)))
            .Select(static member => member.Member)]);
}

/// <summary>A collection's part of the model, before it is cut into pieces.</summary>
/// <param name="Model">Its types.</param>
/// <param name="Articles">Its articles with their names, in ordinal order of their ids.</param>
/// <param name="JsonSchema">The schema of its front matter; null where the project asks for none.</param>
/// <param name="Problems">What is wrong in its files.</param>
internal sealed record BuiltCollection(
    CollectionModel Model, EquatableArray<NamedArticle> Articles, JsonSchemaModel? JsonSchema, IReadOnlyList<FileProblem> Problems);
