using System.Globalization;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Diagnostics;

/// <summary>
/// The problems that are shown: errors all, and of the others a number of each kind that people read, file by file in the order of
/// their paths. One line counts the rest, so that nothing is left out without a word.
/// </summary>
internal static class ProblemLimit
{
    /// <summary>A file with more of one kind has one cause for them.</summary>
    public const int MostOfFile = 20;

    public static IReadOnlyList<Diagnostic> Apply(IEnumerable<FileProblem> problems, ReportingOptions options)
    {
        var shown = new List<Diagnostic>();
        var counts = new SortedDictionary<string, Count>(StringComparer.Ordinal);
        ProblemSeverity worst = ProblemSeverity.Hidden;
        foreach (FileProblem found in problems.OrderBy(static problem => problem.Path, StringComparer.Ordinal))
        {
            ProblemKind kind = found.Problem.Kind;
            if (options.SeverityOf(kind) is not { } severity) continue;

            if (options.Limit > 0
                && severity != ProblemSeverity.Error
                && !options.Errors.Contains(kind.Id)
                && !CountOf(kind.Id).TryShow(found.Path, options.Limit))
            {
                if (severity > worst) worst = severity;
                continue;
            }

            shown.Add(Reporting.DiagnosticOf(found.Path, found.Problem, severity));
        }

        if (options.SeverityOf(ProblemKinds.ProblemLimit) is not null && LineOf(counts, options.Limit) is { } line)
            shown.Add(Reporting.DiagnosticOf(line, worst));
        return shown;

        Count CountOf(string id)
        {
            if (!counts.TryGetValue(id, out Count? count)) counts.Add(id, count = new Count());
            return count;
        }
    }

    /// <summary>The line that counts the rest; null when there is none.</summary>
    private static ProjectProblem? LineOf(SortedDictionary<string, Count> counts, int limit)
    {
        int rest = counts.Values.Sum(static count => count.Rest);
        if (rest == 0) return null;

        string kinds = string.Join(
            ", ", counts
                .Where(static count => count.Value.Rest > 0)
                .Select(static count => $"{NumberOf(count.Value.Rest)} of {count.Key}"));
        return new ProjectProblem(
            ProblemKinds.ProblemLimit, EquatableArray.Of(NumberOf(rest), kinds, NumberOf(limit), NumberOf(Math.Min(limit, MostOfFile))));
    }

    private static string NumberOf(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What was shown of a kind, and what was not.</summary>
    private sealed class Count
    {
        private string _path = "";
        private int _ofFile;
        private int _ofBuild;

        public int Rest { get; private set; }

        public bool TryShow(string path, int limit)
        {
            if (path != _path) (_path, _ofFile) = (path, 0);
            if (_ofBuild == limit || _ofFile == MostOfFile)
            {
                Rest++;
                return false;
            }

            _ofBuild++;
            _ofFile++;
            return true;
        }
    }
}
