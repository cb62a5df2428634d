using System.CommandLine;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Reports;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus report</c>: a page about a corpus, to be read in a browser.</summary>
internal sealed class ReportCommand : CorpusCommand
{
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file to write.",
        DefaultValueFactory = static _ => "report.html",
        HelpName = "file"
    };

    public ReportCommand(Terminal terminal)
        : base("report", "Writes a page about a corpus: what is in it, its types and its problems.", terminal) =>
        Options.Add(_output);

    /// <inheritdoc/>
    protected override int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation)
    {
        string path = parsed.GetValue(_output)!;
        var data = ReportData.Of(source, cancellation);
        WholeFile.Write(path, stream => ReportPage.Write(stream, data));
        long length = new FileInfo(path).Length;
        if (IsJson(parsed)) Terminal.WriteJson(new { Path = path, Articles = data.Articles.Count, Bytes = length });
        else Terminal.WriteLine($"{path}: {Texts.Counted(data.Articles.Count, "article")}, {Texts.Bytes(length)}");

        return ExitCodes.Success;
    }
}
