using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;
using Checksums = CorpusSdk.Shared.Packing.Checksum;

namespace CorpusSdk.Build.Entries;

/// <summary>What a pack has of an article.</summary>
/// <param name="wantedId">The id that its header or its path asks for.</param>
/// <param name="id">The id that it has.</param>
/// <param name="date">The day of publication.</param>
/// <param name="updated">The day of the last change.</param>
internal sealed class PackedArticle(string wantedId, string id, PackedDay date, PackedDay updated)
{
    public string WantedId { get; } = wantedId;

    public string Id { get; private set; } = id;

    /// <summary>
    /// Whether the file has to be read again: it has another id than in the last output, and the checksum is of all bytes.
    /// </summary>
    public bool IsOutdated { get; private set; }

    /// <summary>The day of publication.</summary>
    public PackedDay Date { get; private set; } = date;

    /// <summary>The day of the last change.</summary>
    public PackedDay Updated { get; private set; } = updated;

    /// <summary>The days in all of the header that can be read in one order alone.</summary>
    public DigitOrders Orders { get; init; }

    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft { get; init; }

    public int WordCount { get; init; }

    /// <summary>The SHA-256 of the file's text, as hexadecimal digits.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>The checksum of id, fields and body.</summary>
    public ulong Checksum { get; private set; }

    public Piece Fields { get; init; }

    /// <summary>The body as it is stored.</summary>
    public Piece Body { get; init; }

    /// <summary>The article's words, as they are merged into a search index; empty without one.</summary>
    public Piece Words { get; init; }

    /// <summary>The checksum of these.</summary>
    public ulong WordsChecksum { get; init; }

    /// <summary>The length of the body as UTF-8.</summary>
    public int UnpackedLength { get; init; }

    public PackedDay DayOf(StandardMember member) => member == StandardMember.Date ? Date : Updated;

    /// <summary>Takes the day of a member that its digits mean in the collection.</summary>
    public void Decide(StandardMember member, CalendarDate? day)
    {
        if (member == StandardMember.Date) Date = Date.As(day);
        else Updated = Updated.As(day);
    }

    /// <summary>Makes the checksum of id, fields and body, or takes the one of the last run.</summary>
    public PackedArticle WithChecksum(ulong? known = null)
    {
        Checksum = known ?? ChecksumIn([]);
        return this;
    }

    /// <summary>The checksum of id, fields and body, given the bytes of the last pack.</summary>
    public ulong ChecksumIn(byte[] last) => Checksums.Append(Checksums.Append(Checksums.OfIds([Id]), Fields.In(last)), Body.In(last));

    /// <summary>Gives the article another id.</summary>
    public void Identify(string id)
    {
        Id = id;
        IsOutdated = Fields.Bytes is null || Body.Bytes is null;
        if (!IsOutdated) WithChecksum();
    }
}
