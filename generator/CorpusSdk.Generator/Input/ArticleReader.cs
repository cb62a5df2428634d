using CorpusSdk.Parsing;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Index;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Input;

/// <summary>An additional file → what is parsed of it.</summary>
internal static class ArticleReader
{
    /// <param name="file">The file.</param>
    /// <param name="item">The article that it makes.</param>
    /// <param name="isPacked">Whether its text goes into a packed resource.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static ParsedFile Read(AdditionalText file, ArticleItem item, bool isPacked, CancellationToken cancellation)
    {
        SourceText? text = file.GetText(cancellation);
        var parsed = ParsedFile.From(item, Parse(text, item.IsMarkdown, out string content));
        // Packed texts and their hashes are in the resource: kept here, they would cost an editor their size twice.
        return isPacked ? parsed.WithoutBody() : parsed.WithContentHash(ContentHash.Of(content));
    }

    /// <summary>The files that the build task's index stands for; when it is damaged, the index itself as a file with a problem.</summary>
    public static IReadOnlyList<ParsedFile> ReadIndex(AdditionalText file, CancellationToken cancellation)
    {
        IndexContents contents = file.GetText(cancellation) is { } text ? IndexFile.Read(text.Length, text.CopyTo) : IndexFile.Read("");
        if (contents.DamagedLine is not { } line) return contents.Files;

        var place = new FileSpan(default, new LineColumn(line, 0), new LineColumn(line, 0));
        return [new ParsedFile(
            new ArticleItem(file.Path, file.Path, ArticleItem.TopLevel, ""), null,
            EquatableArray.Of(new Problem(ProblemKinds.DamagedIndex, place, [])))];
    }

    /// <param name="text">The file, as the compiler read it.</param>
    /// <param name="isMarkdown">Whether it is in Markdown.</param>
    /// <param name="content">Its text, which the compiler may have read in an encoding that it is not in.</param>
    private static ParseResult Parse(SourceText? text, bool isMarkdown, out string content)
    {
        content = text?.ToString() ?? "";
        if (text is null) return ArticleParser.Failed(ProblemKinds.Unreadable, new ArticleText(""), default);
        if (SourceEncoding.FindFault(text, content, out ForeignText? foreign) is { } fault)
            return ArticleParser.Failed(ProblemKinds.NotUtf8, new ArticleText(content), new TextRange(fault.Offset, 0), fault.What);
        if (foreign is null) return ArticleParser.Parse(content, isMarkdown: isMarkdown);

        content = foreign.Content;
        return Utf8Text.Parse(foreign, withBody: true, isMarkdown);
    }
}
