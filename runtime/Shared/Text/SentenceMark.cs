using System.Runtime.CompilerServices;

namespace CorpusSdk.Shared.Text;

/// <summary>What a character may be to the sentences of a text.</summary>
internal enum SentenceMark : byte
{
    /// <summary>Part of a sentence.</summary>
    None,

    /// <summary>A full stop, which ends sentences and abbreviations.</summary>
    Stop,

    /// <summary><c>!</c>, <c>?</c>, <c>…</c> and their kin, which end a sentence where white space follows.</summary>
    End,

    /// <summary>A mark of a script without capitals, which ends a sentence whatever follows.</summary>
    FullEnd,

    /// <summary>A quotation mark or bracket that may open.</summary>
    Opening,

    /// <summary>What may be the end of a list's number: <c>2)</c>.</summary>
    Parenthesis,

    /// <summary>A bullet.</summary>
    Bullet,

    /// <summary>The end of a line.</summary>
    Line,

    /// <summary>The end of a block, which ends a sentence in any case.</summary>
    Block,
}

/// <summary>The characters that sentences depend on.</summary>
internal static class SentenceMarks
{
    /// <summary>Stands for a character that no reader sees.</summary>
    public const char Hidden = '\0';

    /// <summary>Stands for the end of a heading, a list's item, a table's row; also Unicode's separator of paragraphs.</summary>
    public const char Block = '\u2029';

    /// <summary>What a character may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SentenceMark Of(char c)
    {
        ReadOnlySpan<byte> ascii = Ascii;
        if (c < ascii.Length) return (SentenceMark)ascii[c];
        return c < '\u2000' ? OfLetters(c) : OfSigns(c);
    }

    public static bool IsEnd(char c) => Of(c) is SentenceMark.Stop or SentenceMark.End or SentenceMark.FullEnd;

    /// <summary>White space, and what no reader sees.</summary>
    public static bool IsBlank(char c) => c == ' ' || c == Hidden || char.IsWhiteSpace(c);

    /// <summary>What stands between a mark and the white space after it: quotation marks, brackets, asterisks of emphasis.</summary>
    public static bool IsCloser(char c) => c
        is Hidden or '"' or '\'' or ')' or ']' or '}' or '*' or '_' or '~' or '\u00BB' or '\u00AB' or '\u2019' or '\u201D' or '\u201C'
        or '\u203A' or '\u2039' or '\u300B' or '\u300D' or '\u300F' or '\u3011' or '\uFF09' or '\u2018' or '\u00B9' or '\u00B2'
        or '\u00B3' or (>= '\u2070' and <= '\u2079');

    /// <summary>What stands between white space and the first word of a sentence: quotation marks, brackets, dashes, bullets.</summary>
    public static bool IsOpener(char c) => c
        is '"' or '\'' or '`' or '(' or '[' or '{' or '*' or '_' or '~' or '\u00A1' or '\u00BF' or '\u00AB' or '\u00BB' or '\u2018'
        or '\u201A' or '\u201C' or '\u201D' or '\u201E' or '\u2039' or '\u203A' or '\u300A' or '\u300C' or '\u300E' or '\u3010'
        or '\uFF08' or '-' or '\u2010' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2022' or '\u2043';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static SentenceMark OfLetters(char c) => c switch
    {
        '\u00AB' or '\u00BB' => SentenceMark.Opening,
        '\u0085' or < '\u037E' => SentenceMark.None,
        '\u037E' or '\u0589' or '\u061D' or '\u061E' or '\u061F' or '\u06D4' or (>= '\u0700' and <= '\u0702') or '\u07F9' or '\u0837'
            or '\u0839' or '\u083D' or '\u083E' or '\u0964' or '\u0965' or '\u104A' or '\u104B' or '\u1362' or '\u1367' or '\u1368'
            or '\u166E' or '\u1735' or '\u1736' or '\u17D4' or '\u17D5' or '\u1803' or '\u1809' or '\u1944' or '\u1945'
            or (>= '\u1AA8' and <= '\u1AAB') or '\u1B5A' or '\u1B5B' or '\u1B5E' or '\u1B5F' or '\u1B7D' or '\u1B7E' or '\u1C3B'
            or '\u1C3C' or '\u1C7E' or '\u1C7F' => SentenceMark.FullEnd,
        _ => SentenceMark.None,
    };

    private static SentenceMark OfSigns(char c) => c switch
    {
        Block => SentenceMark.Block,
        '\u2018' or '\u201A' or '\u201C' or '\u201D' or '\u201E' or '\u2039' or '\u203A' or '\u300A' or '\u300C' or '\u300E' or '\u3010'
            or '\uFF08' => SentenceMark.Opening,
        '\u2022' or '\u2023' or '\u2043' or '\u25AA' or '\u25E6' => SentenceMark.Bullet,
        '\u2024' or '\uFE52' or '\uFF0E' => SentenceMark.Stop,
        '\u2026' or '\u203C' or '\u203D' or (>= '\u2047' and <= '\u2049') => SentenceMark.End,
        '\u2CF9' or '\u2CFA' or '\u2CFB' or '\u2E2E' or '\u2E3C' or '\u2E53' or '\u2E54' or '\u3002' or '\uA4FF' or '\uA60E' or '\uA60F'
            or '\uA6F3' or '\uA6F7' or '\uA876' or '\uA877' or '\uA8CE' or '\uA8CF' or '\uA92F' or '\uA9C8' or '\uA9C9'
            or (>= '\uAA5D' and <= '\uAA5F') or '\uAAF0' or '\uAAF1' or '\uABEB' or '\uFE56' or '\uFE57' or '\uFF01' or '\uFF1F'
            or '\uFF61' => SentenceMark.FullEnd,
        _ => SentenceMark.None,
    };

    private static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 2, 4, 0, 0, 0, 0, 4, 4, 5, 0, 0, 0, 0, 1, 0, // ! " ' ( ) .
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, // ?
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, // [
        4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // `
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];
}
