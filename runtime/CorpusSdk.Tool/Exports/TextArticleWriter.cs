using System.Text;

namespace CorpusSdk.Tool.Exports;

/// <summary>Writes articles as lines of text: UTF-8, <c>\n</c>.</summary>
internal abstract class TextArticleWriter : ArticleWriter
{
    private const int BufferSize = 64 * 1024;

    protected TextArticleWriter(Stream output) =>
        Output = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize) { NewLine = "\n" };

    protected StreamWriter Output { get; }

    /// <inheritdoc/>
    public override void Complete() => Output.Flush();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) Output.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>A text in one line: runs of white space are a blank, and what XML and lines have no place for is replaced.</summary>
    protected static string OneLine(string? text, ref int replaced) => text is null
        ? ""
        : CleanText.ForXml(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), ref replaced);
}
