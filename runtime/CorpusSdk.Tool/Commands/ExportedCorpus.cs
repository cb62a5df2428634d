using CorpusSdk.EntityFrameworkCore.Tables;
using CorpusSdk.Tool.Exports;
using CorpusSdk.Tool.Streaming;

namespace CorpusSdk.Tool.Commands;

/// <summary>What is exported, of a corpus that is opened as one or of a streamed one.</summary>
/// <param name="Table">Makes the columns of files.</param>
/// <param name="Tables">Makes the tables of databases, and says what has no column.</param>
/// <param name="Articles">Returns the articles that are asked for, in the order of their dates or not.</param>
/// <param name="Collection">The one collection that is asked for; null for all.</param>
internal sealed record ExportedCorpus(
    Func<ExportTable> Table, Func<ICollection<string>, IReadOnlyList<ArticleTable>> Tables, Func<bool, ArticleStream> Articles,
    string? Collection);
