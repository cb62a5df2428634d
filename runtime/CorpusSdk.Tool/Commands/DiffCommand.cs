using System.CommandLine;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Schemas;
using CorpusSdk.Tool.Sources;
using Spectre.Console;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus diff</c>: what became of the articles and their types between two versions of a corpus.</summary>
internal sealed class DiffCommand : CorpusCommand
{
    private readonly Argument<string> _newer = new("newer") { Description = "The newer version, of any kind." };

    public DiffCommand(Terminal terminal)
        : base("diff", "Compares two versions of a corpus: articles, and the API that is made of them.", terminal)
    {
        PathArgument.Description = "The older version, of any kind.";
        PathArgument.DefaultValueFactory = null;
        Arguments.Add(_newer);
    }

    /// <inheritdoc/>
    protected override int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation)
    {
        using CorpusSource newer = Open(parsed.GetValue(_newer)!, parsed);
        CorpusDifference difference = new(source, newer);
        if (IsJson(parsed)) Terminal.WriteJson(difference);
        else Write(difference);

        return difference.IsEmpty ? ExitCodes.Success : ExitCodes.Found;
    }

    private void Write(CorpusDifference difference)
    {
        Write("green", "+", difference.Added);
        Write("red", "-", difference.Removed);
        Write("blue", ">", difference.Renamed.Select(static rename => $"{rename.From} → {rename.To}"));
        Write("yellow", "~", difference.Changed);
        Write("magenta", "!", difference.Api);
        Terminal.WriteLine(
            $"{Texts.Number(difference.Added.Count)} added, {Texts.Number(difference.Removed.Count)} removed, "
            + $"{Texts.Number(difference.Renamed.Count)} renamed, {Texts.Number(difference.Changed.Count)} changed, "
            + $"{Texts.Number(difference.Unchanged)} unchanged.");
    }

    private void Write(string colour, string mark, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Terminal.Screen.MarkupLine($"[{colour}]{mark} {Markup.Escape(line)}[/]");
        }
    }
}
