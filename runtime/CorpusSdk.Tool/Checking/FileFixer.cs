using System.Text;
using CorpusSdk.Parsing;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Tool.Output;

namespace CorpusSdk.Tool.Checking;

/// <summary>
/// Mends what has one right answer: encodings, line ends, spaces that are none, and values that lose a part to a YAML comment. What
/// somebody has to decide stays.
/// </summary>
internal static class FileFixer
{
    /// <summary>What a message ends a line with that it does not show whole.</summary>
    private const char CutMark = '…';

    /// <summary>Determines whether a problem can be mended.</summary>
    public static bool CanFix(Problem problem) =>
        problem.Kind == ProblemKinds.OtherEncoding
        || problem.Kind == ProblemKinds.LoneCarriageReturn
        || problem.Kind == ProblemKinds.NoBreakSpace
        || (problem.Kind == ProblemKinds.CommentInValue && !problem.Arguments[1].EndsWith(CutMark));

    /// <summary>Mends a file in place.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problems">Its problems.</param>
    /// <returns>How many of them were mended. The file stays as it is when none can be.</returns>
    public static int Fix(string path, IEnumerable<Problem> problems)
    {
        Problem[] mended = [.. problems.Where(CanFix).OrderByDescending(static problem => problem.Span.Range.Start)];
        if (mended.Length == 0) return 0;

        byte[] bytes = File.ReadAllBytes(path);
        bool isMarked = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        if ((Utf8Text.Decode(bytes, bytes.Length) ?? ForeignText.Read(bytes, bytes.Length)?.Content) is not { } text) return 0;

        StringBuilder content = new(text);
        foreach (Problem problem in mended)
        {
            int start = problem.Span.Range.Start;
            if (problem.Kind == ProblemKinds.NoBreakSpace)
            {
                content[start] = ' ';
            }
            else if (problem.Kind == ProblemKinds.CommentInValue)
            {
                int line = text.AsSpan(0, start).LastIndexOfAny('\n', '\r') + 1;
                int end = text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length ? start + length : text.Length;
                string indent = text[line..end][..^text[line..end].TrimStart().Length];
                content.Remove(line, end - line).Insert(line, indent + problem.Arguments[1]);
            }
        }

        if (mended.Any(static problem => problem.Kind == ProblemKinds.LoneCarriageReturn))
        {
            content.Replace("\r\n", "\n").Replace('\r', '\n');
        }

        WholeFile.Write(path, stream =>
        {
            using StreamWriter writer = new(stream, new UTF8Encoding(isMarked));
            writer.Write(content);
        });
        return mended.Length;
    }
}
