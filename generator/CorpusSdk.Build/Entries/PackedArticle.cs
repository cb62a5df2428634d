using CorpusSdk.Shared.Fields;
using Checksums = CorpusSdk.Shared.Packing.Checksum;

namespace CorpusSdk.Build.Entries;

/// <summary>What a pack has of an article.</summary>
/// <param name="wantedId">The id that its header or its path asks for.</param>
/// <param name="id">The id that it has; that one without it.</param>
internal sealed class PackedArticle(string wantedId, string? id = null)
{
    public string WantedId { get; } = wantedId;

    public string Id { get; private set; } = id ?? wantedId;

    /// <summary>
    /// Whether the file has to be read again: it has another id than in the last output, and the checksum is of all bytes.
    /// </summary>
    public bool IsOutdated { get; private set; }

    /// <summary>The day as the file alone says it: the day number as <c>DateOnly</c> counts it, plus one; 0 for none.</summary>
    public int OwnDay { get; init; }

    /// <summary>The day when its digits are read as those of the collection, counted in the same way.</summary>
    public int Day { get => field == 0 ? OwnDay : field; set; }

    /// <summary>The number of a <see cref="DigitDate"/> where the file writes the day as one; 0 otherwise.</summary>
    public long DayInDigits { get; init; }

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
