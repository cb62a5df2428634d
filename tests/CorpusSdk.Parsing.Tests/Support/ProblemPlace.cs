using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Where a problem points, in the forms a reader of a test can check by eye.</summary>
internal static class ProblemPlace
{
    /// <summary>Line and column of both ends as editors show them, <c>3:7-3:20</c>.</summary>
    public static string Place(this Problem problem) => problem.Span.Place();

    /// <inheritdoc cref="Place(Problem)"/>
    public static string Place(this FileSpan span) =>
        $"{span.Start.Line + 1}:{span.Start.Column + 1}-{span.End.Line + 1}:{span.End.Column + 1}";

    /// <summary>The text under the squiggle.</summary>
    public static string Marked(this Problem problem, string text) => problem.Span.Marked(text);

    /// <inheritdoc cref="Marked(Problem, string)"/>
    public static string Marked(this FileSpan span, string text) => text.Substring(span.Range.Start, span.Range.Length);
}
