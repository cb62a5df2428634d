using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats.Json;

/// <summary>
/// A JSON object, a line end, then Markdown or text. The first line has to be <c>{</c> alone or to begin with <c>{</c> and a quote, with
/// spaces between them at most: a text that begins with <c>{{ page }}</c> or <c>{sic}</c> is none.
/// </summary>
internal sealed class JsonFormat() : ArticleFormat("JSON front matter")
{
    public override Recognition Read(ArticleDraft draft)
    {
        ArticleText text = draft.Text;
        if (!text.TryFindText(text.Start, out TextLine opening) || !OpensObject(text, opening)) return Recognition.Other;
        if (!JsonHeader.TryRead(draft, opening.Start, out IReadOnlyList<HeaderField> fields, out int end)) return Recognition.Damaged;

        TextLine rest = text.LineAt(end);
        if (!text.IsBlank(rest))
        {
            draft.Report(
                ProblemKinds.InvalidJson, text.Trim(rest.Start, rest.End), "the line goes on after the last }",
                "Begin the text on a line of its own");
            return Recognition.Damaged;
        }

        return FrontMatter.Complete(draft, fields, HeaderSyntax.Json, new TextRange(opening.Start, 1), rest.Next);
    }

    private static bool OpensObject(ArticleText text, TextLine line)
    {
        if (text.Text[line.Start] != '{') return false;

        ReadOnlySpan<char> rest = text.Text.AsSpan(line.Start + 1, line.End - line.Start - 1).TrimStart();
        return rest.IsEmpty || rest[0] == '"';
    }
}
