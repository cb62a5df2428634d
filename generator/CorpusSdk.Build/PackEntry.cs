using CorpusSdk.Parsing;

namespace CorpusSdk.Build;

/// <summary>An article file while it is packed.</summary>
internal sealed class PackEntry(ParsedFile file, FileStamp stamp)
{
    /// <summary>What was parsed of it, without its body.</summary>
    public ParsedFile File { get; } = file;

    public FileStamp Stamp { get; } = stamp;

    /// <summary>The hash of its text; empty when it is no article.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>The body as it will be stored; null when it lies in the last pack, at <see cref="Body"/>.</summary>
    public ArraySegment<byte>? NewBody { get; init; }

    /// <summary>Where the body lies in a pack; set by the writer to the place in the new one, or to nowhere.</summary>
    public StoredBody Body { get; set; }

    public bool IsReused => NewBody is null;
}

/// <summary>By which a file is known to be the same as before: its time of change and its length.</summary>
internal readonly record struct FileStamp(long Ticks, long Length);

/// <summary>A body in a pack: position and length as stored, length as UTF-8.</summary>
internal readonly record struct StoredBody(int Position, int Length, int UnpackedLength)
{
    /// <summary>The position of a body that is in no pack: its article's id belongs to another, or its collection has no name.</summary>
    public const int Nowhere = -1;
}
