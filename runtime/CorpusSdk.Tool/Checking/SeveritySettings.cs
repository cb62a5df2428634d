using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Tool.Sources;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Tool.Checking;

/// <summary>
/// How severe a project says that problems are, as the compiler decides it where no code is at a place: NoWarn and WarningsAsErrors, then
/// <c>.globalconfig</c>, then TreatWarningsAsErrors.
/// </summary>
internal sealed class SeveritySettings
{
    private static readonly Dictionary<string, ProblemKind> Kinds =
        ProblemKinds.All.ToDictionary(static kind => kind.Id, StringComparer.Ordinal);

    private readonly HashSet<string> _silent;
    private readonly HashSet<string> _errors;
    private readonly HashSet<string> _noErrors;
    private readonly IReadOnlyDictionary<string, ReportDiagnostic> _configured;
    private readonly bool _warningsAreErrors;
    private readonly string _badFiles;

    /// <exception cref="IOException">A <c>.globalconfig</c> cannot be read.</exception>
    public SeveritySettings(ProjectSettings project)
    {
        _silent = Ids(ProjectSettings.NoWarn);
        _errors = Ids(ProjectSettings.WarningsAsErrors);
        _noErrors = Ids(ProjectSettings.WarningsNotAsErrors);
        _warningsAreErrors = Property(ProjectSettings.TreatWarningsAsErrors).Equals("true", StringComparison.OrdinalIgnoreCase);
        _badFiles = Property(BuildProperties.BadFiles);
        AnalyzerConfig[] files = [.. project.GlobalConfigs.Select(static path => AnalyzerConfig.Parse(File.ReadAllText(path), path))];
        _configured = AnalyzerConfigSet.Create(files, out _).GlobalConfigOptions.TreeOptions;

        string Property(string name) => project.Properties.GetValueOrDefault(name, "");

        HashSet<string> Ids(string name) => new(
            Property(name).Split([';', ',', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries),
            StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Returns problems as the project wants them, without those that nobody is to see.</summary>
    public IEnumerable<Finding> Shown(IEnumerable<Finding> found) =>
        found.Select(Apply).OfType<Finding>().Where(static problem => problem.Severity != ProblemSeverity.Hidden);

    /// <summary>Returns a problem as the project wants it; null where it wants none.</summary>
    public Finding? Apply(Finding found)
    {
        ProblemSeverity severity = found.Severity;
        if (Kinds.TryGetValue(found.Id, out ProblemKind? kind))
        {
            if (kind.ReportedBy == Reporter.BuildTask) return found;

            if (ProblemKinds.IsBadFile(kind) && _badFiles.Equals("ignore", StringComparison.OrdinalIgnoreCase)) return null;

            if (ProblemKinds.IsBadFile(kind) && _badFiles.Equals("warning", StringComparison.OrdinalIgnoreCase))
            {
                severity = ProblemSeverity.Warning;
            }
        }

        return SeverityOf(found.Id, severity) is { } wanted ? found with { Severity = wanted } : null;
    }

    private ProblemSeverity? SeverityOf(string id, ProblemSeverity usual)
    {
        if (_silent.Contains(id)) return null;

        if (_errors.Contains(id)) return ProblemSeverity.Error;

        return _configured.GetValueOrDefault(id, ReportDiagnostic.Default) switch
        {
            ReportDiagnostic.Suppress => null,
            ReportDiagnostic.Hidden => ProblemSeverity.Hidden,
            ReportDiagnostic.Info => ProblemSeverity.Info,
            ReportDiagnostic.Warn => ProblemSeverity.Warning,
            ReportDiagnostic.Error => ProblemSeverity.Error,
            _ => usual == ProblemSeverity.Warning && _warningsAreErrors && !_noErrors.Contains(id) ? ProblemSeverity.Error : usual,
        };
    }
}
