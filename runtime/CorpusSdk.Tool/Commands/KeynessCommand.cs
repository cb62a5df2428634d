using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using CorpusSdk.Text;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;
using Spectre.Console;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus keyness</c>: the words that set some articles apart from others.</summary>
internal sealed class KeynessCommand : CorpusCommand
{
    private readonly ArticleFilter _filter = new();
    private readonly Option<string?> _reference = new("--reference", "-r")
    {
        Description = "The corpus to compare with; by default the articles that were not chosen.",
        HelpName = "path"
    };
    private readonly Option<double> _significance = new("--p")
    {
        Description = "The greatest chance that a difference is an accident.",
        DefaultValueFactory = static _ => 0.001,
        HelpName = "number"
    };
    private readonly Option<int> _take = new("--take", "-n")
    {
        Description = "How many words at most.",
        DefaultValueFactory = static _ => 30,
        HelpName = "count"
    };

    public KeynessCommand(Terminal terminal)
        : base("keyness", "Compares the words of some articles with those of others.", terminal)
    {
        _filter.AddTo(this);
        Options.Add(_reference);
        Options.Add(_significance);
        Options.Add(_take);
    }

    /// <inheritdoc/>
    protected override int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation)
    {
        ArticleSet<Article> chosen = _filter.Apply(source, parsed);
        using CorpusSource? other = parsed.GetValue(_reference) is { } path ? Open(path, parsed) : null;
        ArticleSet<Article> reference = other?.Articles ?? source.Articles - chosen;
        if (chosen.IsEmpty || reference.IsEmpty)
        {
            throw new SourceException(
                "There is nothing to compare with. Choose some of the articles, such as with --tag, or name another corpus with --reference.");
        }

        double significance = parsed.GetValue(_significance);
        if (significance is not (> 0 and <= 1))
        {
            Terminal.Error.WriteLine("The number after --p is a chance: more than 0, and 1 at most.");
            return ExitCodes.Usage;
        }

        ImmutableArray<KeyWord> words = chosen.Keyness(reference, significance);
        KeyWord[] shown = [.. words.Take(Math.Max(0, parsed.GetValue(_take)))];
        if (IsJson(parsed))
        {
            Terminal.WriteJson(new
            {
                Articles = chosen.Count,
                Reference = reference.Count,
                Count = words.Length,
                Words = shown.Select(Values),
            });
            return ExitCodes.Success;
        }

        Table table = Terminal.Table("Word", ">Here", ">There", ">Log-likelihood", ">Difference");
        foreach (KeyWord word in shown)
        {
            table.AddRow(
                Markup.Escape(word.Text), Texts.Number(word.Count), Texts.Number(word.ReferenceCount),
                word.LogLikelihood.ToString("0.0", CultureInfo.InvariantCulture),
                double.IsInfinity(word.PercentDifference) ? "only here"
                    : word.PercentDifference.ToString("+0;-0", CultureInfo.InvariantCulture) + " %");
        }

        Terminal.Screen.Write(table);
        Terminal.WriteLine(
            $"{Texts.Counted(words.Length, "word")} of {Texts.Counted(chosen.Count, "article")} beside {Texts.Counted(reference.Count, "article")}");
        return ExitCodes.Success;
    }
    private static object Values(KeyWord word) => new
    {
        word.Text,
        word.Count,
        word.ReferenceCount,
        word.PerMillion,
        word.ReferencePerMillion,
        word.LogLikelihood,
        word.ChiSquared,
        word.PValue,
        PercentDifference = Finite(word.PercentDifference),
        LogRatio = Finite(word.LogRatio),
    };

    /// <summary>A word that the others have nowhere is not so many times as frequent: JSON has no such number.</summary>
    private static double? Finite(double number) => double.IsFinite(number) ? number : null;
}
