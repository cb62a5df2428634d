using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;
using Spectre.Console;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus search</c>: articles by their words, best first.</summary>
internal sealed class SearchCommand : CorpusCommand
{
    private readonly ArticleFilter _filter = new();
    private readonly Argument<string> _query = new("query")
    {
        Description = "Words, \"phrases\", +must, -not, AND OR NOT, prefix*, word~, title:word, tag:value, date:2021-12..2022-03.",
    };
    private readonly Option<int> _take = new("--take", "-n")
    {
        Description = "How many at most.",
        DefaultValueFactory = static _ => 10,
        HelpName = "count"
    };
    private readonly Option<bool> _exact = new("--exact") { Description = "Find words as written, and not all forms of English words." };

    public SearchCommand(Terminal terminal)
        : base("search", "Searches articles, best first.", terminal, withSearchIndex: true, isPathOption: true)
    {
        Arguments.Add(_query);
        Options.Add(_take);
        Options.Add(_exact);
        _filter.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation)
    {
        SearchOptions options = new() { Stemming = parsed.GetValue(_exact) ? Stemming.None : Stemming.English };
        SearchResults<Article> results;
        try
        {
            results = _filter.Apply(source, parsed).Search(parsed.GetValue(_query)!, options);
        }
        catch (FormatException error)
        {
            Terminal.Error.WriteLine(error.Message);
            return ExitCodes.Usage;
        }

        ArticleKeys keys = new(source);
        ImmutableArray<SearchHit<Article>> hits = results.Take(Math.Max(0, parsed.GetValue(_take)));
        if (IsJson(parsed))
        {
            Terminal.WriteJson(new
            {
                results.Count,
                Hits = hits.Select(hit => new
                {
                    hit.Score,
                    Article = ArticleSummary.Of(hit.Article, keys.Of(hit.Article)),
                    Snippet = new { hit.Snippet.Text, hit.Snippet.Start, hit.Snippet.Highlights },
                }),
            });
            return ExitCodes.Success;
        }

        foreach (SearchHit<Article> hit in hits)
        {
            cancellation.ThrowIfCancellationRequested();
            string score = hit.Score.ToString("0.00", CultureInfo.InvariantCulture);
            Terminal.Screen.MarkupLine(
                $"[grey]{score}[/] [bold]{Markup.Escape(Texts.Line(hit.Article.ToString(), 100))}[/] [grey]{Texts.Day(hit.Article.Date)}[/]");
            Terminal.Screen.MarkupLine($"     [blue]{Markup.Escape(keys.Of(hit.Article))}[/]");
            Terminal.Screen.MarkupLine($"     {Highlighted(hit.Snippet)}");
        }

        Terminal.WriteLine(Texts.Counted(results.Count, "article"));
        return ExitCodes.Success;
    }

    private static string Highlighted(Snippet snippet)
    {
        StringBuilder line = new();
        int end = 0;
        foreach (TextMatch match in snippet.Highlights)
        {
            Append(snippet.Text[end..match.Start]);
            line.Append("[yellow]");
            Append(snippet.Text[match.Start..(match.Start + match.Length)]);
            line.Append("[/]");
            end = match.Start + match.Length;
        }

        Append(snippet.Text[end..]);
        return line.ToString();

        void Append(string part) => line.Append(Markup.Escape(part.ReplaceLineEndings(" ")));
    }
}
