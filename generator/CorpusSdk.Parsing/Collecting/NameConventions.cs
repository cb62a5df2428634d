using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Collecting;

/// <summary>What the project says about the names of files: which parts of them mean something.</summary>
internal sealed record NameConventions
{
    public const string Auto = "auto";
    public const string None = "none";
    public const string Folder = "folder";
    public const string File = "file";

    /// <summary>Those of a project that says nothing.</summary>
    public static readonly NameConventions Default = new();

    /// <summary>None at all: names are what they are.</summary>
    public static readonly NameConventions Plain = new() { IndexFiles = false, Prefixes = NamePrefixes.Ignore, Languages = [] };

    /// <summary>Whether a file that is called <c>index</c> or <c>_index</c> stands for its folder.</summary>
    public bool IndexFiles { get; init; } = true;

    /// <summary>What becomes of days and numbers at the start of names.</summary>
    public NamePrefixes Prefixes { get; init; } = NamePrefixes.Read;

    /// <summary>The languages that names may have; null for all that are known.</summary>
    public EquatableArray<string>? Languages { get; init; }

    /// <summary>Takes the values of properties. Those that cannot be used count as the default.</summary>
    /// <param name="indexFiles">The value of <c>CorpusIndexFiles</c>.</param>
    /// <param name="prefixes">The value of <c>CorpusNamePrefixes</c>.</param>
    /// <param name="languages">The value of <c>CorpusLanguages</c>.</param>
    public static NameConventions From(string indexFiles, string prefixes, string languages)
    {
        string[] tags = LanguagesIn(languages);
        return new NameConventions
        {
            IndexFiles = !Is(indexFiles.Trim(), File),
            Prefixes = PrefixesFrom(prefixes.Trim()) ?? NamePrefixes.Read,
            Languages = !AreLanguages(languages) || Is(tags[0], Auto) ? null : Is(tags[0], None) ? [] : tags.ToEquatableArray(),
        };
    }

    public static bool IsForIndexFiles(string value) => Is(value, Folder) || Is(value, File);

    public static bool ArePrefixes(string value) => PrefixesFrom(value) is not null;

    /// <summary>Whether a text is <c>auto</c>, <c>none</c>, or tags of languages with commas, semicolons or spaces between them.</summary>
    public static bool AreLanguages(string value)
    {
        string[] tags = LanguagesIn(value);
        return tags.Length > 0
            && tags.All(LanguageTag.IsWellFormed)
            && (tags.Length == 1 || !tags.Any(static tag => Is(tag, Auto) || Is(tag, None)));
    }

    private static NamePrefixes? PrefixesFrom(string value) =>
        Is(value, nameof(NamePrefixes.Read)) ? NamePrefixes.Read
        : Is(value, nameof(NamePrefixes.Remove)) ? NamePrefixes.Remove
        : Is(value, nameof(NamePrefixes.Ignore)) ? NamePrefixes.Ignore
        : null;

    private static string[] LanguagesIn(string value) => value.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);

    private static bool Is(string value, string word) => value.Equals(word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>What becomes of a day or a number at the start of a name, <c>2021-12-22-bridge</c> and <c>01-intro</c>.</summary>
internal enum NamePrefixes
{
    /// <summary>They are the article's day and order where its header has none; the id has them as well.</summary>
    Read,

    /// <summary>The same, and the id goes without them.</summary>
    Remove,

    /// <summary>They mean nothing.</summary>
    Ignore,
}
