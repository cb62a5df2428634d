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
    /// <param name="collection">The articles.</param>
    /// <param name="schemas">The declared types.</param>
    /// <param name="types">The same, decided.</param>
    /// <param name="targets">The types that properties refer to.</param>
    /// <param name="ids">The ids that references may have.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="last">What was made of the collection under the same declarations and options; null when nothing was.</param>
    /// <param name="change">The articles that came and went since then; null when they are many.</param>
    /// <param name="changeOfAll">The same with the drafts that are left out.</param>
    public static BuiltCollection Build(
        CollectedArticles collection, SchemaBuilder schemas, EquatableArray<SchemaModel> types, EquatableArray<string> targets,
        ReferenceIds ids, CorpusOptions options, BuiltCollection? last, ArticlesChange? change, ArticlesChange? changeOfAll)
    {
        var problems = new List<FileProblem>();
        IReadOnlyList<ArticleFile> all = collection.All;
        DeclaredType? declared = schemas.Of(collection.Name);
        HeaderKeys? keys = declared is not null ? null
            : last?.Keys is { } known && changeOfAll is not null ? known.With(changeOfAll)
            : HeaderKeys.Of(all);
        EquatableArray<FieldModel> fields = declared is not null
            ? declared.Fields.Select(field => FieldInference.WithEvidence(field.Model, all)).ToEquatableArray()
            : FieldInference
                .Infer(collection.Name, CollectionNames.ArticleType(collection.Name), keys!, all.Count, problems)
                .ToEquatableArray();
        IReadOnlyList<FacetCounts> counts = last is not null && change is not null
            ? [.. last.Facets.Select(facet => facet.With(change))]
            : FacetBuilder.Count(collection.Articles);
        // A value that drafts alone have is none to ask for.
        var headers = new Lazy<HeaderKeys>(
            () => keys is not null && collection.Drafts.Count == 0 ? keys : HeaderKeys.Of(collection.Articles));
        EquatableArray<FacetModel> facets = FacetBuilder.Build(counts, fields, key => headers.Value.ValuesOf(key));
        EquatableArray<NamedArticle> named = NamesOf(collection, facets, last, changeOfAll, out bool areApart);
        NameProblems.Report(all, i => named[i].Name, i => named[i].BaseName, problems);
        if (collection.Drafts.Count > 0) named = named.Where(static article => !article.File.Article.IsDraft).ToEquatableArray();
        var model = new CollectionModel(
            collection.Name,
            last is not null && changeOfAll is not null
                ? GuaranteesOf(all, options.FailsOnBrokenMembers, last.Model.Guarantees, changeOfAll)
                : GuaranteesOf(all, options.FailsOnBrokenMembers),
            last is not null && change is not null
                ? ExtentOf(collection.Articles, last.Model.Extent, change)
                : Extent.Of(collection.Articles),
            named.Select(static article => article.Entry).ToEquatableArray(),
            new CollectionSchema(
                schemas.LocalTypeOf(collection.Name), declared is not null, declared is null ? fields : [],
                targets.Contains(schemas.TypeOf(collection.Name))),
            facets,
            named.Count > options.MemberBudget);
        JsonSchemaModel? schema = options.WithJsonSchemas
            ? CollectionJsonSchema.Of(
                collection with { Articles = all, Drafts = [] },
                types.FirstOrDefault(type => type.Type.FullName == declared?.FullName)?.Type, fields, ids)
            : null;
        return new BuiltCollection(model, named, areApart && collection.Drafts.Count == 0, keys, counts, schema, problems);
    }

    private static EquatableArray<NamedArticle> NamesOf(
        CollectedArticles collection, EquatableArray<FacetModel> facets, BuiltCollection? last, ArticlesChange? change, out bool areApart)
    {
        string type = CollectionNames.CollectionType(collection.Name);
        if (last is { AreNamesApart: true }
            && change is not null
            && MemberNames.FacetNames(last.Model.Facets).SequenceEqual(MemberNames.FacetNames(facets), StringComparer.Ordinal)
            && MemberNames.Update(collection.All, type, facets, last.Articles, change.Added) is { } updated)
        {
            areApart = true;
            return updated;
        }

        return MemberNames.Assign(collection.All, type, facets, last?.Articles ?? [], out areApart);
    }

    /// <summary>The members that all articles have.</summary>
    /// <param name="articles">The articles of the collection.</param>
    /// <param name="orBroken">Whether a value that cannot be read counts, because the project does not build with it.</param>
    public static MemberSet GuaranteesOf(IReadOnlyList<ArticleFile> articles, bool orBroken) => MemberSet.Of(
        [.. MemberTable.All
            .Where(member => member.IsGuaranteed && articles.All(file => member.IsIn(file.Article, orBroken)))
            .Select(static member => member.Member)]);

    /// <summary>
    /// The same after a change: an article that comes can only take members away, and one that goes can only give back what it lacked.
    /// </summary>
    private static MemberSet GuaranteesOf(IReadOnlyList<ArticleFile> articles, bool orBroken, MemberSet last, ArticlesChange change) =>
        MemberSet.Of(
        [.. MemberTable.All
            .Where(member => member.IsGuaranteed
                && change.Added.All(file => member.IsIn(file.Article, orBroken))
                && (last.Contains(member.Member)
                    || (change.Removed.Any(file => !member.IsIn(file.Article, orBroken))
                        && articles.All(file => member.IsIn(file.Article, orBroken)))))
            .Select(static member => member.Member)]);

    /// <summary>
    /// The extent after a change: an article that comes can only widen it, and one that goes narrows it only if its day is at an end.
    /// </summary>
    private static Extent ExtentOf(IReadOnlyCollection<ArticleFile> articles, Extent last, ArticlesChange change)
    {
        var removed = Extent.Of(change.Removed);
        bool isNarrower = removed.First is not null && (removed.First == last.First || removed.Last == last.Last);
        return isNarrower ? Extent.Of(articles) : Extent.Of([last, Extent.Of(change.Added)]) with { Articles = articles.Count };
    }
}
