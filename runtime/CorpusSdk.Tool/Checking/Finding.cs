using System.Globalization;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Tool.Checking;

/// <summary>Something wrong at a place in a file, in the words of a build. Lines and columns are counted from 1.</summary>
/// <param name="Path">The file, as the current folder sees it; empty for what is about the whole corpus.</param>
/// <param name="Line">The line; 0 for none.</param>
/// <param name="Column">The column in UTF-16 code units.</param>
/// <param name="EndLine">The line in which it ends.</param>
/// <param name="EndColumn">The column after it.</param>
/// <param name="Id">Which problem, such as <c>CORPUS101</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
internal sealed record Finding(
    string Path, int Line, int Column, int EndLine, int EndColumn, string Id, ProblemSeverity Severity, string Message)
{
    /// <summary>Gets the order of what is reported: by files and places.</summary>
    public static Comparer<Finding> InOrder { get; } = Comparer<Finding>.Create(static (left, right) =>
        string.CompareOrdinal(left.Path, right.Path) is var byPath and not 0 ? byPath
        : left.Line.CompareTo(right.Line) is var byLine and not 0 ? byLine
        : left.Column.CompareTo(right.Column) is var byColumn and not 0 ? byColumn
        : string.CompareOrdinal(left.Id, right.Id) is var byId and not 0 ? byId
        : string.CompareOrdinal(left.Message, right.Message));

    public static Finding Of(FileProblem problem, Func<string, string> pathOf) =>
        Of(pathOf(problem.Path), problem.Problem, problem.Problem.Kind.Severity);

    public static Finding Of(string path, Problem problem, ProblemSeverity severity) => new(
        path, problem.Span.Start.Line + 1, problem.Span.Start.Column + 1, problem.Span.End.Line + 1, problem.Span.End.Column + 1,
        problem.Kind.Id, severity, problem.Message);

    /// <summary>Gets the severity as builds write it.</summary>
    public string SeverityName => Severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>Returns the problem as builds print it.</summary>
    public override string ToString() => Path.Length == 0
        ? $"{SeverityName} {Id}: {Message}"
        : string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column}): {SeverityName} {Id}: {Message}");
}
