using System.Globalization;

namespace CorpusSdk;

/// <summary>Something wrong in an article file, as a build would report it.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
/// <param name="Id">Which problem, such as <c>CORPUS101</c>; the documentation has a heading for each.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
public sealed record ArticleProblem(string Path, int Line, int Column, string Id, ArticleProblemSeverity Severity, string Message)
{
    /// <summary>Returns the problem as builds print it.</summary>
    /// <returns><c>path(line,column): error CORPUS101: message</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column}): {Severity.ToString().ToLowerInvariant()} {Id}: {Message}");
}

/// <summary>How much a problem weighs.</summary>
public enum ArticleProblemSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>The article is there, and probably not as it was meant.</summary>
    Warning,

    /// <summary>The article, or one of its values, is left out.</summary>
    Error,
}
