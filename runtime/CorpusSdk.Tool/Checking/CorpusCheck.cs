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

/// <summary>Article files → everything that a build says about them, and the model of the code that it would generate.</summary>
internal sealed class CorpusCheck
{
    private CorpusCheck(CorpusModel model, IReadOnlyList<Finding> findings)
    {
        Model = model;
        Findings = findings;
    }

    public CorpusModel Model { get; }

    /// <summary>Gets the problems in the order of their files and places.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <param name="folder">The files.</param>
    /// <param name="pathOf">How a file is named in what is found.</param>
    public static CorpusCheck Of(FolderPack folder, Func<string, string> pathOf)
    {
        var files = folder.Files.ToEquatableArray();
        CorpusModel model = ModelOf(files, folder.UniqueIds);
        LinkChecker links = new(files);
        IEnumerable<FileProblem> ofFiles = files.SelectMany(static file => file.Problems
            .Where(static problem => problem.Kind.ReportedBy == Reporter.ArticleAnalyzer)
            .Select(problem => new FileProblem(file.Item.Path, problem)));
        IEnumerable<FileProblem> all = folder.Problems.Concat(ofFiles).Concat(model.FileProblems).Concat(files.SelectMany(links.Check));
        Finding[] found = [.. all
            .Where(static problem => problem.Problem.Kind.Severity != ProblemSeverity.Hidden)
            .Select(problem => Finding.Of(pathOf(problem.Path), problem.Problem, problem.Problem.Kind.Severity))
            .OrderBy(static problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(static problem => problem.Line)
            .ThenBy(static problem => problem.Column)
            .ThenBy(static problem => problem.Id, StringComparer.Ordinal)];
        return new CorpusCheck(model, found);
    }

    /// <summary>Gets what a project says that says nothing.</summary>
    public static CorpusOptions Options { get; } =
        new("MyCorpus", CorpusOptions.DefaultClassName, true, true, int.MaxValue, false, []) { WithJsonSchemas = true };

    public static CorpusModel ModelOf(EquatableArray<ParsedFile> files, bool uniqueIds) =>
        CorpusBuilder.Build(files, [], Options with { UniqueIds = uniqueIds });
}
