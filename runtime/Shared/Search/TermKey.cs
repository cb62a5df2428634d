using CorpusSdk.Shared.Letters;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Shared.Search;

/// <summary>Writes the keys of the dictionary: words and values of fields as bytes.</summary>
internal static class TermKey
{
    /// <summary>Bytes that a key of a word with so many characters takes at most.</summary>
    public static int MostBytes(int characters) => (characters * 3 * 2) + 1;

    /// <summary>Writes the key of a word.</summary>
    /// <param name="term">The word with its case and diacritics folded.</param>
    /// <param name="form">The word with its case folded.</param>
    /// <param name="key">Takes the key.</param>
    /// <returns>The number of bytes.</returns>
    public static int Write(ReadOnlySpan<char> term, ReadOnlySpan<char> form, Span<byte> key)
    {
        int length = Encode(term, key);
        if (!term.SequenceEqual(form))
        {
            key[length++] = 0;
            length += Encode(form, key.Slice(length));
        }

        return length;
    }

    /// <summary>Text → UTF-8; half a surrogate pair becomes U+FFFD.</summary>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        int length = EncodeAscii(text, bytes);
        for (int i = length; i < text.Length; i++)
        {
            int c = text[i];
            if (c < 0x80)
            {
                bytes[length++] = (byte)c;
                continue;
            }

            if (c < 0x800)
            {
                bytes[length++] = (byte)(0xC0 | (c >> 6));
            }
            else
            {
                if (char.IsSurrogate((char)c))
                {
                    bool isPair = char.IsHighSurrogate((char)c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                    c = isPair ? char.ConvertToUtf32((char)c, text[++i]) : 0xFFFD;
                }

                if (c >= 0x1_0000)
                {
                    bytes[length++] = (byte)(0xF0 | (c >> 18));
                    bytes[length++] = (byte)(0x80 | ((c >> 12) & 0x3F));
                }
                else
                {
                    bytes[length++] = (byte)(0xE0 | (c >> 12));
                }

                bytes[length++] = (byte)(0x80 | ((c >> 6) & 0x3F));
            }

            bytes[length++] = (byte)(0x80 | (c & 0x3F));
        }

        return length;
    }

    /// <summary>Encodes characters of ASCII at the start of a text, four at a time, and returns how many.</summary>
    private static int EncodeAscii(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        const int AtOnce = 4;
        int at = 0;
        for (; text.Length - at >= AtOnce; at += AtOnce)
        {
            ReadOnlySpan<char> four = text.Slice(at, AtOnce);
            int first = four[0] | (four[1] << 8);
            int second = four[2] | (four[3] << 8);
            if ((four[0] | four[1] | four[2] | four[3]) >= 0x80) break;

            LittleEndian.Write(bytes, at, first | (second << 16));
        }

        return at;
    }

    /// <summary>Whether a key is that of a word, and none of a field's value.</summary>
    public static bool IsWord(ReadOnlySpan<byte> key) => key.Length == 0 || key[0] != IndexFormat.ValueMark;

    /// <summary>The word with its diacritics folded.</summary>
    public static ReadOnlySpan<byte> Term(ReadOnlySpan<byte> key)
    {
        int end = key.IndexOf((byte)0);
        return end < 0 ? key : key.Slice(0, end);
    }

    /// <summary>The word with its case folded.</summary>
    public static ReadOnlySpan<byte> Form(ReadOnlySpan<byte> key) => key.Slice(key.IndexOf((byte)0) + 1);

    /// <summary>The key of a field's value, or what all of the field's values start with.</summary>
    public static byte[] Value(string field, ReadOnlySpan<char> value)
    {
        string name = Casing.Fold(field);
        byte[] key = new byte[2 + ((name.Length + value.Length) * 3)];
        key[0] = IndexFormat.ValueMark;
        int length = 1 + Encode(name.AsSpan(), key.AsSpan(1));
        key[length++] = IndexFormat.ValueSeparator;
        length += Encode(value, key.AsSpan(length));
        Array.Resize(ref key, length);
        return key;
    }

    /// <summary>
    /// In UTF-16 code units: values are compared up to here. What is longer is a text, and not a value that somebody asks for.
    /// </summary>
    public const int MaxValueLength = 256;

    /// <summary>
    /// A field's value as it is compared: its words with case and diacritics folded, one space between them; a value without a word, or one
    /// that is a number, as it is written. Cut to <see cref="MaxValueLength"/>.
    /// </summary>
    public static string Normalize(string value)
    {
        string trimmed = value.Trim();
        if (IsNumber(trimmed)) return Cut(trimmed);

        System.Text.StringBuilder words = new();
        TokenReader tokens = new(trimmed.AsSpan(), new char[TokenReader.BufferLength]);
        TermFolder second = new(new char[TokenReader.BufferLength]);
        int end = 0;
        while (words.Length < MaxValueLength && tokens.MoveNext())
        {
            int start = tokens.Start;
            int tokenEnd = start + tokens.Length;
            if (start >= end)
            {
                words.Append(words.Length == 0 ? "" : " ");
                AppendTo(words, tokens.Term);
            }
            else
            {
                // Han is read in pairs that overlap: the first letter was the second of the pair before.
                second.Fold(trimmed.AsSpan(end, tokenEnd - end));
                AppendTo(words, second.Term);
            }

            end = tokenEnd;
        }

        return words.Length == 0 ? Casing.Fold(Cut(trimmed)) : Cut(words.ToString());
    }

    private static string Cut(string value) =>
        value.Length <= MaxValueLength
            ? value
            : value.Substring(0, char.IsHighSurrogate(value[MaxValueLength - 1]) ? MaxValueLength - 1 : MaxValueLength);

    private static void AppendTo(System.Text.StringBuilder words, ReadOnlySpan<char> term)
    {
        foreach (char c in term)
        {
            words.Append(c);
        }
    }

    /// <summary>A sign perhaps, digits, and perhaps a point and digits: told by hand, since frameworks differ in the rest.</summary>
    private static bool IsNumber(string text)
    {
        int digits = 0;
        int points = 0;
        for (int i = text.Length > 0 && text[0] == '-' ? 1 : 0; i < text.Length; i++)
        {
            points += text[i] == '.' ? 1 : 0;
            digits += text[i] is >= '0' and <= '9' ? 1 : 0;
            if (text[i] is not ('.' or >= '0' and <= '9')) return false;
        }

        return digits > 0 && points <= 1;
    }
}
