using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CorpusSdk;

/// <summary>
/// Gives headings the ids that GitHub gives them. Markdig's own extension tries one number after the other for each heading of a
/// text, which took five seconds for ten thousand equal ones.
/// </summary>
internal static class HeadingAnchors
{
    /// <summary>For headings without a letter or a digit.</summary>
    private const string Nameless = "section";

    public static void Give(MarkdownDocument document)
    {
        // The last number of each id that is taken; 0 for none.
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (HeadingBlock heading in document.Descendants<HeadingBlock>())
        {
            string name = LinkHelper.UrilizeAsGfm(PlainTextWriter.Write(heading.Inline));
            if (name.Length == 0) name = Nameless;

            string id = name;
            while (!taken.TryAdd(id, 0)) id = $"{name}-{++taken[name]}";
            heading.GetAttributes().Id = id;
        }
    }
}
