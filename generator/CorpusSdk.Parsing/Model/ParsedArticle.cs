using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Model;

/// <summary>What one article file says: equal files give equal values, whatever their path's machine or time.</summary>
internal sealed record ParsedArticle
{
    /// <summary>The name of the format that recognised the file: <c>front matter</c>, <c>TOML front matter</c>, <c>JSON front matter</c>, <c>newswire</c>, <c>mail headers</c> or <c>plain</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The title as written; empty when the file gives none.</summary>
    public required string Title { get; init; }

    /// <summary>Where the title stands; the start of the file when it gives none.</summary>
    public FileSpan TitleSpan { get; init; }

    /// <summary>The second writing of the title, usually with other capitals.</summary>
    public string? Headline { get; init; }

    public CalendarDate? Date { get; init; }

    /// <summary>The time of day beside <see cref="Date"/>, as written and without its zone.</summary>
    public ClockTime? Time { get; init; }

    public string? Source { get; init; }

    public ParsedDateline? Dateline { get; init; }

    public EquatableArray<string> Authors { get; init; } = [];

    public EquatableArray<string> Tags { get; init; } = [];

    public string? Language { get; init; }

    /// <summary>The id the file gives itself, which takes the place of the one made of its path.</summary>
    public string? Id { get; init; }

    /// <summary>Every key of the header with its value; empty for formats without keys.</summary>
    public ArticleHeader Header { get; init; } = ArticleHeader.None;

    /// <summary>Everything from the first body paragraph on, its dateline included, with <c>\n</c> line ends.</summary>
    public required string Body { get; init; }

    /// <summary>What follows the body and is not the article's: the page furniture of a saved web page.</summary>
    public string? Tail { get; init; }

    /// <summary>Fields that the file has but that cannot be read: reported as errors, and not counted as missing.</summary>
    public BrokenFields Broken { get; init; }

    public int WordCount { get; init; }

    /// <summary>The first sentence, for people who look the article over.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The links in the body to files that could be articles.</summary>
    public EquatableArray<BodyLink> Links { get; init; } = [];

    /// <summary>The same without its body, which packed corpora keep apart.</summary>
    public ParsedArticle WithoutBody() => this with { Body = "" };
}

[Flags]
internal enum BrokenFields
{
    None = 0,
    Date = 1,
    Source = 2,
}
