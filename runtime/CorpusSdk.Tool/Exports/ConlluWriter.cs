using System.Globalization;

namespace CorpusSdk.Tool.Exports;

/// <summary>The skeleton of CoNLL-U: sentences and their words, with <c>_</c> where annotation goes.</summary>
internal sealed class ConlluWriter(Stream output) : TextArticleWriter(output)
{
    /// <inheritdoc/>
    public override void Write(in ExportedArticle article)
    {
        int replaced = 0;
        // The slash is reserved in ids of sentences.
        string id = article.Key.Replace('/', ':');
        int number = 0;
        Output.Write($"# newdoc id = {id}\n");
        WriteMetadata("title", article.Text(StandardColumns.Title), ref replaced);
        WriteMetadata("date", article.Day(StandardColumns.Date) is { } day ? CellText.Of(day) : null, ref replaced);
        WriteMetadata("source", article.Text(StandardColumns.Source), ref replaced);
        foreach (IReadOnlyList<string> paragraph in ArticleTokens.Paragraphs(article.Article))
        {
            Output.Write("# newpar\n");
            foreach (string sentence in paragraph)
            {
                string text = OneLine(sentence, ref replaced);
                Output.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {id}.{++number}\n# text = {text}\n"));
                WriteTokens(text);
            }
        }

        Warnings.Replaced(article.Key, replaced);
    }

    private void WriteTokens(string text)
    {
        int position = 0;
        foreach (Token token in ArticleTokens.Of(text))
        {
            string space = token.HasSpaceAfter ? "_" : "SpaceAfter=No";
            Output.Write(string.Create(CultureInfo.InvariantCulture, $"{++position}\t{token.Text}\t_\t_\t_\t_\t_\t_\t_\t{space}\n"));
        }

        Output.Write('\n');
    }

    private void WriteMetadata(string name, string? value, ref int replaced)
    {
        if (!string.IsNullOrEmpty(value)) Output.Write($"# meta::{name} = {OneLine(value, ref replaced)}\n");
    }
}
