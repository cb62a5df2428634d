using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Fields;

/// <summary>
/// The keys and values of an article's header, and where its lines start: that gives every value its place without the text.
/// </summary>
/// <param name="Fields">The fields in the order of the file.</param>
/// <param name="FirstLine">The line of the first field, from zero.</param>
/// <param name="LineStarts">Where this line and those below it start, in characters from the start of the file.</param>
internal sealed record ArticleHeader(EquatableArray<HeaderField> Fields, int FirstLine, EquatableArray<int> LineStarts)
{
    public static readonly ArticleHeader None = new([], 0, []);

    public static ArticleHeader From(ArticleText text, IReadOnlyList<HeaderField> fields)
    {
        if (fields.Count == 0) return None;

        int first = fields.Min(static field => field.KeyRange.Start);
        int end = fields.Max(static field => Math.Max(field.KeyRange.End, field.Value.Range.End));
        LineColumn position = text.PositionOf(first);
        var starts = new List<int>();
        for (int at = first - position.Column; at <= end; at = text.LineAt(at).Next)
        {
            starts.Add(at);
            if (text.LineAt(at).Next == at) break;
        }

        return new ArticleHeader(fields.ToEquatableArray(), position.Line, starts.ToEquatableArray());
    }

    public FileSpan SpanOf(TextRange range) => new(range, PositionOf(range.Start), PositionOf(range.End));

    private LineColumn PositionOf(int offset)
    {
        int found = LineStarts.AsSpan().BinarySearch(offset);
        int line = Math.Max(0, found >= 0 ? found : ~found - 1);
        return new LineColumn(FirstLine + line, offset - LineStarts[line]);
    }
}
