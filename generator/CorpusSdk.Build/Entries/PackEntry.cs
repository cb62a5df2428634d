using CorpusSdk.Build.Files;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Build.Entries;

/// <summary>
/// An article file while it is packed: its parts of the outputs, as bytes, and what decides about their places. What was parsed of it is
/// gone by then: kept until all files are read, it would be most of what the garbage collector has to go over.
/// </summary>
/// <param name="item">The file, and which article of which collection it makes.</param>
/// <param name="stamp">By which it is known to be the same as before.</param>
/// <param name="article">What the pack has of the article; null when the file is none.</param>
internal sealed class PackEntry(ArticleItem item, FileStamp stamp, PackedArticle? article) : ICollectable<PackEntry>
{
    public ArticleItem Item { get; } = item;

    public FileStamp Stamp { get; } = stamp;

    public PackedArticle? Article { get; } = article;

    /// <summary>The file's line in the index.</summary>
    public Piece IndexLine { get; init; }

    /// <summary>Whether the file is as it was, and its parts are taken from the last outputs.</summary>
    public bool IsReused { get; init; }

    /// <summary>The checksum of that line.</summary>
    public ulong IndexChecksum { get; init; }

    /// <summary>
    /// Whether the next build has to read the file even if it is as it was: a lock that is gone shows nowhere, nor do some edits.
    /// </summary>
    public bool IsUnsure { get; init; }

    ParsedFile? ICollectable<PackEntry>.Parsed => null;

    string? ICollectable<PackEntry>.WantedId => Article?.WantedId;

    string? ICollectable<PackEntry>.Id => Article?.Id;

    DigitOrders ICollectable<PackEntry>.Orders => Article?.Orders ?? default;

    bool ICollectable<PackEntry>.IsDraft => Article is { IsDraft: true };

    DigitDate? ICollectable<PackEntry>.DayInDigits(StandardMember member) => Article?.DayOf(member).InDigits;

    PackEntry ICollectable<PackEntry>.WithDay(StandardMember member, CalendarDate? day)
    {
        Article!.Decide(member, day);
        return this;
    }

    PackEntry ICollectable<PackEntry>.Identify(string id)
    {
        Article!.Identify(id);
        return this;
    }
}
