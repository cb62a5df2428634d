using CorpusSdk.Parsing;

namespace CorpusSdk.Generator;

/// <summary>The names that follow from a collection's.</summary>
internal static class CollectionNames
{
    /// <summary>The collection of the files directly below the corpus root, which is also the set of all articles.</summary>
    public const string TopLevel = ArticleItem.TopLevel;

    /// <summary>What the types of <see cref="TopLevel"/>'s own articles start with: <c>ArticlesArticle</c> would be no name.</summary>
    public const string TopLevelType = "TopLevel";

    public static string TypePrefix(string collection) => collection == TopLevel ? TopLevelType : collection;

    public static string ArticleType(string collection) => TypePrefix(collection) + "Article";

    public static string CollectionType(string collection) => TypePrefix(collection) + "Collection";

    /// <summary>The enum that stands for the articles of a collection beyond the member budget.</summary>
    public static string IdEnum(string collection) => TypePrefix(collection) + "Id";
}
