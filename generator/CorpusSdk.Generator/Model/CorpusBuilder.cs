using System.Globalization;
using CorpusSdk.Parsing;

namespace CorpusSdk.Generator;

/// <summary>Parsed files → the model of the generated code. A pure function of the files' content and place, in any order.</summary>
internal static class CorpusBuilder
{
    public static CorpusModel Build(EquatableArray<ParsedFile> files, EquatableArray<DeclaredType> declared, CorpusOptions options)
    {
        var fileProblems = new List<FileProblem>();
        var projectProblems = new List<ProjectProblem>(files.Count > 0 ? options.Problems : []);
        foreach (ParsedFile file in files)
            foreach (Problem problem in file.Problems.Where(static problem => problem.Kind.ReportedBy == Reporter.Generator)) fileProblems.Add(new FileProblem(file.Item.Path, problem));

        IReadOnlyList<CollectedArticles> collected = Collector.Collect(files, name => ReservedNames.IsTakenInCorpus(name, options.ClassName), fileProblems);
        bool withBodies = options.IsPacked || LiteralBudget.Holds(collected.SelectMany(collection => collection.Articles), projectProblems);
        var schemas = new SchemaBuilder(declared, collected, options);
        EquatableArray<SchemaModel> types = schemas.Build((collection, article) => PrefixedId(collection, article), fileProblems);
        EquatableArray<string> targets = schemas.TargetsOf(types.Select(static schema => schema.Type));
        var collections = new List<CollectionModel>();
        var shards = new List<ShardModel>();
        var idEnums = new List<IdEnumModel>();
        var jsonSchemas = new List<JsonSchemaModel>();
        var ids = new ReferenceIds(collected, PrefixedId);
        foreach (CollectedArticles collection in collected)
        {
            DeclaredType? declaredType = schemas.Of(collection.Name);
            EquatableArray<FieldModel> fields = declaredType is not null
                ? declaredType.Fields.Select(field => FieldInference.WithEvidence(field.Model, collection.Articles)).ToEquatableArray()
                : FieldInference.Infer(collection.Name, CollectionNames.ArticleType(collection.Name), collection.Articles, fileProblems).ToEquatableArray();
            if (options.WithJsonSchemas) jsonSchemas.Add(CollectionJsonSchema.Of(collection, types.FirstOrDefault(type => type.Type.FullName == declaredType?.FullName)?.Type, fields, ids));
            string articleType = schemas.LocalTypeOf(collection.Name);
            EquatableArray<FacetModel> facets = FacetBuilder.Build(collection.Articles, fields);
            IReadOnlyList<NamedArticle> named = MemberNames.Assign(collection.Articles, CollectionNames.CollectionType(collection.Name), facets);
            NameProblems.Report(named, fileProblems);
            collections.Add(new CollectionModel(
                collection.Name,
                GuaranteesOf(collection.Articles),
                Extent.Of(collection.Articles),
                named.Select(article => new ArticleEntry(article.File.Id, article.Name)).ToEquatableArray(),
                new CollectionSchema(articleType, declaredType is not null, declaredType is null ? fields : [], targets.Contains(schemas.TypeOf(collection.Name))),
                facets,
                named.Count > options.MemberBudget));
            if (named.Count > options.MemberBudget)
            {
                idEnums.Add(new IdEnumModel(collection.Name, named.ToEquatableArray()));
                projectProblems.Add(OverBudget(collections[collections.Count - 1], options));
                if (options.IsPacked) continue;
            }

            shards.AddRange(ShardModel.Spread(collection.Name, articleType, named, withMembers: named.Count <= options.MemberBudget, withBodies));
        }

        return new CorpusModel(
            collections.Count == 0 ? null : Summarize(collections, collected, types),
            collections.ToEquatableArray(),
            types,
            shards.ToEquatableArray(),
            idEnums.ToEquatableArray(),
            jsonSchemas.ToEquatableArray(),
            fileProblems.ToEquatableArray(),
            projectProblems.ToEquatableArray());
    }

    private static ProjectProblem OverBudget(CollectionModel collection, CorpusOptions options) =>
        new(ProblemKinds.MemberBudget, EquatableArray.Of(
            collection.Name,
            collection.Extent.Articles.ToString("N0", CultureInfo.InvariantCulture),
            options.MemberBudget.ToString("N0", CultureInfo.InvariantCulture),
            $"{options.ClassName}.{collection.Name}",
            CollectionNames.IdEnum(collection.Name)));

    private static SummaryModel Summarize(IEnumerable<CollectionModel> collections, IReadOnlyList<CollectedArticles> collected, EquatableArray<SchemaModel> schemas)
    {
        ArticleFile[] all = [.. collected.SelectMany(collection => collection.Articles)];
        return new SummaryModel(
            collections.Select(collection => new CollectionSummary(collection.Name, collection.IsTopLevel ? "" : PrefixOf(collection.Name, collected), collection.Extent, collection.Schema.ArticleType, collection.HasIdEnum)).ToEquatableArray(),
            Extent.Of(all),
            FacetBuilder.Build(all, []),
            schemas.Select(static schema => ReferencesOf(schema.Type)).Where(static references => references.Single.Count + references.Lists.Count > 0).ToEquatableArray());
    }

    private static ReferenceProperties ReferencesOf(DeclaredType type) => new(
        type.FullName,
        type.Fields.Where(static field => field.Model.Type is ReferenceFieldType).Select(static field => field.Model.Name).ToEquatableArray(),
        type.Fields.Where(static field => field.Model.Type is ListFieldType { Item: ReferenceFieldType }).Select(static field => field.Model.Name).ToEquatableArray());

    /// <summary>An article's key in the set of all articles.</summary>
    public static string PrefixedId(CollectedArticles collection, ArticleFile article) =>
        collection.Name == CollectionNames.TopLevel ? article.Id : Kebab.FromPath(collection.Spelling) + "/" + article.Id;

    /// <summary>What stands before the ids in the keys of all articles: the folder's or item's spelling as kebab.</summary>
    private static string PrefixOf(string name, IReadOnlyList<CollectedArticles> collected) =>
        Kebab.FromPath(collected.Single(collection => collection.Name == name).Spelling);

    /// <summary>The fields that all articles have.</summary>
    public static Guarantees GuaranteesOf(IReadOnlyList<ArticleFile> articles)
    {
        Guarantees all = ~Guarantees.None;
        foreach (ArticleFile file in articles) all &= GuaranteesOf(file.Article);
        return all;
    }

    /// <summary>A field that is there and broken is an error of its own, and makes no other article's field nullable.</summary>
    private static Guarantees GuaranteesOf(ParsedArticle article) =>
        (article.Headline is null ? 0 : Guarantees.Headline)
        | (article.Date is null && !article.Broken.HasFlag(BrokenFields.Date) ? 0 : Guarantees.Date)
        | (article.Time is null ? 0 : Guarantees.Time)
        | (article.Source is null && !article.Broken.HasFlag(BrokenFields.Source) ? 0 : Guarantees.Source)
        | (article.Dateline is null ? 0 : Guarantees.Dateline)
        | (article.Language is null ? 0 : Guarantees.Language);
}
