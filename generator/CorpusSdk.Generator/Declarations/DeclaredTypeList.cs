using System.Collections.Immutable;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.Declarations;

/// <summary>All declared types of a project, and what is wrong among them.</summary>
internal static class DeclaredTypeList
{
    /// <summary>The types in the order of their names; of a class in several files, each part is its own declaration.</summary>
    public static EquatableArray<DeclaredType> Of(EquatableArray<Declaration> declarations) =>
        declarations
            .Select(static declaration => declaration.Type)
            .OfType<DeclaredType>()
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .ToEquatableArray();

    public static EquatableArray<FileProblem> ProblemsOf(
        EquatableArray<Declaration> declarations, SummaryModel? corpus, CorpusOptions options)
    {
        var problems = new List<FileProblem>();
        var owners = new Dictionary<string, DeclaredType>(Caseless.Comparer);
        foreach (Declaration declaration in declarations.OrderBy(
            static declaration => declaration.Type?.FullName ?? "", StringComparer.Ordinal))
        {
            problems.AddRange(declaration.Problems);
            if (declaration.Type is not { } type) continue;

            string name = Identifier.From(type.Collection);
            if (options.IsPublic && !type.IsPublic) Add(declaration, ProblemKinds.HiddenArticleType, type.Name);
            else if (owners.TryGetValue(name, out DeclaredType? first))
                Add(declaration, ProblemKinds.DuplicateArticleType, type.Collection, first.Name, type.Name);
            else owners.Add(name, type);

            if (corpus is null || !corpus.Collections.Any(collection => Caseless.Equals(collection.Name, name)))
                Add(declaration, ProblemKinds.UnknownCollection, type.Collection, type.Name, Advice(type.Collection, corpus));
        }

        return problems.ToEquatableArray();

        void Add(Declaration declaration, ProblemKind kind, params string[] arguments) =>
            problems.Add(new FileProblem(declaration.Path, new Problem(kind, declaration.Place, EquatableArray.Of(arguments))));
    }

    private static string Advice(string collection, SummaryModel? corpus)
    {
        string nearest = corpus is null ? "" : Suggestion.For(collection, corpus.Collections.Select(static known => known.Name));
        return nearest.Length > 0
            ? $"{nearest} Name a collection that has files"
            : "Put its files into a folder of this name below the corpus root";
    }
}
