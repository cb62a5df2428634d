using System.Globalization;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Letters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Options;

/// <summary>What the project file says about the corpus as a whole.</summary>
/// <param name="Namespace">The namespace of the generated code; empty for the global one.</param>
/// <param name="ClassName">The name of the class that offers the collections.</param>
/// <param name="IsPublic">Whether other assemblies see the generated types.</param>
/// <param name="IsPacked">Whether texts are in a packed resource; in literals otherwise.</param>
/// <param name="MemberBudget">The largest collection whose articles are members; larger ones offer them as an enum.</param>
/// <param name="CanLoad">Whether the project can read folders at run time.</param>
/// <param name="Problems">Values that could not be used, as arguments of <see cref="ProblemKinds.InvalidOption"/>; the default stands in
/// for each.</param>
internal sealed record CorpusOptions(
    string Namespace, string ClassName, bool IsPublic, bool IsPacked, int MemberBudget, bool CanLoad,
    EquatableArray<ProjectProblem> Problems)
{
    /// <summary>Whether the assembly gets the JSON Schemas of its collections' front matter, for the build to write into files.</summary>
    public bool WithJsonSchemas { get; init; }

    /// <summary>Whether a context of Entity Framework Core is generated.</summary>
    public bool WithContext { get; init; }

    /// <summary>Whether an id that another article of the collection has leaves an article out.</summary>
    public bool UniqueIds { get; init; }

    /// <summary>Whether drafts are left out.</summary>
    public bool LeavesOutDrafts { get; init; }

    /// <summary>What the names of files mean.</summary>
    public NameConventions Conventions { get; init; } = NameConventions.Default;

    /// <summary>The names that are no articles: the targets go by it, and folders that are read at run time.</summary>
    public LeftOutNames LeftOut { get; init; }

    /// <summary>How articles are collected.</summary>
    public CollectingRules CollectingRules => new(UniqueIds, LeavesOutDrafts);

    /// <summary>
    /// Whether somebody reads documentation comments: an editor always does, and a build that writes a documentation file.
    /// </summary>
    public bool IsDocumented { get; private init; }

    /// <summary>What files are that are empty, not UTF-8 or unreadable; null to keep silent about them.</summary>
    public ProblemSeverity? BadFiles { get; private init; } = ProblemSeverity.Error;

    /// <summary>
    /// Whether no build succeeds while the value of a standard member cannot be read. That article then makes the member of no
    /// other article nullable; a user who turns these errors down gets null there.
    /// </summary>
    public bool FailsOnBrokenMembers { get; init; } = true;

    /// <summary>How many problems of one id a build shows; 0 for all.</summary>
    public int ProblemLimit { get; private init; } = ReportingOptions.DefaultLimit;

    /// <summary>
    /// Editors slow down in types of some thousand members, and a member costs the compiler five times what an enum's does.
    /// </summary>
    public const int DefaultMemberBudget = 2000;

    public const string DefaultClassName = "Corpus";

    private const string Packed = "Packed";
    private const string Literal = "Literal";

    public static CorpusOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GlobalOptions;
        var problems = new List<ProjectProblem>();
        string rootNamespace = Property(options, BuildProperties.RootNamespace);
        string space = Checked(
            options, BuildProperties.Namespace, rootNamespace, IsNamespace, "a namespace", "names separated by dots, such as Company.News",
            problems);
        string className = Checked(
            options, BuildProperties.ClassName, DefaultClassName, IsClassName, "a name of a class", "a name such as Corpus", problems);
        string visibility = Checked(
            options, BuildProperties.Visibility, "public", value => Is(value, "public") || Is(value, "internal"), "a visibility",
            "public or internal", problems);

        string storage = Checked(
            options, BuildProperties.BodyStorage, Literal, value => Is(value, Packed) || Is(value, Literal), "a way to store bodies",
            "Packed or Literal", problems);
        string budget = Checked(
            options, BuildProperties.MemberBudget, DefaultMemberBudget.ToString(CultureInfo.InvariantCulture), IsCount,
            "a number of members", "a number such as 2000", problems);

        string badFiles = Checked(
            options, BuildProperties.BadFiles, "error", IsForBadFiles, "what bad files can be", "error, warning or ignore", problems);
        string limit = Checked(
            options, BuildProperties.ProblemLimit, ReportingOptions.DefaultLimit.ToString(CultureInfo.InvariantCulture), IsCount,
            "a number of problems", "a number such as 100, or 0 for all", problems);
        string uniqueIds = Checked(
            options, BuildProperties.UniqueIds, "false", value => Is(value, "true") || Is(value, "false"), "true or false",
            "true or false", problems);

        string context = Checked(
            options, BuildProperties.EntityFramework, "false", value => Is(value, "true") || Is(value, "false"), "true or false",
            "true or false", problems);

        Checked(
            options, BuildProperties.SearchIndex, "auto", value => Is(value, "true") || Is(value, "false") || Is(value, "auto"),
            "a choice of a search index", "true, false or auto", problems);

        string drafts = Checked(
            options, BuildProperties.Drafts, DraftRule.Auto, DraftRule.IsValid, "what can become of drafts", "auto, include or exclude",
            problems);

        string indexFiles = Checked(
            options, BuildProperties.IndexFiles, NameConventions.Folder, NameConventions.IsForIndexFiles, "what index files can be",
            "folder or file", problems);
        string prefixes = Checked(
            options, BuildProperties.NamePrefixes, nameof(NamePrefixes.Read), NameConventions.ArePrefixes,
            "what can become of days and numbers in names", "read, remove or ignore", problems);
        string languages = Checked(
            options, BuildProperties.Languages, NameConventions.Auto, NameConventions.AreLanguages, "a choice of languages",
            "auto, none, or languages such as en, de", problems);

        string readme = Checked(
            options, BuildProperties.ReadmeFiles, LeftOutNames.Include, LeftOutNames.IsValid, "what can become of README files",
            "include or exclude", problems);
        string underscored = Checked(
            options, BuildProperties.UnderscoreFiles, LeftOutNames.Include, LeftOutNames.IsValid,
            "what can become of names that begin with _", "include or exclude", problems);

        if (!IsNamespace(space)) space = NamespaceFrom(space);
        if (space == className || space.EndsWith("." + className, StringComparison.Ordinal))
            problems.Add(new ProjectProblem(ProblemKinds.HiddenClass, EquatableArray.Of(space, className)));

        return new CorpusOptions(
            space, className, Is(visibility, "public"), Is(storage, Packed),
            int.Parse(budget, NumberStyles.None, CultureInfo.InvariantCulture), Is(Property(options, BuildProperties.Loading), "true"),
            problems.ToEquatableArray())
        {
            IsDocumented = Is(Property(options, BuildProperties.DesignTimeBuild), "true"),
            BadFiles = Is(badFiles, "error") ? ProblemSeverity.Error : Is(badFiles, "warning") ? ProblemSeverity.Warning : null,
            ProblemLimit = int.Parse(limit, NumberStyles.None, CultureInfo.InvariantCulture),
            UniqueIds = Is(uniqueIds, "true"),
            WithContext = Is(context, "true"),
            Conventions = NameConventions.From(indexFiles, prefixes, languages),
            LeftOut = LeftOutNames.From(readme, underscored),
            LeavesOutDrafts = DraftRule.LeavesOut(drafts, Property(options, BuildProperties.Configuration)),
            WithJsonSchemas = Property(options, BuildProperties.JsonSchemaFolder).Length > 0,
        };
    }

    /// <summary>The same for a compiler that reads documentation in this way.</summary>
    public CorpusOptions For(DocumentationMode mode) => mode == DocumentationMode.None ? this : this with { IsDocumented = true };

    private static string Checked(
        AnalyzerConfigOptions options, string property, string fallback, Func<string, bool> isValid, string expected, string advice,
        List<ProjectProblem> problems)
    {
        string value = Property(options, property);
        if (value.Length == 0) return fallback;
        if (isValid(value)) return value;

        problems.Add(new ProjectProblem(ProblemKinds.InvalidOption, EquatableArray.Of(property, value, expected, advice)));
        return fallback;
    }

    /// <summary>Whether the project packs its texts, asked before all options are read.</summary>
    public static bool IsPackedStorage(AnalyzerConfigOptionsProvider provider) =>
        Is(Property(provider.GlobalOptions, BuildProperties.BodyStorage), Packed);

    /// <summary>What the names of files mean, asked before all options are read; values that cannot be used count as the default.</summary>
    public static NameConventions ConventionsOf(AnalyzerConfigOptionsProvider provider) => NameConventions.From(
        Property(provider.GlobalOptions, BuildProperties.IndexFiles), Property(provider.GlobalOptions, BuildProperties.NamePrefixes),
        Property(provider.GlobalOptions, BuildProperties.Languages));

    private static bool Is(string value, string word) => value.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsForBadFiles(string value) => Is(value, "error") || Is(value, "warning") || Is(value, "ignore");

    private static bool IsCount(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>Whether an editor asks, which shows problems file by file.</summary>
    public static bool IsEditor(AnalyzerConfigOptionsProvider provider) =>
        Is(Property(provider.GlobalOptions, BuildProperties.DesignTimeBuild), "true");

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";

    /// <summary>
    /// No keyword, nor a word such as <c>record</c> that no type should be called; and not the name of another generated type.
    /// </summary>
    private static bool IsClassName(string value) =>
        SyntaxFacts.IsValidIdentifier(value)
        && SyntaxFacts.GetKeywordKind(value) == SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(value) == SyntaxKind.None
        && !Caseless.Equals(value, GeneratedNames.AllArticles);

    /// <summary>The namespace that templates of .NET make of a project's name: <c>my-app.2</c> is <c>my_app._2</c>.</summary>
    private static string NamespaceFrom(string name) =>
        string.Join(".", name.Split('.').Select(static part => part.Trim()).Where(static part => part.Length > 0).Select(static part =>
    {
        string letters = new([.. part.Select(static c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        return SyntaxFacts.IsValidIdentifier(letters) && SyntaxFacts.GetKeywordKind(letters) == SyntaxKind.None ? letters : "_" + letters;
    }));

    /// <summary>Names separated by dots, none of them a keyword.</summary>
    private static bool IsNamespace(string value) =>
        value.Split('.').All(part => SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None);
}
