using System.Globalization;

namespace CorpusSdk.Parsing;

internal enum ProblemSeverity
{
    Info,
    Warning,
    Error,
}

/// <summary>One kind of problem: its id, its weight and its sentence, in which <c>{0}</c> and so on stand for what was seen.</summary>
internal sealed record ProblemKind(string Id, ProblemSeverity Severity, string Title, string MessageFormat);

/// <summary>Something wrong in a file, at a place in it.</summary>
/// <param name="Kind">Which problem.</param>
/// <param name="Span">The text it is about.</param>
/// <param name="Arguments">What to put into the sentence.</param>
internal sealed record Problem(ProblemKind Kind, FileSpan Span, EquatableArray<string> Arguments)
{
    public string Message => string.Format(CultureInfo.InvariantCulture, Kind.MessageFormat, [.. Arguments]);
}
