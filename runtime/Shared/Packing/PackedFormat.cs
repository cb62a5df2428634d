namespace CorpusSdk.Shared.Packing;

/// <summary>
/// The layout of a packed corpus, the resource that holds an assembly's articles. All numbers are little-endian and all
/// positions count bytes from the start of the resource:
/// <code>
/// header      magic 8 · version 4 · flags 4 · length 8 · collections 4 · reserved 4 · checksum of this and the directory 8 · reserved 8
///             · fingerprint 32
/// directory   for each collection: name position 4 · name length 4 · articles 4 · id starts 4 · ids 4 · hashes 4 · records 4
///             · reserved 4 · checksum of the ids 8
/// id starts   for each article and one more: where its id starts among the ids, in characters, 4
/// ids         UTF-16, in ordinal order, one behind the other
/// hashes      for each article: the hash of its id 8, ascending; then for each its position among the ids 4
/// records     for each article: day 4 · words 4 · fields position 4 · fields length 4 · body position 4 · body length 4
///             · body length unpacked 4 · checksum of id, fields and body 4 · checksum of the record 4
/// fields      flags 2 · hash of the file's text 32, then texts as their length (7 bits a byte) and UTF-8; last, the keys of
///             the header with their values: a scalar is a text, with a number of 8 bytes for days, times and durations
/// bodies      UTF-8, or Deflate of it
/// </code>
/// </summary>
/// <remarks>This file is compiled into the runtime, which reads packed corpora, and into the build task, which writes them.</remarks>
internal static class PackedFormat
{
    /// <summary>The name of the resource.</summary>
    public const string ResourceName = "CorpusSdk.pack";

    /// <summary><c>CORPUSPK</c> in ASCII.</summary>
    public const ulong Magic = 0x4B50_5355_5052_4F43;

    /// <summary>Raised with every change of the layout: a reader takes its own version only.</summary>
    public const int Version = 2;

    /// <summary>Header flag: bodies are compressed, each on its own.</summary>
    public const int CompressedBodies = 1;

    public const int HeaderLength = 80;

    /// <summary>Where the fingerprint of the corpus stands, a SHA-256.</summary>
    public const int Fingerprint = 48;

    public const int HashLength = 32;

    /// <summary>Deeper than any header that is read.</summary>
    public const int MostLevels = 64;

    /// <summary>Where the header's checksum stands: it covers what is before it, the fingerprint and the directory.</summary>
    public const int HeaderChecksum = 32;

    public const int DirectoryEntryLength = 40;
    public const int RecordLength = 36;

    /// <summary>Sections start at multiples of this, so that numbers are read where they lie.</summary>
    public const int Alignment = 8;

    /// <summary>Positions are 31-bit numbers, and a module's resources have to stay below 2 GB.</summary>
    public const long LargestResource = int.MaxValue - (64 * 1024);
}

/// <summary>Which of its optional fields an article has, as the first two bytes of its fields.</summary>
[Flags]
internal enum PackedFields
{
    None = 0,
    Headline = 1,
    Time = 2,
    Source = 4,
    Dateline = 8,
    Language = 16,
    Tail = 32,
    DatelineRegion = 64,
    DatelineDate = 128,
    Header = 256,
}

/// <summary>What kind of value follows in the fields of a header.</summary>
internal enum PackedValue : byte
{
    Nothing,
    List,
    Mapping,
    Text,
    Date,
    DigitDate,
    LocalTime,
    ZonedTime,
    Duration,
}
