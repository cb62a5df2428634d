namespace CorpusSdk.Tool.Exports;

/// <summary>A column of the table that all formats write.</summary>
/// <param name="Name">Its name: lower case words joined by <c>_</c>, unique ignoring case.</param>
/// <param name="Type">What its values are.</param>
internal record ExportColumn(string Name, ExportType Type);

/// <summary>A column of what is under a key of headers, or of mappings in them.</summary>
internal sealed record FieldColumn(string Name, string Key, ExportType Type) : ExportColumn(Name, Type);

/// <summary>A column that every article has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Read">Reads the value of an article with its key among all articles.</param>
internal sealed record StandardColumn(string Name, ExportType Type, Func<Article, string, object?> Read) : ExportColumn(Name, Type);
