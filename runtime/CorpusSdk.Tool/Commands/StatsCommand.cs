using System.CommandLine;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Schemas;
using CorpusSdk.Tool.Sources;
using CorpusSdk.Tool.Streaming;
using Spectre.Console;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus stats</c>: how much there is of what.</summary>
internal sealed class StatsCommand : StreamingCommand
{
    private const int WidestBar = 40;

    private readonly ArticleFilter _filter = new();
    private readonly Option<int> _top = new("--top")
    {
        Description = "How many sources, tags and the like.",
        DefaultValueFactory = static _ => 10,
        HelpName = "count"
    };

    public StatsCommand(Terminal terminal)
        : base("stats", "Counts articles, words, days, sources, tags and fields.", terminal)
    {
        _filter.AddTo(this);
        Options.Add(_top);
    }

    /// <inheritdoc/>
    protected override bool NeedsContents(ParseResult parsed) => true;

    /// <inheritdoc/>
    protected override int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation) =>
        Run(new PackedArticles(_filter.Apply(source, parsed)), parsed, cancellation);

    /// <inheritdoc/>
    protected override int Run(StreamedCorpus corpus, ParseResult parsed, CancellationToken cancellation) =>
        Run(_filter.Apply(corpus, parsed), parsed, cancellation);

    private int Run(ArticleStream articles, ParseResult parsed, CancellationToken cancellation)
    {
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
        Grid grid = new Grid()
            .AddColumn(new GridColumn { NoWrap = true })
            .AddColumn(new GridColumn { NoWrap = true }.RightAligned())
            .AddColumn();
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
