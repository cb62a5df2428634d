using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Declarations;

/// <summary>Problems at places in C#.</summary>
internal sealed class SourceProblems
{
    private readonly List<FileProblem> _problems = [];

    public void Add(SyntaxToken at, ProblemKind kind, params string[] arguments) =>
        _problems.Add(new FileProblem(at.SyntaxTree?.FilePath ?? "", new Problem(kind, SpanOf(at), EquatableArray.Of(arguments))));

    public EquatableArray<FileProblem> ToArray() => _problems.ToEquatableArray();

    public static FileSpan SpanOf(SyntaxToken token)
    {
        FileLinePositionSpan lines = token.GetLocation().GetLineSpan();
        return new FileSpan(
            new TextRange(token.SpanStart, token.Span.Length), PlaceOf(lines.StartLinePosition), PlaceOf(lines.EndLinePosition));
    }

    private static LineColumn PlaceOf(LinePosition position) => new(position.Line, position.Character);
}
