using System.CommandLine;
using CorpusSdk.Text;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus kwic</c>: every place of a word with what stands around it, a line each.</summary>
internal sealed class KwicCommand : CorpusCommand
{
    private const int MostWidth = 500;

    private readonly ArticleFilter _filter = new();
    private readonly Argument<string> _pattern = new("word") { Description = "A word, a prefix*, a \"phrase\", or several with OR." };
    private readonly Option<int> _width = new("--width", "-w")
    {
        Description = "How many characters of each side.",
        DefaultValueFactory = static _ => 40,
        HelpName = "count"
    };
    private readonly Option<string> _sort = new("--sort")
    {
        Description = "text (as they come), left, right or match.",
        DefaultValueFactory = static _ => "text",
        HelpName = "order"
    };
    private readonly Option<int?> _take = new("--take", "-n") { Description = "How many lines at most.", HelpName = "count" };
    private readonly Option<bool> _html = new("--html") { Description = "Print a table of HTML." };

    public KwicCommand(Terminal terminal)
        : base("kwic", "Shows a word in context: a concordance.", terminal, withSearchIndex: true, isPathOption: true)
    {
        _sort.AcceptOnlyFromAmong("text", "left", "right", "match");
        Arguments.Add(_pattern);
        Options.Add(_width);
        Options.Add(_sort);
        Options.Add(_take);
        Options.Add(_html);
        _filter.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation)
    {
        Concordance<Article> found;
        try
        {
            found = _filter.Apply(source, parsed).Concordance(
                parsed.GetValue(_pattern)!, Math.Clamp(parsed.GetValue(_width), 0, MostWidth));
        }
        catch (ArgumentException error)
        {
            // Without the name of the parameter, which .NET writes after it.
            Terminal.Error.WriteLine(error.Message.Split(" (Parameter ")[0]);
            return ExitCodes.Usage;
        }

        found = parsed.GetValue(_sort) switch
        {
            "left" => found.SortByLeft(),
            "right" => found.SortByRight(),
            "match" => found.SortByMatch(),
            _ => found,
        };
        int take = Math.Max(0, parsed.GetValue(_take) ?? int.MaxValue);
        if (IsJson(parsed))
        {
            Terminal.WriteJson(new
            {
                found.Count,
                Lines = found.Take(take).Select(line => new
                {
                    Key = source.KeyOf(line.Article),
                    line.Start,
                    line.Length,
                    line.Left,
                    line.Match,
                    line.Right,
                }),
            });
            return ExitCodes.Success;
        }

        if (parsed.GetValue(_html))
        {
            Terminal.WriteLine(found.ToHtml());
            return ExitCodes.Success;
        }

        foreach (ConcordanceLine<Article> line in found.Take(take))
        {
            cancellation.ThrowIfCancellationRequested();
            Terminal.WriteLine(line.ToString());
        }

        Terminal.WriteLine(Texts.Counted(found.Count, "place"));
        return ExitCodes.Success;
    }
}
