using System.Globalization;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Problems;

/// <summary>Something wrong in a file, at a place in it.</summary>
/// <param name="Kind">Which problem.</param>
/// <param name="Span">The text it is about.</param>
/// <param name="Arguments">What to put into the sentence.</param>
internal sealed record Problem(ProblemKind Kind, FileSpan Span, EquatableArray<string> Arguments)
{
    public string Message => string.Format(CultureInfo.InvariantCulture, Kind.MessageFormat, [.. Arguments]);
}

internal enum ProblemSeverity
{
    /// <summary>Shown nowhere: a place where an editor has something to offer.</summary>
    Hidden,
    Info,
    Warning,
    Error,
}

/// <summary>Who tells the user of a kind of problem. Everybody else keeps silent about it, so that nothing is said twice.</summary>
internal enum Reporter
{
    /// <summary>The generator, which always runs: what drops, renames or breaks an article, and what only several files show.</summary>
    Generator,

    /// <summary>The analyzer of article files, live in editors: what one file shows and leaves its article whole.</summary>
    ArticleAnalyzer,

    /// <summary>The analyzers of C#.</summary>
    CodeAnalyzer,

    /// <summary>The build task, before the compiler runs.</summary>
    BuildTask,

    /// <summary>
    /// The package's targets, which find that no article of the project can become code. They write the sentence themselves.
    /// </summary>
    BuildTargets,
}
