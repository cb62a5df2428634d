using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Generator.Naming;

/// <summary>The names that follow from a collection's.</summary>
internal static class CollectionNames
{
    /// <summary>The collection of the files directly below the corpus root, which is also the set of all articles.</summary>
    public const string TopLevel = ArticleItem.TopLevel;

    /// <summary>What the types of <see cref="TopLevel"/>'s own articles start with: <c>ArticlesArticle</c> would be no name.</summary>
    public const string TopLevelType = "TopLevel";

    private const string CollectionSuffix = "Collection";

    public static string TypePrefix(string collection) => collection == TopLevel ? TopLevelType : collection;

    public static string ArticleType(string collection) => TypePrefix(collection) + "Article";

    public static string CollectionType(string collection) => TypePrefix(collection) + CollectionSuffix;

    /// <summary>The collection that a class is generated for, by the name of the class.</summary>
    public static string? OfCollectionType(string type)
    {
        if (!type.EndsWith(CollectionSuffix, StringComparison.Ordinal)) return null;

        string prefix = type.Substring(0, type.Length - CollectionSuffix.Length);
        return prefix == TopLevelType ? TopLevel : prefix;
    }

    /// <summary>The enum that stands for the articles of a collection beyond the member budget.</summary>
    public static string IdEnum(string collection) => TypePrefix(collection) + "Id";
}
