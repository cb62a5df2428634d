using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats;

/// <summary>What all formats of front matter do with the fields that they have read.</summary>
internal static class FrontMatter
{
    /// <summary>
    /// Puts the fields into the draft. A file without a title in its keys takes the body's first line when that is a level-one
    /// heading, with nothing but markup above it; the heading stays in the body.
    /// </summary>
    /// <param name="draft">The article.</param>
    /// <param name="fields">The header.</param>
    /// <param name="syntax">How the format writes a field.</param>
    /// <param name="opening">What opens the front matter; a missing title is reported there.</param>
    /// <param name="next">Where the line after the front matter starts.</param>
    public static Recognition Complete(
        ArticleDraft draft, IReadOnlyList<HeaderField> fields, HeaderSyntax syntax, TextRange opening, int next)
    {
        draft.Syntax = syntax;
        StandardFields.Read(draft, fields);
        draft.BodyStart = draft.Text.TryFindText(next, out TextLine body) ? body.Start : draft.Text.Length;
        if (draft.Title.Length == 0) TakeTitleFromHeading(draft, opening);
        return Recognition.Article;
    }

    private static void TakeTitleFromHeading(ArticleDraft draft, TextRange opening)
    {
        ArticleText text = draft.Text;
        if (MarkdownTitle.TryFind(text, draft.BodyStart, levels: 1, beyondText: false, out string heading, out TextRange range))
        {
            draft.SetTitle(heading, range);
        }
        else
        {
            draft.Report(
                ProblemKinds.MissingTitle, opening, "the front matter has no text under 'title'",
                $"Write a line such as '{draft.Syntax.Text("title", "A Title")}' into it");
        }
    }
}
