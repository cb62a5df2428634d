using CorpusSdk.Tool.Output;

namespace CorpusSdk.Tool.Exports;

/// <summary>
/// What language models read: <c>llms.txt</c>, a list of the articles with links to their files, and <c>llms-full.txt</c>, which has their
/// texts as well. Both are Markdown.
/// </summary>
internal sealed class LlmsWriter : TextArticleWriter
{
    private readonly bool _isFull;
    private string? _collection;

    public LlmsWriter(Stream output, ExportTable table, int articles, bool isFull)
        : base(output)
    {
        _isFull = isFull;
        Output.Write($"# {table.Name}\n\n> {Counted(articles)}\n");

        static string Counted(int articles) => Texts.Counted(articles, "article") + ".";
    }

    /// <inheritdoc/>
    public override void Write(in ExportedArticle article)
    {
        int replaced = 0;
        if (_isFull) WriteText(article, ref replaced);
        else WriteLink(article, ref replaced);
        Warnings.Replaced(article.Key, replaced);
    }

    private void WriteLink(in ExportedArticle article, ref int replaced)
    {
        if (article.Article.Collection != _collection)
        {
            _collection = article.Article.Collection;
            Output.Write($"\n## {_collection}\n\n");
        }

        string title = OneLine(article.Article.ToString(), ref replaced).Replace("[", "\\[", StringComparison.Ordinal)
            .Replace("]", "\\]", StringComparison.Ordinal);
        string address = string.Join('/', article.Text(StandardColumns.Path)!.Split('/').Select(Uri.EscapeDataString))
            .Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
        string notes = string.Join(", ", Notes(article));
        Output.Write($"- [{title}]({address}){(notes.Length == 0 ? "" : $": {OneLine(notes, ref replaced)}")}\n");
    }

    private void WriteText(in ExportedArticle article, ref int replaced)
    {
        Output.Write($"\n## {OneLine(article.Article.ToString(), ref replaced)}\n\n");
        Output.Write($"{article.Key}{string.Concat(Notes(article).Select(static note => $", {note}")).ReplaceLineEndings(" ")}\n\n");
        Output.Write(CleanText.ForXml(article.Text(StandardColumns.Body)!.TrimEnd('\n'), ref replaced));
        Output.Write('\n');
    }

    private static IEnumerable<string> Notes(ExportedArticle article)
    {
        if (article.Day(StandardColumns.Date) is { } day) yield return CellText.Of(day);
        if (article.Text(StandardColumns.Source) is { Length: > 0 } source) yield return source;

        foreach (string author in article.Texts(StandardColumns.Authors))
        {
            yield return author;
        }
    }
}
