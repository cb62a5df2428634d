using System.Globalization;
using System.Text;

namespace CorpusSdk.EntityFrameworkCore.Columns;

/// <summary>Names of columns and tables, made of keys and of names of C#.</summary>
internal static class ColumnNames
{
    /// <summary>What PostgreSQL allows, in bytes of UTF-8: it cuts longer names off without a word.</summary>
    public const int LongestInDatabases = 63;

    /// <summary><c>coverImage</c>, <c>cover-image</c> and <c>Cover Image</c> → <c>cover_image</c>, or <c>cover_image_2</c>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="taken">Names that others have, ignoring case; the new one is added.</param>
    /// <param name="longest">The most bytes of UTF-8 that a name has.</param>
    public static string Of(string key, HashSet<string> taken, int longest = int.MaxValue)
    {
        string plain = Cut(Plain(key), longest);
        string free = plain;
        for (int number = 2; !taken.Add(free); number++)
        {
            string end = string.Create(CultureInfo.InvariantCulture, $"_{number}");
            free = Cut(plain, longest - end.Length) + end;
        }

        return free;
    }

    private static string Plain(string key)
    {
        StringBuilder name = new();
        char last = '_';
        foreach (Rune rune in key.EnumerateRunes())
        {
            bool isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (!Rune.IsLetterOrDigit(rune) && !isMark)
            {
                if (last != '_') name.Append(last = '_');
                continue;
            }

            if (Rune.IsUpper(rune) && char.IsLower(last)) name.Append('_');
            name.Append(Rune.ToLowerInvariant(rune).ToString());
            last = rune.IsBmp ? (char)rune.Value : 'A';
        }

        string plain = name.ToString().TrimEnd('_');
        if (plain.Length == 0) plain = "field";
        return char.IsAsciiDigit(plain[0]) ? "_" + plain : plain;
    }

    private static string Cut(string name, int longest)
    {
        if (Encoding.UTF8.GetByteCount(name) <= longest) return name;

        int length = 0;
        int bytes = 0;
        foreach (Rune rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > longest) break;

            length += rune.Utf16SequenceLength;
        }

        return name[..length];
    }
}
