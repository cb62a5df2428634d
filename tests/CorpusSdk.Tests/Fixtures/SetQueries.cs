using System.Globalization;
using CorpusSdk.Shared.Letters;
using CsCheck;

namespace CorpusSdk.Tests.Fixtures;

/// <summary>Makes up questions of all kinds.</summary>
internal static class SetQueries
{
    /// <summary>Spellings that are equal to some comparisons and not to others.</summary>
    public static readonly string[] Values = ["nato", "NATO", "Nato", "été", "ÉTÉ", "s", "ſ", "k", "\u212A", "i", "İ", "ı", "straße",
        "STRAẞE", "STRASSE", "ƛ", "\uA7DC", "привет", "ПРИВЕТ", "𐐨", "𐐀", "_", "Z", "z", "", " "];

    public static readonly Gen<string> Value = Gen.OneOf(Values);

    /// <summary>Few days, so that they are shared, and both ends of the calendar.</summary>
    public static readonly Gen<DateOnly> Day = Gen.Frequency(
        (8, Gen.Int[0, 5].Select(day => new DateOnly(2020, 12, 29).AddDays(day))), (1, Gen.Const(DateOnly.MinValue)),
        (1, Gen.Const(DateOnly.MaxValue)));

    private static readonly Gen<int> Count = Gen.OneOf(Gen.Int[-2, 12], Gen.OneOf(int.MinValue, int.MaxValue));

    private static readonly Gen<SetQuery> Simple = Gen.OneOf(
        Gen.Select(Day, Day).Select((x, y) => x <= y ? (From: x, To: y) : (From: y, To: x)).Select(days => new SetQuery(
            string.Create(CultureInfo.InvariantCulture, $"Between({days.From:O}, {days.To:O})"),
            (set, _) => set.Between(days.From, days.To), (all, _) => all.Where(a => a.Date >= days.From && a.Date <= days.To))),
        Day.Select(day =>
            new SetQuery(
                string.Create(CultureInfo.InvariantCulture, $"On({day:O})"), (set, _) => set.On(day),
                (all, _) => all.Where(a => a.Date == day))),
        Gen
            .OneOf(-1, 0, 1, 2020, 2021, 9999, 10_000)
            .Select(
                year => new SetQuery($"InYear({year})", (set, _) => set.InYear(year), (all, _) => all.Where(a => a.Date?.Year == year))),
        Value.Select(value =>
            new SetQuery(
                $"From({value})", (set, _) => set.From(value),
                (all, _) => all.Where(a => Caseless.Equals(a.Source, value)))),
        Value.Select(value =>
            new SetQuery(
                $"By({value})", (set, _) => set.By(value),
                (all, _) => all.Where(a => a.Authors.Contains(value, Caseless.Comparer)))),
        Value.Select(value =>
            new SetQuery(
                $"Tagged({value})", (set, _) => set.Tagged(value),
                (all, _) => all.Where(a => a.Tags.Contains(value, Caseless.Comparer)))));

    private static readonly Gen<SetQuery> Placed = Gen.OneOf(
        Gen.Const(new SetQuery("OrderByDate()", (set, _) => set.OrderByDate(), (all, _) => Oldest(all))),
        Gen.Const(new SetQuery("OrderByDateDescending()", (set, _) => set.OrderByDateDescending(), (all, _) => Newest(all))),
        Gen.Int[0, 9].Select(count => new SetQuery($"Latest({count})", (set, _) => set.Latest(count), (all, _) => Newest(all).Take(count))),
        Count.Select(count => new SetQuery($"Skip({count})", (set, _) => set.Skip(count), (all, _) => all.Skip(count))),
        Count.Select(count => new SetQuery($"Take({count})", (set, _) => set.Take(count), (all, _) => all.Take(count))));

    private static readonly Gen<SetQuery> Combined = Gen.Select(Simple, Gen.OneOf(Simple, Placed), Gen.Int[0, 5], (first, second, kind) =>
    {
        string text = $"{first}.{second}";
        ArticleSet<Article> Other(ArticleSet<Article> whole) => second.Ours(first.Ours(whole, whole), whole);
        IEnumerable<Article> Linq(IEnumerable<Article> all) => second.Linq(first.Linq(all, all), all);
        return kind switch
        {
            0 => new SetQuery($"Union({text})", (set, whole) => set.Union(Other(whole)), (some, all) => some.Union(Linq(all))),
            1 => new SetQuery($"Intersect({text})", (set, whole) => set.Intersect(Other(whole)), (some, all) => some.Intersect(Linq(all))),
            2 => new SetQuery($"Except({text})", (set, whole) => set.Except(Other(whole)), (some, all) => some.Except(Linq(all))),
            3 => new SetQuery($"| {text}", (set, whole) => set | Other(whole), (some, all) => some.Union(Linq(all))),
            4 => new SetQuery($"& {text}", (set, whole) => set & Other(whole), (some, all) => some.Intersect(Linq(all))),
            _ => new SetQuery($"- {text}", (set, whole) => set - Other(whole), (some, all) => some.Except(Linq(all))),
        };
    });

    /// <summary>Up to five questions, each of what the one before it left.</summary>
    public static readonly Gen<SetQuery[]> Chains = Gen.OneOf(Simple, Placed, Combined).Array[0, 5];

    /// <summary>Holds everything that can be asked against what LINQ says.</summary>
    /// <param name="whole">All articles.</param>
    /// <param name="queries">What is asked of them.</param>
    /// <param name="made">How many articles have been made.</param>
    public static void Check(ArticleSet<Article> whole, SetQuery[] queries, Func<int>? made = null)
    {
        ArticleSet<Article> set = queries.Aggregate(whole, (set, query) => query.Ours(set, whole));
        int count = set.Count;
        Dictionary<string, (string, int)[]> counts = Facets(set).ToDictionary(
            facet => facet.Name, facet => facet.Facet.Select(value => (value.Value, value.Count)).ToArray());
        Assert.Equal(0, made?.Invoke() ?? 0);

        Article[] expected = [.. queries.Aggregate((IEnumerable<Article>)whole, (articles, query) => query.Linq(articles, whole))];
        Assert.Equal(expected, set);
        Assert.Equal(expected.Length, count);
        foreach ((string name, Facet<Article> facet, Func<Article, IEnumerable<string?>> valuesOf) in Facets(set))
        {
            FacetValue<Article>[] groups = [.. facet];
            IGrouping<string, (string Value, Article Article)>[] linq =
            [
                .. expected
                    .SelectMany(article => valuesOf(article), (article, value) => (Value: value!, Article: article))
                    .Where(pair => !string.IsNullOrEmpty(pair.Value))
                    .GroupBy(pair => pair.Value, Caseless.Comparer)
                    .OrderBy(group => group.Key, Caseless.Comparer),
            ];
            Assert.Equal(linq.Select(Spelling), groups.Select(group => group.Value));
            for (int i = 0; i < linq.Length; i++)
            {
                Assert.Equal(linq[i].Select(pair => pair.Article).Distinct(), groups[i].Articles);
                Assert.Same(groups[i].Articles, facet[linq[i].Key]);
            }

            Assert.Equal(counts[name], groups.Select(group => (group.Value, group.Articles.ToArray().Length)));
        }
    }

    private static string Spelling(IGrouping<string, (string Value, Article Article)> group) =>
        group
            .GroupBy(pair => pair.Value, StringComparer.Ordinal)
            .OrderByDescending(spelling => spelling.Count())
            .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
            .First().Key;

    private static IEnumerable<(string Name, Facet<Article> Facet, Func<Article, IEnumerable<string?>> ValuesOf)> Facets(
        ArticleSet<Article> set) =>
    [
        ("source", new SourceFacet<Article>(set), static article => [article.Source]),
        ("author", new AuthorFacet<Article>(set), static article => article.Authors),
        ("tag", new TagFacet<Article>(set), static article => article.Tags),
        ("language", new LanguageFacet<Article>(set), static article => [article.Language]),
        ("mood", new FieldFacet<Article>(set, "MOOD"), static article => article.Fields.List("mood", static item => item.Text)),
        ("year", new YearFacet<Article>(set), static article => [article.Date?.Year.ToString("D4", CultureInfo.InvariantCulture)]),
    ];

    private static IEnumerable<Article> Oldest(IEnumerable<Article> articles) =>
        articles
            .OrderBy(article => article.Date)
            .ThenBy(article => article.Time)
            .ThenBy(article => article.Id, StringComparer.Ordinal)
            .ThenBy(article => article.Collection, StringComparer.Ordinal);

    private static IEnumerable<Article> Newest(IEnumerable<Article> articles) =>
        articles
            .OrderByDescending(article => article.Date)
            .ThenByDescending(article => article.Time)
            .ThenBy(article => article.Id, StringComparer.Ordinal)
            .ThenBy(article => article.Collection, StringComparer.Ordinal);
}

/// <summary>A question to a set, and the same as LINQ asks it of the articles.</summary>
/// <param name="Text">The question, for messages.</param>
/// <param name="Ours">Asks a set, given the whole that it is a part of.</param>
/// <param name="Linq">Asks articles, given all of them.</param>
internal sealed record SetQuery(
    string Text,
    Func<ArticleSet<Article>, ArticleSet<Article>, ArticleSet<Article>> Ours,
    Func<IEnumerable<Article>, IEnumerable<Article>, IEnumerable<Article>> Linq)
{
    public override string ToString() => Text;
}
