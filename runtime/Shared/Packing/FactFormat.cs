using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Shared.Packing;

/// <summary>
/// The layout of what questions about dates, sources, tags and other fields are answered from: two sections of each collection. All numbers
/// are little-endian, all positions count bytes from the start of the section, and an article's ordinal is its place among the ids:
/// <code>
/// timeline    the <see cref="ArticleMoment"/> of each article, newest first, 8 bytes each; then their ordinals in this order, 4 bytes each
/// fields      <see cref="Directory"/>, <see cref="Entry"/> for each field, their keys in UTF-16, and the checksum of all that, 8 bytes;
///             then the fields themselves, each from a multiple of <see cref="PackedFormat.Alignment"/> on
/// field       <see cref="Field"/>; then numbers of 4 bytes:
///             for each value and one more, where its text starts among the texts, in characters
///             for each value and one more, where its ordinals start among the ordinals
///             for each value, how many articles have it
///             for each value, the ordinals of the articles that have it, ascending; one that has it twice is there twice
///             and the texts of the values in UTF-16, one after the other
/// </code>
/// Values are those of the files, letter by letter, in the order of <see cref="Caseless"/>: those that differ in case alone stand together,
/// in ordinal order.
/// </summary>
internal static class FactFormat
{
    public const int MomentLength = sizeof(long);

    public const int OrdinalLength = sizeof(int);

    /// <summary>The start of the section of fields.</summary>
    internal static class Directory
    {
        /// <summary>The number of fields, 4 bytes.</summary>
        public const int Fields = 0;

        /// <summary>The length of all keys in characters, 4 bytes.</summary>
        public const int KeysLength = 4;

        public const int Length = 8;
    }

    /// <summary>A field in the directory.</summary>
    internal static class Entry
    {
        /// <summary>The number of a <c>StandardMember</c>, or <see cref="OfKey"/>, 4 bytes.</summary>
        public const int Member = 0;

        /// <summary>The length of its key in characters, 4 bytes.</summary>
        public const int KeyLength = 4;

        /// <summary>4 bytes.</summary>
        public const int Position = 8;

        /// <summary>4 bytes.</summary>
        public const int Size = 12;

        /// <summary>The checksum of the field, 8 bytes.</summary>
        public const int Checksum = 16;

        public const int Length = 24;

        /// <summary>The field is a key of headers, and no member that every article has.</summary>
        public const int OfKey = -1;
    }

    /// <summary>The start of a field.</summary>
    internal static class Field
    {
        /// <summary>The number of values, 4 bytes.</summary>
        public const int Values = 0;

        /// <summary>The number of ordinals, 4 bytes.</summary>
        public const int Ordinals = 4;

        /// <summary>The length of all texts in characters, 4 bytes.</summary>
        public const int TextLength = 8;

        public const int Length = 12;
    }
}
