using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Headers;

/// <summary>An article while a format reads it: fields fill up, problems add up.</summary>
internal sealed class ArticleDraft(ArticleText text)
{
    private readonly List<Problem> _problems = [];

    public ArticleText Text { get; } = text;

    public string Title { get; private set; } = "";

    /// <summary>Where the title stands; the start of the text when there is none.</summary>
    public TextRange TitleRange { get; private set; } = new(text.Start, 0);

    /// <summary>The values of the members that every article has; those below are its parts.</summary>
    public MemberValues Members { get; } = new();

    public string? Headline { get => Members.Text(StandardMember.Headline); set => Members[StandardMember.Headline] = value; }

    public CalendarDate? Date { get => Members.Day(StandardMember.Date); set => Members[StandardMember.Date] = value; }

    public ClockTime? Time { get => Members.Time(StandardMember.Time); set => Members[StandardMember.Time] = value; }

    public string? Source { get => Members.Text(StandardMember.Source); set => Members[StandardMember.Source] = value; }

    public EquatableArray<string> Authors { get => Members.Texts(StandardMember.Authors); set => Members[StandardMember.Authors] = value; }

    public string? Id { get; set; }

    /// <summary>The members whose values are there and cannot be read.</summary>
    public MemberSet Broken { get; private set; }

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

    /// <summary>Notes that the value of a member cannot be read. Whether a time stands with such a day, nobody knows.</summary>
    public void Break(StandardMember member) =>
        Broken = member == StandardMember.Date ? Broken.With(member).With(StandardMember.Time) : Broken.With(member);

    public void Report(Problem problem) => _problems.Add(problem);

    public static Problem ProblemAt(ArticleText text, ProblemKind kind, TextRange range, params string[] arguments) =>
        new(kind, text.SpanOf(range), arguments.Select(Excerpt.Of).ToEquatableArray());
}
