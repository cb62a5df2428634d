using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>Diagnostics as a build prints them, with paths below the project's folder.</summary>
internal static class ProblemLine
{
    public static string Of(Diagnostic diagnostic)
    {
        string severity = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            DiagnosticSeverity.Hidden => "hidden",
            _ => "info",
        };
        return $"{PlaceOf(diagnostic)}{severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    /// <summary><c>corpus/news/a.txt(1,7): </c>, counted from one; empty for a problem of the whole project.</summary>
    private static string PlaceOf(Diagnostic diagnostic)
    {
        if (diagnostic.Location == Location.None) return "";

        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        string path = span.Path.StartsWith(CorpusBench.ProjectDirectory, StringComparison.Ordinal)
            ? span.Path[CorpusBench.ProjectDirectory.Length..]
            : span.Path;
        return FormattableString.Invariant($"{path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): ");
    }
}
