namespace CorpusSdk.Parsing.Collecting;

/// <summary>A file as collections are made of it.</summary>
internal interface ICollectable
{
    ArticleItem Item { get; }

    /// <summary>The id of its article; null when it has none.</summary>
    string? Id { get; }
}
