using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Parsing.Links;

/// <summary>
/// Finds the links of a body that could lead to articles. Nearly all of a text is not a link, and so one vectorised search for
/// <c>](</c> does most of the work: what is code and what is text is asked only about what looks like a link to an article.
/// </summary>
internal static class BodyLinks
{
    private const string Middle = "](";

    public static EquatableArray<BodyLink> Find(ArticleText text, int start, int end)
    {
        List<BodyLink>? links = null;
        CodeRegions? code = null;
        ReadOnlySpan<char> whole = text.Text.AsSpan(0, end);
        for (int at = start; whole.Slice(at).IndexOf(Middle.AsSpan()) is >= 0 and var offset;)
        {
            int middle = at + offset;
            at = middle + Middle.Length;
            if (!LinkTarget.TryRead(whole, at, out TextRange range) || PathOf(whole.Slice(range.Start, range.Length)) is not { } path)
                continue;

            code ??= new CodeRegions(text, start, end);
            if (code.IsLink(middle)) (links ??= []).Add(new BodyLink(path, text.SpanOf(range)));
        }

        return links is null ? [] : links.ToEquatableArray();
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
