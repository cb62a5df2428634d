using System.Globalization;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.JsonSchemas;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Building;

/// <summary>Parsed files → the model of the generated code. A pure function of the files' content and place, in any order.</summary>
internal static class CorpusBuilder
{
    public static CorpusModel Build(EquatableArray<ParsedFile> files, EquatableArray<DeclaredType> declared, CorpusOptions options)
    {
        var fileProblems = new List<FileProblem>();
        var projectProblems = new List<ProjectProblem>(files.Count > 0 ? options.Problems : []);
        foreach (ParsedFile file in files)
        {
            foreach (Problem problem in file.Problems.Where(static problem => problem.Kind.ReportedBy == Reporter.Generator))
                fileProblems.Add(new FileProblem(file.Item.Path, problem));
        }

        IReadOnlyList<CollectedArticles> collected = Collector.Collect(
            files, name => ReservedNames.IsTakenInCorpus(name, options.ClassName), fileProblems, options.UniqueIds);
        ArticleFile[] all = [.. collected.SelectMany(static collection => collection.Articles)];
        bool withTexts = options.IsPacked || LiteralBudget.Holds(all, projectProblems);
        var schemas = new SchemaBuilder(declared, collected, options);
        EquatableArray<SchemaModel> types = schemas.Build((collection, article) => PrefixedId(collection, article), fileProblems);
        EquatableArray<string> targets = schemas.TargetsOf(types.Select(static schema => schema.Type));
        var ids = new ReferenceIds(collected, PrefixedId);

        // Collections have nothing to do with each other, and all articles together are one more.
        var built = new BuiltCollection[collected.Count];
        EquatableArray<FacetModel> facets = [];
        Parallel.For(0, built.Length + 1, i =>
        {
            if (i == built.Length) facets = FacetBuilder.Build(all, []);
            else built[i] = CollectionBuilder.Build(collected[i], schemas, types, targets, ids, options);
        });

        var shards = new List<ShardModel>();
        var idEnums = new List<IdEnumModel>();
        foreach (BuiltCollection collection in built)
        {
            fileProblems.AddRange(collection.Problems);
            if (collection.Model.HasIdEnum)
            {
                idEnums.Add(new IdEnumModel(collection.Model.Name, collection.Articles));
                projectProblems.Add(OverBudget(collection.Model, options));
                if (options.IsPacked) continue;
            }

            shards.AddRange(Sharding.Spread(
                collection.Model.Name, collection.Model.Schema.ArticleType, collection.Articles, withMembers: !collection.Model.HasIdEnum,
                withTexts));
        }

        CollectionModel[] collections = [.. built.Select(static collection => collection.Model)];
        return new CorpusModel(
            collections.Length == 0 ? null : Summarize(collections, collected, Extent.Of(all), facets, types),
            collections.ToEquatableArray(),
            types,
            shards.ToEquatableArray(),
            idEnums.ToEquatableArray(),
            built.Select(static collection => collection.JsonSchema).OfType<JsonSchemaModel>().ToEquatableArray(),
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

    private static SummaryModel Summarize(
        IEnumerable<CollectionModel> collections, IReadOnlyList<CollectedArticles> collected, Extent extent,
        EquatableArray<FacetModel> facets, EquatableArray<SchemaModel> schemas) =>
        new(
            collections
                .Select((collection, i) =>
                    new CollectionSummary(
                        collection.Name, collected[i].Prefix.TrimEnd('/'), collection.Extent, collection.Schema.ArticleType,
                        collection.HasIdEnum))
                .ToEquatableArray(),
            extent,
            facets,
            schemas
                .Select(static schema => References.Of(schema.Type))
                .Where(static references => references.Items.Count > 0)
                .ToEquatableArray());

    /// <summary>An article's key in the set of all articles: its collection's spelling as kebab and its id.</summary>
    public static string PrefixedId(CollectedArticles collection, ArticleFile article) =>
        collection.Prefix + article.Id;
}
