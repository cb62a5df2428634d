using System.Text;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Parsing.Problems;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>docs/diagnostics.md says what really happens: each of its bad files gives the message below it.</summary>
public sealed class DocumentationTests
{
    private const string Page = "docs/diagnostics.md";

    /// <summary>
    /// A file that cannot be opened, files of megabytes and what the build itself reports are nothing that a page's files could show.
    /// </summary>
    private static readonly string[] WithoutFile =
    [
        ProblemKinds.Unreadable.Id, ProblemKinds.LongLine.Id, ProblemKinds.LinkOutside.Id, ProblemKinds.UnreadableFolder.Id,
        ProblemKinds.LiteralLimit.Id, ProblemKinds.DamagedIndex.Id,
        .. ProblemKinds.All
            .Where(static kind => kind.ReportedBy is Reporter.BuildTask or Reporter.BuildTargets)
            .Select(static kind => kind.Id),
    ];

    public static TheoryData<string> Ids => [.. ProblemKinds.All.Select(static kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_file_of_a_heading_gives_its_message(string id)
    {
        DocumentedProblem problem = Assert.Single(DocumentedProblem.ReadAll(Repository.ReadText(Page)), problem => problem.Id == id);

        Assert.Equal(ProblemKinds.All.Single(kind => kind.Id == id).Title, problem.Title);
        Assert.SkipWhen(WithoutFile.Contains(id), $"{id} has no file that a page could show.");
        Assert.Contains(problem.Messages, message => message.Contains($" {id}: ", StringComparison.Ordinal));
        Assert.Equal(
            problem.Messages.Select(WithoutTool).Order(StringComparer.Ordinal),
            ShownBy(BenchOf(problem).Run(), id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Headings_come_in_the_order_of_their_ids() =>
        Assert.Equal(
            ProblemKinds.All.Select(static kind => kind.Id),
            DocumentedProblem.ReadAll(Repository.ReadText(Page)).Select(static problem => problem.Id));

    [Fact]
    public void The_reserved_names_are_listed()
    {
        string page = Repository.ReadText("docs/formats.md");
        string list = page[
            page.IndexOf("**Reserved names.**", StringComparison.Ordinal)..page.IndexOf("**Signs.**", StringComparison.Ordinal)];

        Assert.All(ReservedNames.OfCollections, name => Assert.Contains($"`{name}`", list, StringComparison.Ordinal));
    }

    /// <summary>What is hidden is shown under its own heading alone.</summary>
    private static IEnumerable<string> ShownBy(BenchRun run, string id) =>
        run.AllDiagnostics
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden || diagnostic.Id == id)
            .Select(ProblemLine.Of);

    /// <summary>MSBuild puts the compiler's name before a problem that is at no place.</summary>
    private static string WithoutTool(string message) =>
        message.StartsWith("CSC : ", StringComparison.Ordinal) ? message["CSC : ".Length..] : message;

    private static string BelowRoot(string path)
    {
        Assert.StartsWith("corpus/", path, StringComparison.Ordinal);
        return path["corpus/".Length..];
    }

    /// <summary>The project that a heading shows.</summary>
    internal static CorpusBench BenchOf(DocumentedProblem problem)
    {
        CorpusBench bench = CorpusBench.Empty;
        foreach (DocumentedFile file in problem.Files)
        {
            bench = file.Path.EndsWith(".cs", StringComparison.Ordinal)
                ? bench.WithCode(Encoding.UTF8.GetString(file.Content), file.Path)
                : bench.And(BelowRoot(file.Path), file.Content);
        }

        return problem.Properties.Aggregate(bench, static (current, property) => current.WithProperty(property.Name, property.Value));
    }
}
