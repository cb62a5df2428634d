using CorpusSdk.Generator.Naming;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.Fields;

/// <summary>
/// Names that an article cannot have, because its collection has them: what the runtime's base classes offer, and the facets.
/// </summary>
internal static class ReservedNames
{
    public static readonly HashSet<string> OfCollections = new(StringComparer.Ordinal)
    {
        // object
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        // ArticleSet<T>, ArticleCollection<T>, ArticleUnion
        "Between", "By", "Containing", "ContainsKey", "Count", "Create", "Enumerator", "Except", "Explain", "Find", "Fingerprint", "From",
        "GetEnumerator", "Ids", "InYear", "Intersect", "IsEmpty", "Item",
        "Latest", "Name", "Of", "On", "OrderByDate", "OrderByDateDescending", "Packed", "Sample", "Search", "Similar", "Skip", "Tagged",
        "Take", "TryGetValue", "Union", "WithHash",
        // generated beside the articles
        "Data", "SortedIds",
    };

    private static readonly HashSet<string> OfFacets = new(
        FacetFields.All.SelectMany(static facet => new[] { facet.PropertyName, facet.TypeName }), StringComparer.Ordinal);

    /// <summary>
    /// Names that the class of the corpus has for itself, so that no collection can: those of object, which static classes have too.
    /// </summary>
    private static readonly HashSet<string> OfCorpora = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", GeneratedNames.Fingerprint,
        GeneratedNames.Load, GeneratedNames.LoadedCorpus, CollectionNames.TopLevelType,
    };

    /// <summary>Names that no set of a context can have: those of its base classes.</summary>
    public static readonly HashSet<string> OfContexts = new(StringComparer.Ordinal)
    {
        // object
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        // DbContext
        "Add", "AddAsync", "AddRange", "AddRangeAsync", "Attach", "AttachRange", "ChangeTracker", "ConfigureConventions", "ContextId",
        "Database", "Dispose", "DisposeAsync", "Entry", "Find", "FindAsync", "FromExpression", "Model", "OnConfiguring", "OnModelCreating",
        "Remove", "RemoveRange", "SaveChanges", "SaveChangesAsync", "SaveChangesFailed", "SavedChanges", "SavingChanges", "Set", "Update",
        "UpdateRange",
        // ArticleContext
        "OnArticlesCreating", "PostgresScript", "SyncAsync",
    };

    /// <summary>Names that no field of an article can have: those of its base class, and of what is generated into it.</summary>
    public static readonly HashSet<string> OfArticles = new(MemberTable.All.Select(static member => member.Name), StringComparer.Ordinal)
    {
        // object
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        // Article
        "Body", "Collection", "ContentHash", "Fields", "Paragraphs", "Path", "ReadingTime", "Sentences", "Slug", "Split", "Tail",
        "WordCount", "Words",
        // generated
        GeneratedNames.MissingFrom, GeneratedNames.ReferencedBy,
    };

    /// <summary>Names that no field of a record can have: those of object, and of what the compiler and we write into records.</summary>
    public static readonly HashSet<string> OfRecords = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        "Clone", "Deconstruct", "EqualityContract", "PrintMembers", "Read",
    };

    public static bool IsTakenInCollection(string name, string collectionType) =>
        OfCollections.Contains(name)
        || IsNumberedData(name)
        || name == collectionType
        || name == GeneratedNames.AllArticles
        || OfFacets.Contains(name);

    /// <summary>Also true for a collection whose types would be called like the class, in whatever case: they name files.</summary>
    public static bool IsTakenInCorpus(string name, string className) =>
        OfCorpora.Contains(name)
        || name == className
        || Caseless.Equals(className, CollectionNames.ArticleType(name))
        || Caseless.Equals(className, CollectionNames.CollectionType(name))
        || Caseless.Equals(className, CollectionNames.IdEnum(name));

    private static bool IsNumberedData(string name) =>
        name.StartsWith("Data", StringComparison.Ordinal) && name.Skip("Data".Length).All(c => c is >= '0' and <= '9');
}
