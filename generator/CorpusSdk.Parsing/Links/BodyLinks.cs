using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Parsing.Links;

/// <summary>
/// Finds the links of a body that could lead to articles, and the definitions of references. Nearly all of a text is neither, and so
/// vectorised searches for <c>](</c> and <c>]:</c> do most of the work: what is code and what is text is asked only about what looks like a
/// link to an article.
/// </summary>
internal static class BodyLinks
{
    private const string Inline = "](";

    private const string Definition = "]:";

    /// <summary>In characters; what is longer is no label.</summary>
    private const int LongestLabel = 1000;

    public static EquatableArray<BodyLink> Find(ArticleText text, int start, int end)
    {
        List<BodyLink>? links = null;
        CodeRegions? code = null;
        ReadOnlySpan<char> whole = text.Text.AsSpan(0, end);
        int inline = Next(whole, Inline, start);
        int definition = Next(whole, Definition, start);
        while (Math.Min(inline, definition) is var middle && middle < end)
        {
            int after = middle + Inline.Length;
            bool isDefinition = middle == definition;
            if (isDefinition) definition = Next(whole, Definition, after);
            else inline = Next(whole, Inline, after);

            TextRange range;
            bool isLink = isDefinition
                ? IsLabel(whole, start, middle) & LinkTarget.TryReadDefined(whole, after, out range)
                : LinkTarget.TryRead(whole, after, out range);
            if (!isLink || PathOf(whole.Slice(range.Start, range.Length)) is not { } path) continue;

            code ??= new CodeRegions(text, start, end);
            if (code.IsLink(middle)) (links ??= []).Add(new BodyLink(path, text.SpanOf(range)));
        }

        return links is null ? [] : links.ToEquatableArray();
    }

    private static int Next(ReadOnlySpan<char> text, string mark, int from) =>
        text.Slice(from).IndexOf(mark.AsSpan()) is >= 0 and var offset ? from + offset : int.MaxValue;

    /// <summary>Whether a line begins with a label that ends at a bracket. That of a footnote is none.</summary>
    private static bool IsLabel(ReadOnlySpan<char> text, int start, int bracket)
    {
        int first = Math.Max(start, bracket - LongestLabel);
        ReadOnlySpan<char> before = text.Slice(first, bracket - first);
        int open = before.LastIndexOfAny('[', '\n', '\r');
        if (open < 0 || before[open] != '[' || open == before.Length - 1 || before[open + 1] == '^') return false;

        int at = first + open;
        while (at > start && text[at - 1] is ' ' or '\t' or '>') at--;
        return at == start || text[at - 1] is '\n' or '\r';
    }

    /// <summary>The path of a relative link to a <c>.md</c> or <c>.txt</c> file; null for any other link.</summary>
    private static string? PathOf(ReadOnlySpan<char> written)
    {
        ReadOnlySpan<char> path = written.Slice(0, RelativeLink.PathLength(written));
        if (!path.EndsWith(".md".AsSpan(), StringComparison.OrdinalIgnoreCase)
            && !path.EndsWith(".txt".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return RelativeLink.IsRelative(path) ? RelativeLink.Decode(LinkTarget.Unescape(path)) : null;
    }
}
