namespace CorpusSdk.Generator.Options;

/// <summary>The MSBuild properties and item metadata that the package's targets show to the compiler, and that are read here.</summary>
internal static class BuildProperties
{
    public const string Namespace = "CorpusNamespace";
    public const string ClassName = "CorpusClassName";
    public const string Visibility = "CorpusVisibility";

    /// <summary><c>Packed</c> or <c>Literal</c>; nothing where no build task runs, and then literals.</summary>
    public const string BodyStorage = "CorpusBodyStorage";

    /// <summary>How many articles of a collection become members of its class.</summary>
    public const string MemberBudget = "CorpusMemberBudget";

    /// <summary>The folder that the build writes the JSON Schemas of front matter into; nothing for none.</summary>
    public const string JsonSchemaFolder = "CorpusJsonSchemaFolder";

    /// <summary><c>true</c> where an id that another article has is an error; it is replaced otherwise.</summary>
    public const string UniqueIds = "CorpusUniqueIds";

    /// <summary><c>auto</c>, <c>include</c> or <c>exclude</c>: what becomes of drafts.</summary>
    public const string Drafts = "CorpusDrafts";

    /// <summary><c>folder</c> or <c>file</c>: what a file called <c>index</c> stands for.</summary>
    public const string IndexFiles = "CorpusIndexFiles";

    /// <summary><c>read</c>, <c>remove</c> or <c>ignore</c>: what becomes of days and numbers at the start of names.</summary>
    public const string NamePrefixes = "CorpusNamePrefixes";

    /// <summary><c>auto</c>, <c>none</c>, or the languages that names may have.</summary>
    public const string Languages = "CorpusLanguages";

    /// <summary><c>include</c> or <c>exclude</c>: whether files called <c>README</c> are articles.</summary>
    public const string ReadmeFiles = "CorpusReadmeFiles";

    /// <summary><c>include</c> or <c>exclude</c>: whether files and folders are whose names begin with <c>_</c>.</summary>
    public const string UnderscoreFiles = "CorpusUnderscoreFiles";

    /// <summary><c>true</c>, <c>false</c> or <c>auto</c>: whether the pack has a search index. The build task goes by it.</summary>
    public const string SearchIndex = "CorpusSearchIndex";

    /// <summary><c>true</c> where the package that reads folders at run time is referenced; that package says so.</summary>
    public const string Loading = "CorpusLoading";

    /// <summary><c>true</c> where a context of Entity Framework Core is wanted, whose package the project references.</summary>
    public const string EntityFramework = "CorpusEntityFramework";

    /// <summary><c>error</c>, <c>warning</c> or <c>ignore</c>: what files are that are empty, not UTF-8 or unreadable.</summary>
    public const string BadFiles = "CorpusBadFiles";

    /// <summary>How many problems of one id a build shows; 0 for all.</summary>
    public const string ProblemLimit = "CorpusProblemLimit";

    /// <summary>MSBuild's own: <c>Debug</c>, <c>Release</c>, or what the project calls it.</summary>
    public const string Configuration = "Configuration";

    /// <summary>MSBuild's own: <c>true</c> where an editor asks what a build would do.</summary>
    public const string DesignTimeBuild = "DesignTimeBuild";

    /// <summary>Shown to every compiler by the SDK.</summary>
    public const string RootNamespace = "RootNamespace";

    /// <summary>Shown to every compiler by the SDK; ends with a directory separator.</summary>
    public const string ProjectDirectory = "ProjectDir";

    /// <summary>Item metadata: the collection of an article; empty to take the first folder below the corpus root.</summary>
    public const string Collection = "CorpusCollection";

    /// <summary>
    /// Item metadata of articles: how many characters of the path before the file name were matched by <c>**</c>. A
    /// number, since metadata values are cut at <c>;</c> and <c>#</c>, which paths may have.
    /// </summary>
    public const string SubfolderLength = "CorpusSubfolderLength";

    /// <summary>Item metadata: <c>true</c> for the build task's index of the articles, which stands for their files.</summary>
    public const string Index = "CorpusIndex";

    public static readonly string[] Properties = [Namespace, ClassName, Visibility, BodyStorage, MemberBudget, JsonSchemaFolder, UniqueIds,
        Drafts, IndexFiles, NamePrefixes, Languages, ReadmeFiles, UnderscoreFiles, SearchIndex, Loading, EntityFramework, BadFiles,
        ProblemLimit, Configuration, DesignTimeBuild];

    public static readonly string[] ItemMetadata = [Collection, SubfolderLength, Index];
}
