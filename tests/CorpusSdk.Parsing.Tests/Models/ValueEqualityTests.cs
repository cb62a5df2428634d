using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Tests;

/// <summary>A model that compares by reference would make the pipeline rerun for nothing.</summary>
public class ValueEqualityTests
{
    [Fact]
    public void A_parse_result_holds_only_types_that_compare_by_value() =>
        Assert.All(
            [typeof(ParseResult), typeof(ScalarValue), typeof(ListValue), typeof(MappingValue)],
            model => Assert.Empty(ObjectGraph.ReferenceTypes(model)));

    [Fact]
    public void The_walk_reaches_every_model()
    {
        HashSet<Type> reached = [.. ObjectGraph.Types(typeof(ParseResult))];
        Type[] models = [typeof(ParsedArticle), typeof(ParsedDateline), typeof(CalendarDate), typeof(ClockTime), typeof(Problem),
            typeof(ProblemKind), typeof(FileSpan), typeof(TextRange), typeof(ArticleHeader), typeof(HeaderField), typeof(BodyLink)];
        Assert.All(models, model => Assert.Contains(model, reached));
    }

    [Fact]
    public void The_walk_finds_what_compares_by_reference()
    {
        Assert.Equal(
            ["CollectedArticles.Articles: IReadOnlyList`1", "CollectedArticles.Drafts: IReadOnlyList`1"],
            ObjectGraph.ReferenceTypes(typeof(CollectedArticles)));
        Assert.Contains("ArticleDraft._problems: List`1", ObjectGraph.ReferenceTypes(typeof(ArticleDraft)));
        Assert.Contains("ArticleDraft.Text: ArticleText", ObjectGraph.ReferenceTypes(typeof(ArticleDraft)));
    }

    [Fact]
    public void A_difference_in_any_field_is_a_difference()
    {
        ParsedArticle article = Parse.Clean("---\ntitle: A\n---\nPARIS (AFP) - The end.\n");
        ParsedArticle[] others =
        [
            article with { Format = "x" },
            article with { Title = "x" },
            article with { TitleSpan = default },
            article with { Members = article.Members.With(StandardMember.Language, "y") },
            article with { Headline = "x" },
            article with { Date = new CalendarDate(2021, 12, 22) },
            article with { Time = new ClockTime(1, 2, 3) },
            article with { Source = "x" },
            article with { Dateline = article.Dateline! with { Places = EquatableArray.Of("ROME") } },
            article with { Authors = EquatableArray.Of("x") },
            article with { Tags = EquatableArray.Of("x") },
            article with { Language = "x" },
            article with { Id = "x" },
            article with { IsDraft = true },
            article with { Order = 1 },
            article with { Header = ArticleHeader.None },
            article with { Body = "x" },
            article with { Tail = "x" },
            article with { Broken = MemberSet.Of(StandardMember.Source) },
            article with { WordCount = 0 },
            article with { Lead = "x" },
            article with { Links = EquatableArray.Of(new BodyLink("x.md", default)) },
        ];
        Assert.Equal(typeof(ParsedArticle).GetProperties().Length, others.Length);
        Assert.All(others, other => Assert.NotEqual(article, other));
    }
}
