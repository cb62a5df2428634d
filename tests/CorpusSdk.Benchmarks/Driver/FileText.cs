using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Benchmarks;

/// <summary>An additional file that is read when somebody asks for its text, as the compiler's own are.</summary>
internal sealed class FileText(string file, string? edited = null) : AdditionalText
{
    private SourceText? _text;

    public override string Path => file;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text ??= Read();

    private SourceText Read()
    {
        if (edited is not null) return SourceText.From(edited, Encoding.UTF8);

        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        return SourceText.From(stream, Encoding.UTF8, throwIfBinaryDetected: false, canBeEmbedded: false);
    }
}
