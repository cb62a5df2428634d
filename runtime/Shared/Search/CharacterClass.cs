namespace CorpusSdk.Shared.Search;

/// <summary>What a character is to the words of a text: the classes of UAX #29 that matter there, and what folding does to marks.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Part of no word.</summary>
    None = 0,

    /// <summary>ALetter: a letter of a script that separates words.</summary>
    Letter = 1,

    /// <summary>Hebrew_Letter, which may have quotation marks within a word.</summary>
    HebrewLetter = 2,

    /// <summary>Numeric: a digit.</summary>
    Digit = 3,

    /// <summary>A letter of a script without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese and others.</summary>
    Ideograph = 4,

    /// <summary>ExtendNumLet: the underscore and its kin, which join what stands on both sides.</summary>
    Connector = 5,

    /// <summary>MidLetter, without the colon: joins letters.</summary>
    MidLetter = 6,

    /// <summary>MidNum: joins digits.</summary>
    MidNumber = 7,

    /// <summary>MidNumLet: joins letters or digits.</summary>
    MidBoth = 8,

    /// <summary>The apostrophe of ASCII: as <see cref="MidBoth"/>, and part of the word after a Hebrew letter.</summary>
    SingleQuote = 9,

    /// <summary>The quotation mark of ASCII: joins Hebrew letters.</summary>
    DoubleQuote = 10,

    /// <summary>
    /// Belongs to the character before it, and is in no term: joiners, soft hyphens, marks of direction, variation selectors.
    /// </summary>
    Ignorable = 11,

    /// <summary>A mark that belongs to the character before it, and is in the form of a word but not in its term.</summary>
    Diacritic = 12,

    /// <summary>
    /// A mark that belongs to the character before it, and makes another letter of it: vowel signs, viramas, the voicing of kana.
    /// </summary>
    Mark = 13,
}
