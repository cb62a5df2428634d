namespace CorpusSdk.Build.Entries;

/// <summary>What a pack has of an article.</summary>
internal sealed class PackedArticle(string id)
{
    public string Id { get; } = id;

    /// <summary>The day number as <c>DateOnly</c> counts it, plus one; 0 for none.</summary>
    public int Day { get; init; }

    public int WordCount { get; init; }

    /// <summary>The SHA-256 of the file's text, as hexadecimal digits.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>The checksum of id, fields and body.</summary>
    public ulong Checksum { get; init; }

    public Piece Fields { get; init; }

    /// <summary>The body as it is stored.</summary>
    public Piece Body { get; init; }

    /// <summary>The length of the body as UTF-8.</summary>
    public int UnpackedLength { get; init; }
}
