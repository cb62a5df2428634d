using System.Collections.Immutable;

namespace CorpusSdk.EntityFrameworkCore.Columns;

/// <summary>The columns that every article has, and the one list of them.</summary>
internal static class StandardColumns
{
    public static readonly TableColumn Collection = Text("collection", static article => article.Collection);
    public static readonly TableColumn Id = Text("id", static article => article.Id);
    public static readonly TableColumn Slug = Text("slug", static article => article.Slug);
    public static readonly TableColumn Title = Text("title", static article => article.Title);
    public static readonly TableColumn Headline = Text("headline", static article => article.Headline);
    public static readonly TableColumn Date = new("date", ColumnKind.Day, static article => article.Date);
    public static readonly TableColumn Time = new("time", ColumnKind.Time, static article => article.Time);
    public static readonly TableColumn Source = Text("source", static article => article.Source);
    public static readonly TableColumn Dateline = Text("dateline", static article => article.Dateline?.Text);
    public static readonly TableColumn Place = Text("dateline_place", static article => article.Dateline?.Place);
    public static readonly TableColumn Region = Text("dateline_region", static article => article.Dateline?.Region);
    public static readonly TableColumn FiledOn = new("dateline_date", ColumnKind.Day, static article => article.Dateline?.Date);
    public static readonly TableColumn Authors = Texts("authors", static article => article.Authors);
    public static readonly TableColumn Tags = Texts("tags", static article => article.Tags);
    public static readonly TableColumn Language = Text("language", static article => article.Language);
    public static readonly TableColumn Updated = new("updated", ColumnKind.Day, static article => article.Updated);
    public static readonly TableColumn Path = Text("path", static article => article.Path);
    public static readonly TableColumn ContentHash = Text("content_hash", static article => article.ContentHash);
    public static readonly TableColumn Words = new("words", ColumnKind.Int32, static article => article.WordCount);
    public static readonly TableColumn Body = Text("body", static article => article.Body);
    public static readonly TableColumn Tail = Text("tail", static article => article.Tail);

    /// <summary>What gives the article back that the other columns do not; for this library alone.</summary>
    public static readonly TableColumn Header = new("header", ColumnKind.Text, HeaderText.Of);

    public static readonly ImmutableArray<TableColumn> All =
    [
        Collection, Id, Slug, Title, Headline, Date, Time, Source, Dateline, Place, Region, FiledOn, Authors, Tags, Language, Updated, Path,
        ContentHash, Words, Body, Tail, Header,
    ];

    private static TableColumn Text(string name, Func<Article, string?> read) =>
        new(name, ColumnKind.Text, article => read(article) is { } text ? WellFormedText.Of(text) : null);

    private static TableColumn Texts(string name, Func<Article, ImmutableArray<string>> read) =>
        new(name, ColumnKind.Text, article => TextsOf(read(article))) { IsList = true };

    private static string[] TextsOf(ImmutableArray<string> texts)
    {
        string[] read = new string[texts.Length];
        for (int i = 0; i < read.Length; i++)
        {
            read[i] = WellFormedText.Of(texts[i]);
        }

        return read;
    }
}
