using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Collecting;

/// <summary>The outcome for one file: an article, problems, or both.</summary>
internal sealed record ParsedFile(ArticleItem Item, ArticleFile? Article, EquatableArray<Problem> Problems) : ICollectable<ParsedFile>
{
    public static readonly Comparison<ParsedFile> ByPath = static (left, right) => ArticleItem.ByPath(left.Item, right.Item);

    /// <summary>False after <see cref="WithoutBody"/>.</summary>
    public bool HasBody { get; private init; } = true;

    ParsedFile ICollectable<ParsedFile>.Parsed => this;

    string? ICollectable<ParsedFile>.WantedId => Article?.Id;

    string? ICollectable<ParsedFile>.Id => Article?.Id;

    bool ICollectable<ParsedFile>.IsDraft => Article is { Article.IsDraft: true };

    ParsedFile ICollectable<ParsedFile>.Identify(string id) => this with { Article = Article! with { Id = id } };

    DigitOrders ICollectable<ParsedFile>.Orders => Article?.Orders ?? default;

    DigitDate? ICollectable<ParsedFile>.DayInDigits(StandardMember member) => Article?.DayInDigits(member);

    ParsedFile ICollectable<ParsedFile>.WithDay(StandardMember member, CalendarDate? day) =>
        this with { Article = Article!.WithDay(member, day) };

    public static ParsedFile From(ArticleItem item, ParseResult result)
    {
        ArticleFile? article = result.Article is { } parsed ? ArticleFile.From(item, parsed) : null;
        if (item.Name.WrongDay is not { } day
            || article is not { Article.Date: null }
            || article.DigitDayOf(StandardMember.Date) is not null)
        {
            return new ParsedFile(item, article, result.Problems);
        }

        // What is read back from an index has it already.
        var problem = new Problem(ProblemKinds.WrongNameDay, default, EquatableArray.Of(day));
        return new ParsedFile(
            item, article, result.Problems.Contains(problem) ? result.Problems : result.Problems.Prepend(problem).ToEquatableArray());
    }

    public ParsedFile WithContentHash(string hash) => Article is null ? this : this with { Article = Article with { ContentHash = hash } };

    public ParsedFile WithoutBody() =>
        this with
        {
            HasBody = false,
            Article = Article is null or { Article.Body.Length: 0 } ? Article : Article with { Article = Article.Article.WithoutBody() }
        };
}
