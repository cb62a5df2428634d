namespace CorpusSdk.Shared.Packing;

/// <summary>
/// The layout of a packed corpus, the resource that holds an assembly's articles. Writer and reader know it from here alone. All
/// numbers are little-endian, and all positions count bytes from the start of the resource:
/// <code>
/// header      <see cref="Header"/>
/// directory   <see cref="Collection"/> for each collection
/// sections    <see cref="Section"/> for each section: those of the corpus first, then those of each collection
/// names       of the collections, UTF-8, one after the other
/// …           the sections themselves: see <see cref="SectionKind"/>
/// fields      of each article, see <see cref="Fields"/>: what follows is read in order, as the flags say
/// bodies      of each article: UTF-8, or Deflate of it
/// </code>
/// Every byte is covered by a checksum: what is before the names by the header's, sections by their own, names by being asked for,
/// ids, fields and bodies by those of the records, and records by one of their own.
/// </summary>
/// <remarks>
/// This file is compiled into the runtime, which reads packed corpora, and into the build task, which writes them. Sections that
/// a reader does not know are skipped, so that adding a kind leaves the version alone; any other change raises it.
/// </remarks>
internal static class PackedFormat
{
    /// <summary>The name of the resource.</summary>
    public const string ResourceName = "CorpusSdk.pack";

    /// <summary><c>CORPUSPK</c> in ASCII.</summary>
    public const ulong Magic = 0x4B50_5355_5052_4F43;

    /// <summary>Raised with every change of the layout but for new kinds of sections: a reader takes its own version only.</summary>
    public const int Version = 6;

    /// <summary>Header flag: bodies are compressed, each on its own.</summary>
    public const int CompressedBodies = 1;

    /// <summary>The length of a SHA-256.</summary>
    public const int HashLength = 32;

    /// <summary>Deeper than any header that is read.</summary>
    public const int MostLevels = 64;

    /// <summary>Sections start at multiples of this, so that numbers are read where they lie.</summary>
    public const int Alignment = 8;

    /// <summary>Positions are 31-bit numbers, and a module's resources have to stay below 2 GB.</summary>
    public const long LargestResource = int.MaxValue - (64 * 1024);

    /// <summary>The start of the resource.</summary>
    internal static class Header
    {
        /// <summary>8 bytes.</summary>
        public const int Magic = 0;

        /// <summary>4 bytes.</summary>
        public const int Version = 8;

        /// <summary>4 bytes.</summary>
        public const int Flags = 12;

        /// <summary>The length of the whole resource, 8 bytes.</summary>
        public const int PackLength = 16;

        /// <summary>The number of collections, 4 bytes.</summary>
        public const int Collections = 24;

        /// <summary>The number of sections, 4 bytes.</summary>
        public const int Sections = 28;

        /// <summary>The checksum of what is before it, of the fingerprint, and of directory and table of sections, 8 bytes.</summary>
        public const int Checksum = 32;

        /// <summary>The fingerprint of the corpus, a SHA-256.</summary>
        public const int Fingerprint = 40;

        public const int Length = Fingerprint + HashLength;
    }

    /// <summary>An entry of the directory.</summary>
    internal static class Collection
    {
        /// <summary>4 bytes.</summary>
        public const int NamePosition = 0;

        /// <summary>The length of the name in bytes, 4 bytes.</summary>
        public const int NameLength = 4;

        /// <summary>The number of articles, 4 bytes.</summary>
        public const int Articles = 8;

        /// <summary>Which entry of the table is the first of its sections; the others follow it. 4 bytes.</summary>
        public const int FirstSection = 12;

        /// <summary>By which generated code knows its articles, 8 bytes.</summary>
        public const int IdsChecksum = 16;

        public const int Length = 24;
    }

    /// <summary>An entry of the table of sections.</summary>
    internal static class Section
    {
        /// <summary>A <see cref="SectionKind"/>, 4 bytes.</summary>
        public const int Kind = 0;

        /// <summary>Which collection it is about, or <see cref="OfCorpus"/>, 4 bytes.</summary>
        public const int Owner = 4;

        /// <summary>4 bytes.</summary>
        public const int Position = 8;

        /// <summary>The length of the section in bytes, 4 bytes.</summary>
        public const int Size = 12;

        /// <summary>The checksum of the section, 8 bytes.</summary>
        public const int Checksum = 16;

        public const int Length = 24;

        /// <summary>The owner of a section that is about all collections.</summary>
        public const int OfCorpus = -1;
    }

    /// <summary>What is stored for an article at a fixed place; all numbers have 4 bytes.</summary>
    internal static class Record
    {
        /// <summary>The day number as <c>DateOnly</c> counts it, plus one; 0 for none.</summary>
        public const int Day = 0;

        /// <summary>The day of the last change, in the same way.</summary>
        public const int Updated = 4;

        /// <summary>The number of words in the body.</summary>
        public const int Words = 8;

        public const int FieldsPosition = 12;

        public const int FieldsLength = 16;

        public const int BodyPosition = 20;

        /// <summary>The length of the body as stored, in bytes.</summary>
        public const int BodyLength = 24;

        /// <summary>The length of the body as UTF-8, in bytes.</summary>
        public const int UnpackedLength = 28;

        /// <summary>The low half of the checksum over the id, the fields and the body as stored.</summary>
        public const int ContentChecksum = 32;

        /// <summary>The low half of the checksum over the numbers before it.</summary>
        public const int Checksum = 36;

        public const int Length = 40;
    }

    /// <summary>
    /// The start of an article's fields. Texts are their length (7 bits a byte) and UTF-8; last come the keys of the header, each with its
    /// value: a byte for its <c>ValueKind</c>, a scalar's text, and the number of 8 bytes that some kinds have.
    /// </summary>
    internal static class Fields
    {
        /// <summary><see cref="PackedFields"/>, 4 bytes.</summary>
        public const int Flags = 0;

        /// <summary>The SHA-256 of the file's text.</summary>
        public const int ContentHash = 4;
    }
}

/// <summary>What a section holds.</summary>
internal enum SectionKind
{
    /// <summary>For each article and one more: where its id starts among the ids, in characters, 4 bytes.</summary>
    IdStarts = 1,

    /// <summary>UTF-16, in ordinal order, one after the other.</summary>
    Ids = 2,

    /// <summary>For each article: the hash of its id, 8 bytes, ascending; then for each its position among the ids, 4 bytes.</summary>
    Hashes = 3,

    /// <summary><see cref="PackedFormat.Record"/> for each article, in the order of the ids.</summary>
    Records = 4,

    /// <summary>
    /// The search index of a collection, as <c>IndexFormat</c> lays it out. Checksums within it cover what a search reads.
    /// </summary>
    SearchIndex = 16,

    /// <summary>The articles by date, as <see cref="FactFormat"/> lays them out.</summary>
    Timeline = 32,

    /// <summary>Which articles have which values of fields, as <see cref="FactFormat"/> lays it out.</summary>
    Fields = 33,
}
