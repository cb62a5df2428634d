using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// Finds references between the folders of a project by binding its sources: constants and the bodies of methods count as well, of
/// which compiled code says less.
/// </summary>
internal sealed class FolderReferences
{
    private const string Shared = "runtime/Shared";

    /// <summary>As the projects have them by ImplicitUsings.</summary>
    private const string GlobalUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private readonly string _project;
    private readonly CSharpCompilation _compilation;

    private FolderReferences(string project, CSharpCompilation compilation)
    {
        _project = project;
        _compilation = compilation;
    }

    public static FolderReferences Of(string project)
    {
        string[] symbols = project.StartsWith("generator/", StringComparison.Ordinal) ? ["NETSTANDARD"] : [];
        CSharpParseOptions options = CSharpParseOptions.Default
            .WithLanguageVersion(LanguageVersion.Preview)
            .WithDocumentationMode(DocumentationMode.None)
            .WithPreprocessorSymbols(symbols);
        IEnumerable<string> files = Repository.Files(project, "*.cs");
        if (project is "runtime/CorpusSdk" or "generator/CorpusSdk.Parsing") files = files.Concat(Repository.Files(Shared, "*.cs"));
        SyntaxTree[] trees = [CSharpSyntaxTree.ParseText(GlobalUsings, options),
            .. files.Select(file => CSharpSyntaxTree.ParseText(Repository.ReadText(file), options, file))];
        string assembly = project[(project.LastIndexOf('/') + 1)..];
        return new FolderReferences(
            project, CSharpCompilation.Create(
                assembly, trees, ReferencesOf(assembly),
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)));
    }

    /// <summary>All folders that hold sources.</summary>
    public IEnumerable<string> Folders =>
        _compilation.SyntaxTrees.Where(static tree => tree.FilePath.Length > 0).Select(tree => FolderOf(tree.FilePath)).Distinct();

    /// <summary>The names in the project's own files that stand for types of other folders.</summary>
    public ImmutableArray<FolderReference> Find() =>
        [.. _compilation.SyntaxTrees
            .AsParallel()
            .Where(static tree => tree.FilePath.Length > 0)
            .SelectMany(FindIn)
            .OrderBy(static reference => reference.Place, StringComparer.Ordinal)];

    private IEnumerable<FolderReference> FindIn(SyntaxTree tree)
    {
        string from = FolderOf(tree.FilePath);
        SemanticModel model = _compilation.GetSemanticModel(tree);
        foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            SymbolInfo info = model.GetSymbolInfo(name);
            if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not { } symbol) continue;

            INamedTypeSymbol? type = symbol is INamedTypeSymbol named ? named : symbol.ContainingType;
            if (type?.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath is not { Length: > 0 } file)
                continue;

            string to = FolderOf(file);
            if (to != from)
            {
                yield return new FolderReference(
                    from, to, $"{tree.FilePath}({tree.GetLineSpan(name.Span).StartLinePosition.Line + 1})", type.Name);
            }
        }
    }

    private string FolderOf(string file)
    {
        if (_project != Shared && file.StartsWith(Shared + "/", StringComparison.Ordinal)) return "Shared";

        string folder = file[_project.Length..file.LastIndexOf('/')];
        return folder.Length == 0 ? LayerTable.Root : folder[1..];
    }

    /// <summary>What the tests run with, but for the project itself and those that are built on it.</summary>
    private static IEnumerable<MetadataReference> ReferencesOf(string assembly) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path =>
                Path.GetFileNameWithoutExtension(path) is var name
                    && name != assembly
                    && (!name.StartsWith("CorpusSdk", StringComparison.Ordinal)
                        || (name == "CorpusSdk.Parsing" && assembly != "CorpusSdk")))
            .Select(static path => MetadataReference.CreateFromFile(path));
}

/// <summary>A name in a file of one folder that stands for a type of another folder.</summary>
/// <param name="From">The folder of the file.</param>
/// <param name="To">The folder of the type.</param>
/// <param name="Place">The file and the line.</param>
/// <param name="Type">The type.</param>
public sealed record FolderReference(string From, string To, string Place, string Type)
{
    public override string ToString() => $"{Place}: {From} uses {Type} of {To}";
}
