using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Model;

/// <summary>What one article file says: equal files give equal values, whatever their path's machine or time.</summary>
internal sealed record ParsedArticle
{
    /// <summary>
    /// The name of the format that recognised the file: <c>front matter</c>, <c>TOML front matter</c>, <c>JSON front matter</c>,
    /// <c>newswire</c>, <c>mail headers</c> or <c>plain</c>.
    /// </summary>
    public required string Format { get; init; }

    /// <summary>The title as written; empty when the file gives none.</summary>
    public required string Title { get; init; }

    /// <summary>Where the title stands; the start of the file when it gives none.</summary>
    public FileSpan TitleSpan { get; init; }

    /// <summary>Everything else that every article has: what stands below are its parts.</summary>
    public MemberValues Members { get; init; } = MemberValues.None;

    /// <summary>The second writing of the title, usually with other capitals.</summary>
    public string? Headline
    {
        get => Members.Text(StandardMember.Headline);
        init => Members = Members.With(StandardMember.Headline, value);
    }

    public CalendarDate? Date { get => Members.Day(StandardMember.Date); init => Members = Members.With(StandardMember.Date, value); }

    /// <summary>The time of day beside <see cref="Date"/>, as written and without its zone.</summary>
    public ClockTime? Time { get => Members.Time(StandardMember.Time); init => Members = Members.With(StandardMember.Time, value); }

    public string? Source { get => Members.Text(StandardMember.Source); init => Members = Members.With(StandardMember.Source, value); }

    public ParsedDateline? Dateline
    {
        get => (ParsedDateline?)Members[StandardMember.Dateline];
        init => Members = Members.With(StandardMember.Dateline, value);
    }

    public EquatableArray<string> Authors
    {
        get => Members.Texts(StandardMember.Authors);
        init => Members = Members.With(StandardMember.Authors, value);
    }

    public EquatableArray<string> Tags
    {
        get => Members.Texts(StandardMember.Tags);
        init => Members = Members.With(StandardMember.Tags, value);
    }

    public string? Language
    {
        get => Members.Text(StandardMember.Language);
        init => Members = Members.With(StandardMember.Language, value);
    }

    /// <summary>Whether the file says that it is not to be published yet.</summary>
    public bool IsDraft
    {
        get => Members[StandardMember.IsDraft] is not null;
        init => Members = Members.With(StandardMember.IsDraft, value ? true : null);
    }

    /// <summary>The place among articles that are read one after the other.</summary>
    public int? Order { get => (int?)Members[StandardMember.Order]; init => Members = Members.With(StandardMember.Order, value); }

    /// <summary>The id the file gives itself, which takes the place of the one made of its path.</summary>
    public string? Id { get; init; }

    /// <summary>Every key of the header with its value; empty for formats without keys.</summary>
    public ArticleHeader Header { get; init; } = ArticleHeader.None;

    /// <summary>Everything from the first body paragraph on, its dateline included, with <c>\n</c> line ends.</summary>
    public required string Body { get; init; }

    /// <summary>What follows the body and is not the article's: the page furniture of a saved web page.</summary>
    public string? Tail { get; init; }

    /// <summary>
    /// Members that the file has a value for that cannot be read, which is reported as one of <see cref="ProblemKinds.OfBrokenMembers"/>.
    /// </summary>
    public MemberSet Broken { get; init; }

    public int WordCount { get; init; }

    /// <summary>The first sentence, for people who look the article over.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The links in the body to files that could be articles.</summary>
    public EquatableArray<BodyLink> Links { get => LinkSource.Read(); init => LinkSource = LinkSource.Of(value); }

    /// <summary>Where they are.</summary>
    internal LinkSource LinkSource { get; init; } = LinkSource.None;

    /// <summary>The same without its body, which packed corpora keep apart.</summary>
    public ParsedArticle WithoutBody() => this with { Body = "" };
}
