using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Diagnostics;

/// <summary>What the user wants to see of the problems.</summary>
/// <param name="Limit">How many of one id are shown; 0 for all.</param>
/// <param name="BadFiles">What files are that cannot be articles at all; null to keep silent about them.</param>
/// <param name="Silent">The ids that the compiler does not show.</param>
/// <param name="Errors">The ids that the compiler makes errors of, which are never cut.</param>
internal sealed record ReportingOptions(int Limit, ProblemSeverity? BadFiles, EquatableArray<string> Silent, EquatableArray<string> Errors)
{
    /// <summary>Some thousand lines of a build are read by nobody.</summary>
    public const int DefaultLimit = 100;

    public static ReportingOptions Of(CompilationOptions options, int limit, ProblemSeverity? badFiles, CancellationToken cancellation)
    {
        var silent = new List<string>();
        var errors = new List<string>();
        foreach (ProblemKind kind in ProblemKinds.All)
        {
            switch (ReportOf(kind, options, cancellation))
            {
                case ReportDiagnostic.Suppress:
                    silent.Add(kind.Id);
                    break;
                case ReportDiagnostic.Error:
                    errors.Add(kind.Id);
                    break;
            }
        }

        return new ReportingOptions(limit, badFiles, silent.ToEquatableArray(), errors.ToEquatableArray());
    }

    /// <summary>Whether the compiler makes an error of each of some kinds.</summary>
    public static bool AreErrors(IEnumerable<ProblemKind> kinds, CompilationOptions options, CancellationToken cancellation) =>
        kinds.All(kind => ReportOf(kind, options, cancellation) switch
    {
        ReportDiagnostic.Default => kind.Severity == ProblemSeverity.Error,
        ReportDiagnostic report => report == ReportDiagnostic.Error,
    });

    /// <summary>How severe a kind of problem is before the compiler's settings; null where it is not to be reported.</summary>
    public ProblemSeverity? SeverityOf(ProblemKind kind)
    {
        if (Silent.Contains(kind.Id)) return null;
        return ProblemKinds.IsBadFile(kind) ? BadFiles : kind.Severity;
    }

    /// <summary>
    /// As the compiler decides it where no code is at a place: NoWarn and WarningsAsErrors, then .globalconfig, then TreatWarningsAsErrors.
    /// </summary>
    private static ReportDiagnostic ReportOf(ProblemKind kind, CompilationOptions options, CancellationToken cancellation)
    {
        if (options.SpecificDiagnosticOptions.TryGetValue(kind.Id, out ReportDiagnostic specific) && specific != ReportDiagnostic.Default)
            return specific;
        if (options.SyntaxTreeOptionsProvider is { } files
            && files.TryGetGlobalDiagnosticValue(kind.Id, cancellation, out ReportDiagnostic global)
            && global != ReportDiagnostic.Default)
        {
            return global;
        }

        return kind.Severity == ProblemSeverity.Warning && options.GeneralDiagnosticOption == ReportDiagnostic.Error
            ? ReportDiagnostic.Error
            : ReportDiagnostic.Default;
    }
}
