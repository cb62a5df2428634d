using CorpusSdk.Tool.Streaming;

namespace CorpusSdk.Tool.Exports;

/// <summary>A format of exports.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Endings">What the names of its files end in, without regard to case.</param>
internal abstract record ExportFormat(string Name, string[] Endings)
{
    /// <summary>All formats. Of two whose endings match, the first has it.</summary>
    public static readonly ExportFormat[] All =
    [
        new TextFormat("jsonl", [".jsonl", ".ndjson"], static (output, request) => new JsonLinesWriter(output, request.Table)),
        new TextFormat("csv", [".csv"], static (output, request) => new CsvArticleWriter(output, request.Table)),
        new BinaryFormat("parquet", [".parquet"], static (output, request) =>
            new ParquetArticleWriter(output, request.Table, request.Decimals, request.RowGroups, request.Cancellation)),
        new FileFormat("huggingface", [], IsFolder: true, static (path, request) =>
            new HuggingFaceWriter(path, request.Table, request.Decimals, request.RowGroups, request.Cancellation)),
        new FileFormat("sqlite", [".sqlite", ".sqlite3", ".db"], IsFolder: false, static (path, request) =>
            new SqliteArticleWriter(path, request.Table)),
        new TextFormat("vertical", [".vert", ".vertical"], static (output, request) => new VerticalWriter(output, request.Table)),
        new TextFormat("conllu", [".conllu"], static (output, _) => new ConlluWriter(output)),
        new TextFormat("tei", [".tei", ".xml"], static (output, request) => new TeiWriter(output, request.Table)),
        new TextFormat("llms-full", ["llms-full.txt"], static (output, request) =>
            new LlmsWriter(output, request.Table, request.Articles.Count, isFull: true)),
        new TextFormat("llms", ["llms.txt"], static (output, request) =>
            new LlmsWriter(output, request.Table, request.Articles.Count, isFull: false)),
    ];

    /// <summary>Gets a value indicating whether rows stand in the order of their dates where row groups are years.</summary>
    public bool HasRowGroups => Name is "parquet" or "huggingface";

    /// <summary>The format of a file by its name; null where that does not say.</summary>
    public static ExportFormat? OfPath(string path) =>
        Array.Find(All, format => format.Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));

    public static ExportFormat Named(string name) => All.First(format => format.Name == name);
}

/// <summary>What a writer is made of.</summary>
/// <param name="Table">The columns.</param>
/// <param name="Articles">The articles in their order.</param>
/// <param name="RowGroups">Where row groups end.</param>
/// <param name="Cancellation">Ctrl+C.</param>
internal sealed record ExportRequest(ExportTable Table, ArticleStream Articles, RowGroups RowGroups, CancellationToken Cancellation)
{
    public DecimalSizes Decimals => field ??= DecimalSizes.Of(Table, Articles.Read());
}

/// <summary>A format that is text, and can go to the standard output.</summary>
internal sealed record TextFormat(string Name, string[] Endings, Func<Stream, ExportRequest, ArticleWriter> Writer)
    : ExportFormat(Name, Endings);

/// <summary>A format that is one file.</summary>
internal sealed record BinaryFormat(string Name, string[] Endings, Func<Stream, ExportRequest, ArticleWriter> Writer)
    : ExportFormat(Name, Endings);

/// <summary>A format whose writer opens its files itself.</summary>
internal sealed record FileFormat(string Name, string[] Endings, bool IsFolder, Func<string, ExportRequest, ArticleWriter> Writer)
    : ExportFormat(Name, Endings);
