using CorpusSdk.Generator.Building;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Links;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Checking;

/// <summary>Article files → everything that a build says about them.</summary>
internal sealed class CorpusCheck
{
    private CorpusCheck(IReadOnlyList<Finding> findings) => Findings = findings;

    /// <summary>Gets the problems in the order of their files and places.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <param name="folder">The files.</param>
    /// <param name="pathOf">How a file is named in what is found.</param>
    /// <param name="cancellation">Ends the checking.</param>
    public static CorpusCheck Of(FolderPack folder, Func<string, string> pathOf, CancellationToken cancellation)
    {
        var files = folder.Files.ToEquatableArray();
        IEnumerable<FileProblem> ofFiles = files.SelectMany(static file => file.Problems
            .Where(static problem => problem.Kind.ReportedBy == Reporter.ArticleAnalyzer)
            .Select(problem => new FileProblem(file.Item.Path, problem)));
        SeveritySettings severities = new(folder.Project);
        IEnumerable<Finding> found = DeclaredTypeCheck.Find(folder, pathOf, cancellation) ?? InferredTypeProblems(files, folder, pathOf);
        return new CorpusCheck([.. severities
            .Shown(folder.Problems.Concat(ofFiles).Select(problem => Finding.Of(problem, pathOf)).Concat(found))
            .Order(Finding.InOrder)]);
    }

    /// <summary>Mends what has one right answer.</summary>
    /// <returns>How many problems were mended.</returns>
    public static int Fix(FolderPack folder) =>
        folder.Files.Sum(static file => file.Problems.Any(FileFixer.CanFix) ? FileFixer.Fix(file.Item.Path, file.Problems) : 0);

    /// <summary>The problems that the generator reports of a project without C#.</summary>
    private static IEnumerable<Finding> InferredTypeProblems(
        EquatableArray<ParsedFile> files, FolderPack folder, Func<string, string> pathOf)
    {
        CorpusModel model = ModelOf(files, folder.Project.HasUniqueIds);
        LinkChecker links = new(files);
        return model.FileProblems
            .Concat(files.SelectMany(links.Check))
            .Select(problem => Finding.Of(problem, pathOf));
    }

    /// <summary>Gets what a project says that says nothing.</summary>
    public static CorpusOptions Options { get; } =
        new("MyCorpus", CorpusOptions.DefaultClassName, true, true, int.MaxValue, false, []) { WithJsonSchemas = true };

    public static CorpusModel ModelOf(EquatableArray<ParsedFile> files, bool uniqueIds) =>
        CorpusBuilder.Build(files, [], Options with { UniqueIds = uniqueIds }).Model;
}
