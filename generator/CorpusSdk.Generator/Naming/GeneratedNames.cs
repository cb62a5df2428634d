namespace CorpusSdk.Generator.Naming;

/// <summary>Names of generated types and members that do not follow from an article or a collection: nothing else may have them.</summary>
internal static class GeneratedNames
{
    /// <summary>The type of the set of all articles.</summary>
    public const string AllArticles = "ArticlesCollection";

    /// <summary>The corpus' member for the hash over all articles.</summary>
    public const string Fingerprint = "Fingerprint";

    /// <summary>The corpus' method that reads a folder at run time.</summary>
    public const string Load = "Load";

    /// <summary>The type of what that method reads, nested in the class of the corpus.</summary>
    public const string LoadedCorpus = "LoadedCorpus";

    /// <summary>What follows the name of the corpus' class in that of its context.</summary>
    public const string Context = "Context";

    /// <summary>The method of an article type that tells what an article lacks.</summary>
    public const string MissingFrom = "MissingFrom";

    /// <summary>The member of an article type for the articles that refer to one.</summary>
    public const string ReferencedBy = "ReferencedBy";

    /// <summary>
    /// The method that makes an article's data, where literals hold it. The compiler takes every static method called Main for an entry
    /// point.
    /// </summary>
    public static string DataMethod(string article) => article == "Main" ? "Main_" : article;
}
