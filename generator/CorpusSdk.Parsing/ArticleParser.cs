using System.Buffers;
using CorpusSdk.Parsing.Datelines;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Formats;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Links;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Parsing;

/// <summary>Text → article. Any text gives an article or a problem; nothing is thrown, and nothing but the text decides.</summary>
internal static class ArticleParser
{
    /// <param name="content">The file's text.</param>
    /// <param name="withBody">False leaves the body out of the article, for those who take it out of the text themselves.</param>
    /// <param name="isMarkdown">Whether the text is in Markdown, of which the words count that a reader sees.</param>
    public static ParseResult Parse(string content, bool withBody = true, bool isMarkdown = false)
    {
        var text = new ArticleText(content);
        if (!text.TryFindText(text.Start, out _)) return Empty(text);

        var draft = new ArticleDraft(text);
        TextInspection.Report(draft);
        foreach (ArticleFormat format in ArticleFormats.All)
        {
            Recognition recognition = format.Read(draft);
            if (recognition == Recognition.Other) continue;

            ParsedArticle? article = recognition == Recognition.Article ? Complete(draft, format, withBody, isMarkdown) : null;
            return new ParseResult(article, draft.Problems.ToEquatableArray())
            {
                BodyRange = TextRange.FromBounds(draft.BodyStart, draft.BodyEnd)
            };
        }

        throw new InvalidOperationException("The plain format takes any text.");
    }

    /// <summary>The outcome for a file whose text could not be had at all.</summary>
    public static ParseResult Failed(ProblemKind kind, ArticleText text, TextRange range, params string[] arguments) =>
        new(null, EquatableArray.Of(ArticleDraft.ProblemAt(text, kind, range, arguments)));

    private static ParseResult Empty(ArticleText text) =>
        Failed(ProblemKinds.EmptyFile, text, new TextRange(0, 0), text.Length == text.Start ? "is empty" : "holds only white space");

    private static ParsedArticle Complete(ArticleDraft draft, ArticleFormat format, bool withBody, bool isMarkdown)
    {
        ArticleText text = draft.Text;
        if (!text.TryFindText(draft.BodyStart, out _))
            draft.Report(ProblemKinds.MissingBody, text.Trim(text.Start, text.Length) is var all ? new TextRange(all.End, 0) : default);

        ReadOnlySpan<char> body = text.NormalizedSpan(draft.BodyStart, draft.BodyEnd);
        ParsedDateline? dateline = DatelineReader.Read(body, draft.Date);
        draft.Members[StandardMember.Dateline] = dateline;
        (int words, string lead) = Read(body, isMarkdown, dateline, draft.Members[StandardMember.Language] as string);
        return new ParsedArticle
        {
            Format = format.Name,
            Title = draft.Title,
            TitleSpan = text.SpanOf(draft.TitleRange),
            Members = draft.Members,
            Id = draft.Id,
            Header = ArticleHeader.From(text, draft.Fields),
            Body = withBody ? body.ToString() : "",
            Tail = draft.BodyEnd < text.Length ? text.Normalized(draft.BodyEnd, text.Length) : null,
            Broken = draft.Broken,
            WordCount = words,
            Lead = lead,
            Links = BodyLinks.Find(text, draft.BodyStart, draft.BodyEnd),
        };
    }

    /// <summary>Counts the words of a body and finds its first sentence; of Markdown, as a reader sees it.</summary>
    private static (int Words, string Lead) Read(ReadOnlySpan<char> body, bool isMarkdown, ParsedDateline? dateline, string? language)
    {
        if (!isMarkdown) return (WordCounter.Count(body), LeadSentence.Of(body, [], dateline, language));

        char[] buffer = ArrayPool<char>.Shared.Rent(body.Length);
        try
        {
            Span<char> seen = buffer.AsSpan(0, body.Length);
            MarkdownMask.Write(body, seen, hidesCode: false);
            return (WordCounter.Count(seen), LeadSentence.Of(body, seen, dateline, language));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
