using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Headers;

/// <summary>An article while a format reads it: fields fill up, problems add up.</summary>
internal sealed class ArticleDraft(ArticleText text)
{
    private readonly List<Problem> _problems = [];

    public ArticleText Text { get; } = text;

    public string Title { get; private set; } = "";

    /// <summary>Where the title stands; the start of the text when there is none.</summary>
    public TextRange TitleRange { get; private set; } = new(text.Start, 0);

    public string? Headline { get; set; }

    public CalendarDate? Date { get; set; }

    public ClockTime? Time { get; set; }

    public string? Source { get; set; }

    public EquatableArray<string> Authors { get; set; } = [];

    public EquatableArray<string> Tags { get; set; } = [];

    public string? Language { get; set; }

    public string? Id { get; set; }

    public BrokenFields Broken { get; set; }

    /// <summary>How messages about a field write what should stand there.</summary>
    public HeaderSyntax Syntax { get; set; } = HeaderSyntax.Colon;

    /// <summary>Everything that the header holds, whether an article's own member shows it or not.</summary>
    public IReadOnlyList<HeaderField> Fields { get; set; } = [];

    /// <summary>Where the first body paragraph starts; the end of the text when there is none.</summary>
    public int BodyStart { get; set; } = text.Length;

    /// <summary>Where the body ends and page furniture starts; the end of the text when there is none.</summary>
    public int BodyEnd { get; set; } = text.Length;

    public IReadOnlyList<Problem> Problems => _problems;

    public void Report(ProblemKind kind, TextRange range, params string[] arguments) =>
        _problems.Add(ProblemAt(Text, kind, range, arguments));

    public void SetTitle(string title, TextRange range) => (Title, TitleRange) = (title, range);

    public void Report(Problem problem) => _problems.Add(problem);

    public static Problem ProblemAt(ArticleText text, ProblemKind kind, TextRange range, params string[] arguments) =>
        new(kind, text.SpanOf(range), arguments.Select(Excerpt.Of).ToEquatableArray());
}
