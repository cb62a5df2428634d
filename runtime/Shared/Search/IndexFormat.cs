namespace CorpusSdk.Shared.Search;

/// <summary>
/// The layout of a search index, which covers one collection. All numbers are little-endian, positions count bytes from the start
/// of the index, and <c>varint</c> is 7 bits a byte, lowest first:
/// <code>
/// header      magic 8 · version 4 · documents 4 · length 8 · entries 4 · blocks 4 · body words 8 · title words 8 · reserved 8
///             · for each section: position 4 · length 4 · checksum of the header up to here and of the section of checksums 8
/// checksums   for each page of 16 KiB after this section: the low half of its checksum 4
/// documents   newest first, then by id: days 4 each (day number plus one; 0 for none, last) · positions in the collection 4 each
///             · body lengths in words 4 each · title lengths 4 each
/// unstemmed   a bit for each document whose words are not English; empty when all are
/// marks       for each document and one more: where its marks start after these numbers 4; then for each 96th word of a body:
///             varint of how many characters it starts after the mark before it
/// blocks      for each block of 16 entries: first 8 bytes of its first key, big-endian 8 each · position in the dictionary 4 each
///             · position in the postings 4 each
/// dictionary  for each entry in the order of the keys' bytes: bytes shared with the key before it and bytes that follow, 4 bits each,
///             15 for 15 and more with the rest in a varint · the bytes that follow · varint length of its postings
/// postings    for each entry: flags 1 · group: signed varint of the entry number of the first member less this one, varint documents
///             with any member · next: varint of the number of the next member less this one · both fields: varint documents with a
///             word in the title alone · title: varint length, list · body: list
/// list        documents, then few, in the next bits: for each the gap to the document before (less one), its higher bits as so many
///             zeros and a one, then its lower bits · occurrences; or many, from the next byte on: for each window of 256 documents how
///             many are in it, 255 for 255 and more 1 · with 16 windows or more, for each the part of a word's weight that one of its
///             documents gets at most 2 · for each window up to 32 numbers within it 1 each, or 32 bytes of bits · occurrences 4 bits
///             each, 15 for 15 and more · varint bytes of these; if there are any: varint bytes that follow, for each window varint how
///             many bytes of them it has; then for each varint occurrences less 15. Numbers of documents, and of occurrences among few:
///             as so many zeros as they have bits after the first, a one, then these
/// positions   after a list, of few in the next bit: of many, varint bytes that follow doubled, and one more where documents have four
///             positions and more on average; for each window varint how many bits its positions take, or with the one more for each 32
///             of its documents; then for each document its positions. One: a number up to the length of the document's field, the lower
///             ones in a bit less. More: the gap to the position before (less one), its higher bits as so many zeros and a one, then its
///             lower bits
/// pairs       of frequent words, which phrases that have two of them next to each other are looked up in: all words without positions,
///             or some with them; empty where there are none: words 4 · for each its entry number 4 · where in the postings the lists
///             of the pairs that begin with it start 4 each · where in the following its lengths start 4 each · for each word by each
///             word varint length of the list of the documents where the second follows the first, 0 for none. The lists are after the
///             postings of the last entry
/// </code>
/// </summary>
/// <remarks>
/// This file is compiled into the runtime, which reads indexes, and into the build task, which writes them. A key is a word with
/// its case and diacritics folded; where the diacritics make a difference, a zero and the word with its case folded follow. A
/// value of a field is one byte of 1, the field's name, one byte of 31 and the value.
/// </remarks>
internal static class IndexFormat
{
    /// <summary><c>CORPUSIX</c> in ASCII.</summary>
    public const ulong Magic = 0x5849_5355_5052_4F43;

    /// <summary>Raised with every change of the layout: a reader takes its own version only.</summary>
    public const int Version = 3;

    public const int VersionAt = 8;
    public const int DocumentsAt = 12;
    public const int LengthAt = 16;
    public const int EntriesAt = 24;
    public const int BlocksAt = 28;
    public const int BodyWordsAt = 32;
    public const int TitleWordsAt = 40;
    public const int SectionsAt = 56;
    public const int Sections = 8;
    public const int ChecksumAt = SectionsAt + (Sections * 8);
    public const int HeaderLength = ChecksumAt + 8;

    /// <summary>
    /// Verified when something of it is first read: small enough that a first search verifies little, large enough that a checksum costs
    /// nothing.
    /// </summary>
    public const int PageLength = 16 * 1024;

    /// <summary>What each document has in the section of documents.</summary>
    public const int DocumentLength = 4 * sizeof(int);

    public const int Alignment = 8;
    public const int EntriesPerBlock = 16;
    public const int WordsPerMark = 96;

    /// <summary>Documents of a window: a number within it is one byte.</summary>
    public const int WindowLength = 256;

    /// <summary>From so many on, bits take less room than numbers.</summary>
    public const int MostNumbers = 32;

    public const int BitmapLength = WindowLength / 8;

    /// <summary>A list that is not longer is decoded as a whole, in less time than its windows would take, and takes less room.</summary>
    public const int LeastDense = 256;

    /// <summary>What does not fit into four bits: the rest follows elsewhere.</summary>
    public const int InNibble = 15;

    public const byte ValueMark = 1;
    public const byte ValueSeparator = 31;

    /// <summary>Documents whose positions can be passed over together, in lists that have many of them.</summary>
    public const int DocumentsPerSkip = 32;

    /// <summary>With fewer windows, there is little to pass over.</summary>
    private const int LeastBounded = 16;

    /// <summary>Whether lists say for each window what a document gets at most.</summary>
    public static bool HasBounds(int documents) => Windows(documents) >= LeastBounded;

    public static int Windows(int documents) => (documents + WindowLength - 1) / WindowLength;

    /// <summary>The number of blocks of so many entries.</summary>
    public static int Blocks(int entries) => (entries + EntriesPerBlock - 1) / EntriesPerBlock;

    /// <summary>Whether a list has windows: with fewer postings than windows, their counts would take more room than the gaps.</summary>
    public static bool IsDense(int postings, int documents) => postings >= LeastDense && postings >= Windows(documents);

    /// <summary>
    /// Whether a word is one whose positions in bodies may be left out: a word that more than half of all documents have. These are two
    /// fifths of all positions and more, and no other word takes as much room.
    /// </summary>
    public static bool IsFrequent(int postings, int documents) => documents >= 32 && postings > documents / 2;

    /// <summary>
    /// The number of bits of a position in a field of so many words, or of one more: a headline stands one word after the title.
    /// </summary>
    /// <param name="words">The length of the field in words.</param>
    /// <param name="shorter">Positions below this take as many bits, and others one more.</param>
    public static int PositionBits(int words, out int shorter)
    {
        int bits = Log2(words + 1);
        shorter = (int)((2L << bits) - (words + 1));
        return bits;
    }

    /// <summary>The number of the lower bits of gaps between positions.</summary>
    public static int PositionGapBits(int positions, int words) => GapBits(positions, words + 1);

    /// <summary>
    /// The number of the lower bits of gaps in a list of few (Rice): those of seven tenths of the average gap take the least room.
    /// </summary>
    public static int GapBits(int postings, int documents) => Log2((int)((long)documents * 7 / 10 / Math.Max(1, postings)));

    /// <summary>The place of the highest bit that is set; 0 for none.</summary>
    public static int Log2(int value)
    {
#if NET
        return System.Numerics.BitOperations.Log2((uint)value | 1);
#else
        int bits = 0;
        while (value >> bits > 1)
        {
            bits++;
        }

        return bits;
#endif
    }

    public static int Align(int position) => (position + Alignment - 1) & -Alignment;
}

/// <summary>The sections of an index, in their order.</summary>
internal enum IndexSection
{
    Checksums,
    Documents,
    Unstemmed,
    Marks,
    Blocks,
    Dictionary,
    Postings,
    Pairs,
}

/// <summary>What an entry of the dictionary has, as the first byte of its postings.</summary>
[Flags]
internal enum EntryFlags
{
    None = 0,
    Body = 1,
    Title = 2,
    Group = 4,
    Next = 8,
    NoPositions = 16,
}
