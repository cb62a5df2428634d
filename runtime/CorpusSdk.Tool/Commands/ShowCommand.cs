using System.CommandLine;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;
using Spectre.Console;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus show</c>: one article, its metadata and its text.</summary>
internal sealed class ShowCommand : CorpusCommand
{
    private readonly Argument<string> _key = new("key") { Description = "The article: its key, such as news/first-light, or its id." };
    private readonly Option<bool> _body = new("--body") { Description = "Print the text alone." };

    public ShowCommand(Terminal terminal)
        : base("show", "Shows an article.", terminal, isPathOption: true)
    {
        Arguments.Add(_key);
        Options.Add(_body);
    }

    /// <inheritdoc/>
    protected override int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation)
    {
        ArticleKeys keys = new(source);
        Article article = keys.Find(parsed.GetValue(_key)!);
        if (IsJson(parsed))
        {
            Terminal.WriteJson(new
            {
                Key = keys.Of(article),
                article.Collection,
                article.Id,
                article.Slug,
                article.Title,
                article.Headline,
                article.Date,
                article.Time,
                article.Source,
                article.Dateline,
                article.Authors,
                article.Tags,
                article.Language,
                article.Updated,
                article.IsDraft,
                article.Order,
                article.Path,
                article.ContentHash,
                Words = article.WordCount,
                article.Fields,
                article.Body,
                article.Tail,
            });
            return ExitCodes.Success;
        }

        if (!parsed.GetValue(_body)) WriteMetadata(article, keys.Of(article));
        Terminal.Output.Write(article.Body.EndsWith('\n') ? article.Body : article.Body + "\n");
        return ExitCodes.Success;
    }

    private void WriteMetadata(Article article, string key)
    {
        Terminal.Screen.MarkupLine($"[bold]{Markup.Escape(article.ToString())}[/]");
        Grid grid = new Grid().AddColumn(new GridColumn { NoWrap = true }).AddColumn();
        Add("key", key);
        Add("headline", article.Headline);
        Add("date", $"{Texts.Day(article.Date)} {article.Time:HH\\:mm}".Trim());
        Add("source", article.Source);
        Add("dateline", article.Dateline?.Text);
        Add("authors", string.Join(", ", article.Authors));
        Add("tags", string.Join(", ", article.Tags));
        Add("language", article.Language);
        Add("updated", Texts.Day(article.Updated));
        Add("path", article.Path);
        Add("words", $"{Texts.Number(article.WordCount)}, {article.ReadingTime:m\\:ss} minutes to read");
        foreach ((string field, FieldValue value) in article.Fields)
        {
            Add(field, value.ToString());
        }

        Terminal.Screen.Write(grid);
        Terminal.WriteLine();

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) grid.AddRow($"[grey]{Markup.Escape(name)}[/]", Markup.Escape(value));
        }
    }
}
