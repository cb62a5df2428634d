using System.CommandLine;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;
using Spectre.Console;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus list</c>: articles, a line each.</summary>
internal sealed class ListCommand : CorpusCommand
{
    private const int LongestTitle = 80;

    private readonly ArticleFilter _filter = new();
    private readonly Option<string> _sort = new("--sort")
    {
        Description = "date (newest first), oldest, title, words or key.",
        DefaultValueFactory = static _ => "key",
        HelpName = "order",
    };
    private readonly Option<int?> _take = new("--take", "-n") { Description = "How many at most.", HelpName = "count" };
    private readonly Option<int> _skip = new("--skip") { Description = "How many to pass over.", HelpName = "count" };

    public ListCommand(Terminal terminal)
        : base("list", "Lists articles.", terminal)
    {
        _filter.AddTo(this);
        _sort.AcceptOnlyFromAmong("date", "oldest", "title", "words", "key");
        Options.Add(_sort);
        Options.Add(_take);
        Options.Add(_skip);
    }

    /// <inheritdoc/>
    protected override int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation)
    {
        ArticleSet<Article> found = _filter.Apply(source, parsed);
        ArticleKeys keys = new(source);
        IEnumerable<Article> sorted = parsed.GetValue(_sort) switch
        {
            "date" => found.OrderByDateDescending(),
            "oldest" => found.OrderByDate(),
            "title" => found.OrderBy(static article => article.Title, StringComparer.Ordinal),
            "words" => found.OrderByDescending(static article => article.WordCount),
            _ => found.OrderBy(keys.Of, StringComparer.Ordinal),
        };
        IEnumerable<ArticleSummary> shown = sorted
            .Skip(Math.Max(0, parsed.GetValue(_skip)))
            .Take(Math.Max(0, parsed.GetValue(_take) ?? int.MaxValue))
            .Select(article => ArticleSummary.Of(article, keys.Of(article)));
        if (IsJson(parsed))
        {
            Terminal.WriteJson(new { Count = found.Count, Articles = shown });
            return ExitCodes.Success;
        }

        Table table = Terminal.Table("Date", "Key", "Title", ">Words");
        int rows = 0;
        foreach (ArticleSummary article in shown)
        {
            cancellation.ThrowIfCancellationRequested();
            table.AddRow(
                Texts.Day(article.Date), Markup.Escape(article.Key), Markup.Escape(Texts.Line(article.Title, LongestTitle)) + (article.IsDraft ? " [grey](draft)[/]" : ""),
                Texts.Number(article.Words));
            rows++;
        }

        Terminal.Screen.Write(table);
        Terminal.WriteLine(rows == found.Count ? Texts.Counted(rows, "article") : $"{Texts.Number(rows)} of {Texts.Counted(found.Count, "article")}");
        return ExitCodes.Success;
    }
}
