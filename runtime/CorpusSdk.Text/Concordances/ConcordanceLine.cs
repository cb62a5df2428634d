using System.Diagnostics;
using CorpusSdk.Text.Concordances;

namespace CorpusSdk.Text;

/// <summary>A place where a concordance found what it looked for, with what stands beside it.</summary>
/// <typeparam name="T">The type of the article.</typeparam>
/// <remarks>Keeps the text of its article in memory. What stands beside the match is made when it is asked for.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ConcordanceLine<T>
    where T : Article
{
    private readonly string _body;
    private readonly int _width;

    internal ConcordanceLine(T article, string body, int start, int length, int width)
    {
        Article = article;
        _body = body;
        Start = start;
        Length = length;
        _width = width;
    }

    /// <summary>Gets the article.</summary>
    public T Article { get; }

    /// <summary>Gets where the match starts in the body of the article, in characters (UTF-16 code units).</summary>
    public int Start { get; }

    /// <summary>Gets the length of the match in the body of the article, in characters.</summary>
    public int Length { get; }

    /// <summary>Gets what stands before the match, on one line: up to the width of the concordance.</summary>
    public string Left => Context.Left(_body, Start, _width);

    /// <summary>Gets the match, on one line. In the body, its words may be apart by line ends.</summary>
    public string Match => Context.OnOneLine(_body.AsSpan(Start, Length));

    /// <summary>Gets what stands after the match, on one line: up to the width of the concordance.</summary>
    public string Right => Context.Right(_body, Start + Length, _width);

    /// <summary>Returns the line as text, with the match at the column of the width.</summary>
    /// <returns>What stands before the match, the match, and what stands after it.</returns>
    public override string ToString() => Left.PadLeft(_width) + Match + Right;
}
