using System.Globalization;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Inference;
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
    /// <param name="files">The files in order of their paths.</param>
    /// <param name="declared">The declared types.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="last">
    /// What was made of other files under the same declarations and options: of what did not change since, it is taken from there. Null to
    /// make everything.
    /// </param>
    public static BuiltCorpus Build(
        EquatableArray<ParsedFile> files, EquatableArray<DeclaredType> declared, CorpusOptions options, BuiltCorpus? last = null)
    {
        var fileProblems = new List<FileProblem>();
        var projectProblems = new List<ProjectProblem>(files.Count > 0 ? options.Problems : []);
        foreach (ParsedFile file in files)
        {
            foreach (Problem problem in file.Problems)
                if (problem.Kind.ReportedBy == Reporter.Generator) fileProblems.Add(new FileProblem(file.Item.Path, problem));
        }

        IReadOnlyList<CollectedArticles> collected = Collect(files, options, last, fileProblems, out bool isPlain);
        var schemas = new SchemaBuilder(declared, collected, options);
        EquatableArray<SchemaModel> types = schemas.Build((collection, article) => PrefixedId(collection, article), fileProblems);
        EquatableArray<string> targets = schemas.TargetsOf(types.Select(static schema => schema.Type));
        var ids = new ReferenceIds(collected, PrefixedId);

        BuiltCollection?[] known = [.. collected.Select(collection => last?.Of(collection))];
        ArticlesChange?[] changes = [.. collected.Select((collection, i) =>
            known[i] is null ? null : ArticlesChange.Between(last!.ArticlesOf(collection), collection.Articles))];
        // Of drafts that are left out, types and names are made as well.
        ArticlesChange? ChangeOfAll(int i) => known[i] is null ? null : ArticlesChange.Between(last!.AllOf(collected[i]), collected[i].All);

        BuiltCollection Build(int i) => CollectionBuilder.Build(
            collected[i], schemas, types, targets, ids, options, known[i], changes[i], ChangeOfAll(i));

        // References in schemas offer the ids of other collections.
        bool isAlone = !options.WithJsonSchemas || declared.Count == 0;

        // Collections have nothing to do with each other, and all articles together are one more.
        var built = new BuiltCollection[collected.Count];
        AllArticles all = default!;
        Parallel.For(0, built.Length + 1, i =>
        {
            if (i == built.Length) all = AllArticles.Of(collected, options, last, changes);
            else if (isAlone && ChangeOfAll(i) is { IsEmpty: true }) built[i] = known[i]!;
            else built[i] = Build(i);
        });

        bool withTexts = options.IsPacked || LiteralBudget.Holds(all.LiteralBytes, collected, projectProblems);
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
        var model = new CorpusModel(
            collections.Length == 0 ? null : Summarize(collections, collected, FacetBuilder.Build(all.Facets), types),
            collections.ToEquatableArray(),
            types,
            shards.ToEquatableArray(),
            idEnums.ToEquatableArray(),
            built.Select(static collection => collection.JsonSchema).OfType<JsonSchemaModel>().ToEquatableArray(),
            fileProblems.ToEquatableArray(),
            projectProblems.ToEquatableArray());
        return new BuiltCorpus(model, files, collected, isPlain, built, all.Facets, all.LiteralBytes);
    }

    private static IReadOnlyList<CollectedArticles> Collect(
        EquatableArray<ParsedFile> files, CorpusOptions options, BuiltCorpus? last, List<FileProblem> problems, out bool isPlain)
    {
        if (last is { IsPlain: true } && PlainCollector.Collect(last, files, options.LeavesOutDrafts) is { } same)
        {
            isPlain = true;
            return same;
        }

        int before = problems.Count;
        IReadOnlyList<CollectedArticles> collected = Collector.Collect(
            files, name => ReservedNames.IsTakenInCorpus(name, options.ClassName), problems, options.CollectingRules);
        isPlain = problems.Count == before
            && PlainCollector.IsPlain(files)
            && collected.All(static collection => collection.Drafts.Count == 0);
        return collected;
    }

    private static ProjectProblem OverBudget(CollectionModel collection, CorpusOptions options) =>
        new(ProblemKinds.MemberBudget, EquatableArray.Of(
            collection.Name,
            collection.Extent.Articles.ToString("N0", CultureInfo.InvariantCulture),
            options.MemberBudget.ToString("N0", CultureInfo.InvariantCulture),
            $"{options.ClassName}.{collection.Name}",
            CollectionNames.IdEnum(collection.Name)));

    private static SummaryModel Summarize(
        IReadOnlyCollection<CollectionModel> collections, IReadOnlyList<CollectedArticles> collected,
        EquatableArray<FacetModel> facets, EquatableArray<SchemaModel> schemas) =>
        new(
            collections
                .Select((collection, i) =>
                    new CollectionSummary(
                        collection.Name, collected[i].Prefix.TrimEnd('/'), collection.Extent, collection.Schema.ArticleType,
                        collection.HasIdEnum))
                .ToEquatableArray(),
            Extent.Of(collections.Select(static collection => collection.Extent)),
            facets,
            schemas
                .Select(static schema => References.Of(schema.Type))
                .Where(static references => references.Items.Count > 0)
                .ToEquatableArray());

    /// <summary>An article's key in the set of all articles: its collection's spelling as kebab and its id.</summary>
    public static string PrefixedId(CollectedArticles collection, ArticleFile article) =>
        collection.Prefix + article.Id;
}
