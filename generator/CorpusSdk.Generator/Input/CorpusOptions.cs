using CorpusSdk.Parsing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator;

/// <summary>What the project file says about the corpus as a whole.</summary>
/// <param name="Namespace">The namespace of the generated code; empty for the global one.</param>
/// <param name="ClassName">The name of the class that offers the collections.</param>
/// <param name="IsPublic">Whether other assemblies see the generated types.</param>
/// <param name="Problems">Values that could not be used, as arguments of <see cref="ProblemKinds.InvalidOption"/>; the default stands in for each.</param>
internal sealed record CorpusOptions(string Namespace, string ClassName, bool IsPublic, EquatableArray<ProjectProblem> Problems)
{
    public const string DefaultClassName = "Corpus";

    public static CorpusOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GlobalOptions;
        var problems = new List<ProjectProblem>();
        string rootNamespace = Property(options, BuildProperties.RootNamespace);
        string space = Checked(options, BuildProperties.Namespace, rootNamespace, IsNamespace, "a namespace", "names separated by dots, such as Company.News", problems);
        string className = Checked(options, BuildProperties.ClassName, DefaultClassName, IsClassName, "a name of a class", "a name such as Corpus", problems);
        string visibility = Checked(options, BuildProperties.Visibility, "public", value => IsPublicWord(value) || value.Equals("internal", StringComparison.OrdinalIgnoreCase), "a visibility", "public or internal", problems);

        if (!IsNamespace(space)) space = "";
        if (space == className || space.EndsWith("." + className, StringComparison.Ordinal))
            problems.Add(new ProjectProblem(ProblemKinds.HiddenClass, EquatableArray.Of(space, className)));

        return new CorpusOptions(space, className, IsPublicWord(visibility), problems.ToEquatableArray());
    }

    private static string Checked(
        AnalyzerConfigOptions options, string property, string fallback, Func<string, bool> isValid, string expected, string advice, List<ProjectProblem> problems)
    {
        string value = Property(options, property);
        if (value.Length == 0) return fallback;
        if (isValid(value)) return value;

        problems.Add(new ProjectProblem(ProblemKinds.InvalidOption, EquatableArray.Of(property, value, expected, advice)));
        return fallback;
    }

    private static bool IsPublicWord(string value) => value.Equals("public", StringComparison.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";

    /// <summary>No keyword, nor a word such as <c>record</c> that no type should be called; and not the name of another generated type.</summary>
    private static bool IsClassName(string value) =>
        SyntaxFacts.IsValidIdentifier(value)
        && SyntaxFacts.GetKeywordKind(value) == SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(value) == SyntaxKind.None
        && !value.Equals(AllArticlesEmitter.TypeName, StringComparison.OrdinalIgnoreCase);

    /// <summary>Names separated by dots, none of them a keyword.</summary>
    private static bool IsNamespace(string value) =>
        value.Split('.').All(part => SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None);
}
