using System.CommandLine;
using System.Globalization;
using System.Text;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;
using Spectre.Console;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus stats</c>: how much there is of what.</summary>
internal sealed class StatsCommand : CorpusCommand
{
    private const int WidestBar = 40;

    private readonly ArticleFilter _filter = new();
    private readonly Option<int> _top = new("--top")
    {
        Description = "How many sources, tags and the like.", DefaultValueFactory = static _ => 10, HelpName = "count"
    };

    public StatsCommand(Terminal terminal)
        : base("stats", "Counts articles, words, days, sources, tags and fields.", terminal)
    {
        _filter.AddTo(this);
        Options.Add(_top);
    }

    /// <inheritdoc/>
    protected override int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation)
    {
        ArticleSet<Article> articles = _filter.Apply(source, parsed);
        int top = Math.Max(0, parsed.GetValue(_top));
        Statistics statistics = new(articles, top, cancellation);
        if (IsJson(parsed)) Terminal.WriteJson(statistics);
        else Write(statistics);

        return ExitCodes.Success;
    }

    private void Write(Statistics statistics)
    {
        string days = statistics.First is null ? "no dates" : $"{Texts.Day(statistics.First)} to {Texts.Day(statistics.Last)}";
        Terminal.WriteLine(
            $"{Texts.Counted(statistics.Articles, "article")}, {Texts.Counted(statistics.Words, "word")}, {Texts.Bytes(statistics.Bytes)} of text, {days}");
        Write("Collections", statistics.Collections);
        Write("Years", statistics.Years);
        Write("Sources", statistics.Sources);
        Write("Authors", statistics.Authors);
        Write("Tags", statistics.Tags);
        Write("Languages", statistics.Languages);
        Write("Keys of headers", statistics.Keys);
    }

    private void Write(string heading, IReadOnlyList<CountedValue> values)
    {
        if (values.Count == 0) return;

        Terminal.WriteLine();
        Terminal.Screen.MarkupLine($"[bold]{heading}[/]");
        Grid grid = new Grid().AddColumn(new GridColumn { NoWrap = true }).AddColumn(new GridColumn { NoWrap = true }.RightAligned()).AddColumn();
        int most = values.Max(static value => value.Articles);
        foreach (CountedValue value in values)
        {
            grid.AddRow(
                "  " + Markup.Escape(Texts.Line(value.Value, 50)), Texts.Number(value.Articles),
                new string('#', (int)Math.Ceiling((double)value.Articles * WidestBar / most)));
        }

        Terminal.Screen.Write(grid);
    }
}

/// <summary>A value with the number of articles that have it.</summary>
internal sealed record CountedValue(string Value, int Articles);

/// <summary>How much a set of articles holds.</summary>
internal sealed class Statistics
{
    /// <param name="articles">The articles.</param>
    /// <param name="top">How many values of a facet.</param>
    /// <param name="cancellation">Ends the counting.</param>
    public Statistics(ArticleSet<Article> articles, int top, CancellationToken cancellation)
    {
        Articles = articles.Count;
        Dictionary<string, int> collections = new(StringComparer.Ordinal);
        Dictionary<string, int> keys = new(StringComparer.OrdinalIgnoreCase);
        foreach (Article article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            Words += article.WordCount;
            Bytes += Encoding.UTF8.GetByteCount(article.Body);
            First = article.Date < (First ?? DateOnly.MaxValue) ? article.Date : First ?? article.Date;
            Last = article.Date > (Last ?? DateOnly.MinValue) ? article.Date : Last ?? article.Date;
            Count(collections, article.Collection);
            foreach ((string key, _) in article.Fields)
            {
                Count(keys, key);
            }
        }

        Collections = Top(collections, int.MaxValue);
        Keys = Top(keys, top);
        Years = [.. new YearFacet<Article>(articles).Select(static year => new CountedValue(year.Value, year.Count))];
        Sources = Top(new SourceFacet<Article>(articles), top);
        Authors = Top(new AuthorFacet<Article>(articles), top);
        Tags = Top(new TagFacet<Article>(articles), top);
        Languages = Top(new LanguageFacet<Article>(articles), top);
    }

    public int Articles { get; }

    public long Words { get; }

    /// <summary>Gets the length of the bodies as UTF-8.</summary>
    public long Bytes { get; }

    public DateOnly? First { get; }

    public DateOnly? Last { get; }

    public IReadOnlyList<CountedValue> Collections { get; }

    public IReadOnlyList<CountedValue> Years { get; }

    public IReadOnlyList<CountedValue> Sources { get; }

    public IReadOnlyList<CountedValue> Authors { get; }

    public IReadOnlyList<CountedValue> Tags { get; }

    public IReadOnlyList<CountedValue> Languages { get; }

    public IReadOnlyList<CountedValue> Keys { get; }

    private static void Count(Dictionary<string, int> counts, string value) => counts[value] = counts.GetValueOrDefault(value) + 1;

    private static CountedValue[] Top(Facet<Article> facet, int top) => Top(facet.Select(static value => (value.Value, value.Count)), top);

    private static CountedValue[] Top(Dictionary<string, int> counts, int top) =>
        Top(counts.Select(static count => (count.Key, count.Value)), top);

    private static CountedValue[] Top(IEnumerable<(string Value, int Count)> counts, int top) =>
    [
        .. counts
            .OrderByDescending(static count => count.Count)
            .ThenBy(static count => count.Value, StringComparer.Ordinal)
            .Take(top)
            .Select(static count => new CountedValue(count.Value, count.Count)),
    ];
}
