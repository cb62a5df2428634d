using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusSdk;

/// <summary>The pipeline for those who hand in none, and what those that are handed in have to have.</summary>
internal static class MarkdownPipelines
{
    /// <summary>A link in the third line: a pipeline that keeps no exact places says that it is in the first.</summary>
    private const string Probe = "a\n\n[b](c)";

    private const int PlaceOfLink = 3;

    public static MarkdownPipeline Default { get; } = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseTaskLists()
        .UseFootnotes()
        .UseAutoLinks()
        .Use<LongParagraphs>()
        .Build();

    /// <summary>Whether places are exact. Markdig does not tell; a pipeline without links is believed.</summary>
    public static bool IsPrecise(MarkdownPipeline pipeline) =>
        Markdig.Markdown.Parse(Probe, pipeline).Descendants<LinkInline>().FirstOrDefault() is not { } link
            || link.Span.Start == PlaceOfLink;
}
