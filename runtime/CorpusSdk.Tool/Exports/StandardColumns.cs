using System.Collections.Immutable;
using CorpusSdk.EntityFrameworkCore.Columns;

namespace CorpusSdk.Tool.Exports;

/// <summary>The columns that every article has, and the one list of them.</summary>
internal static class StandardColumns
{
    private static readonly ListExportType Texts = new(ScalarExportType.Text);
    private static readonly ScalarExportType Day = new(ColumnKind.Day);

    // The text comes last, where rows are read by people.
    public static readonly StandardColumn Key = new("key", ScalarExportType.Text, static (_, key) => CleanText.Of(key));
    public static readonly StandardColumn Collection = Text("collection", static article => article.Collection);
    public static readonly StandardColumn Id = Text("id", static article => article.Id);
    public static readonly StandardColumn Title = Text("title", static article => article.Title);
    public static readonly StandardColumn Headline = Text("headline", static article => article.Headline);
    public static readonly StandardColumn Date = new("date", Day, static (article, _) => article.Date);
    public static readonly StandardColumn Time = new("time", new ScalarExportType(ColumnKind.Time), static (article, _) => article.Time);
    public static readonly StandardColumn Source = Text("source", static article => article.Source);
    public static readonly StandardColumn Place = Text("dateline_place", static article => article.Dateline?.Place);
    public static readonly StandardColumn Authors = new("authors", Texts, static (article, _) => ListOf(article.Authors));
    public static readonly StandardColumn Tags = new("tags", Texts, static (article, _) => ListOf(article.Tags));
    public static readonly StandardColumn Language = Text("language", static article => article.Language);
    public static readonly StandardColumn Updated = new("updated", Day, static (article, _) => article.Updated);
    public static readonly StandardColumn IsDraft =
        new("is_draft", new ScalarExportType(ColumnKind.Boolean), static (article, _) => article.IsDraft);
    public static readonly StandardColumn Order =
        new("order", new ScalarExportType(ColumnKind.Int32), static (article, _) => article.Order);
    public static readonly StandardColumn Path = Text("path", static article => article.Path);
    public static readonly StandardColumn ContentHash = Text("content_hash", static article => article.ContentHash);
    public static readonly StandardColumn Words =
        new("words", new ScalarExportType(ColumnKind.Int32), static (article, _) => article.WordCount);
    public static readonly StandardColumn Body = Text("body", static article => article.Body);
    public static readonly StandardColumn Tail = Text("tail", static article => article.Tail);

    public static readonly ImmutableArray<StandardColumn> All =
    [
        Key, Collection, Id, Title, Headline, Date, Time, Source, Place, Authors, Tags, Language, Updated, IsDraft, Order, Path,
        ContentHash, Words, Body, Tail,
    ];

    private static StandardColumn Text(string name, Func<Article, string?> read) =>
        new(name, ScalarExportType.Text, (article, _) => read(article) is { } text ? CleanText.Of(text) : null);

    private static object?[] ListOf(ImmutableArray<string> texts) => [.. texts.Select(CleanText.Of)];
}
