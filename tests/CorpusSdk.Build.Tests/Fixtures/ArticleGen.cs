using System.Globalization;
using System.Text;
using CorpusSdk.Parsing.Formats;
using CorpusSdk.Parsing.Values;
using CsCheck;

namespace CorpusSdk.Build.Tests.Fixtures;

/// <summary>Makes article files of every format, with any of the fields there or not, in any script and with any line ends.</summary>
internal static class ArticleGen
{
    /// <summary>Whole characters from everywhere, surrogate pairs and combining marks among them, never an unpaired surrogate.</summary>
    private static readonly Gen<string> Character = Gen.Frequency(
        (8, Gen.Char[' ', '~'].Select(c => c.ToString())),
        (2, Gen.Char['\u00A1', '\u024F'].Select(c => c.ToString())),
        (2, Gen.Char['\u0400', '\u04FF'].Select(c => c.ToString())),
        (2, Gen.Char['\u0300', '\u036F'].Select(c => c.ToString())),
        (2, Gen.Char['\u4E00', '\u9FFF'].Select(c => c.ToString())),
        (2, Gen.Int[0x1F300, 0x1FAFF].Select(char.ConvertFromUtf32)),
        (1, Gen.Int[0x10000, 0x10FFFF].Select(char.ConvertFromUtf32)),
        (1, Gen.OneOf("\u0001", "\t", "\f", "\u0085", "\u2028", "\uFEFF", "\uFFFD", "\uFFFF", "\u202E", "👩‍👩‍👧", "ß", "İ")));

    private static readonly Gen<string> LineEnd = Gen.OneOf("\n", "\r\n", "\r", "\n\n", "\r\n\r\n", " \n");

    private static readonly Gen<string> Line = Character.Array[0, 30].Select(string.Concat);

    /// <summary>Starts with a letter, so that it is not blank; line ends of all kinds.</summary>
    private static readonly Gen<string> SomeText =
        Gen
            .Select(Gen.Char['A', 'Z'], Gen.Select(Line, LineEnd).Array[0, 8])
            .Select((first, lines) => first + string.Concat(lines.Select(line => line.Item1 + line.Item2)));

    private static readonly Gen<string> Body = Gen.Frequency((1, Gen.Const("")), (9, SomeText));

    private static readonly Gen<string> Id = Gen.OneOf(
        Gen.Char['a', 'z'], Gen.Char['\u0430', '\u044F'], Gen.Char['0', '9'], Gen.Char['\u4E00', '\u4EFF'], Gen.Const('/'), Gen.Const('-'))
        .Array[1, 12].Select(characters => new string(characters));

    private static readonly Gen<string> Day = Gen
        .Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 28])
        .Select((year, month, day) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"));

    private static readonly Gen<string> Moment = Gen.Select(Day, Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[0, 59])
        .Select((day, hour, minute, second) => string.Create(CultureInfo.InvariantCulture, $"{day} {hour:D2}:{minute:D2}:{second:D2}"));

    private static readonly Gen<string> Quoted = Line.Select(Quote);

    private static readonly Gen<string> List = Quoted.Array[0, 3].Select(items => $"[{string.Join(", ", items)}]");

    private static readonly Gen<(string Text, string Body)> FrontMatter =
        Gen.Select(
            Gen
                .Select(Field("title", Quoted), Field("headline", Quoted), Field("date", Gen.OneOf(Day, Moment)), Field("source", Quoted))
                .Select((a, b, c, d) => a + b + c + d),
            Gen
                .Select(
                    Field("authors", List), Field("tags", List), Field("language", Gen.OneOf("en", "ar", "zh-Hant")),
                    Field("id", Id.Select(Quote)), Field("lastmod", Day),
                    Field("draft", Gen.OneOf("true", "false", "maybe")),
                    Field("order", Gen.OneOf("0", "-7", "2147483647", "2147483648", "first")))
                .Select((a, b, c, d, e, f, g) => a + b + c + d + e + f + g),
            Body)
        .Select((first, second, body) => ($"---\n{first}{second}other: 1\n---\n\n{body}", body));

    private static readonly Gen<(string Text, string Body)> Newswire =
        Gen.Select(
            Day, Body, Gen.OneOf("", "UrduPoint.com", "Naïve Wire"),
            Gen.OneOf(
                "", "BOSTON (AP) — ", "MOSCOW (UrduPoint News / Sputnik - 22nd December, 2021) ", "PARIS/BERLIN, Jan. 5 (Reuters) - "),
                Gen.Bool)
        .Select((day, text, source, dateline, furniture) =>
        {
            string body = $"{dateline}The ministers met on Monday, and nobody said for how long.\n\n{text}" + (furniture ? ".\n\n" : "");
            return ($" date {day} {source}\n\nMinisters Meet\n\n{body}{(furniture ? "Related Topics\n\nRussia\n\n日本\n" : "")}", body);
        });

    private static readonly Gen<(string Text, string Body)> Mail =
        Gen
            .Select(Day, Body)
            .Select((day, body) =>
                ($"Subject: A letter\nFrom: Ada Lindqvist <ada@example.org>\nDate: {day}\nKeywords: one, zwei, 三\n\n{body}", body));

    /// <summary>Two words at least in the title: one word may be the name of a site, such as <c>Tr.ru</c>.</summary>
    private static readonly Gen<(string Text, string Body)> Plain =
        Gen.Select(Line, Body).Select((title, body) => ($"The {title}\n\n{body}", body));

    /// <summary>Letters of all scripts, marks and spaces: what file systems take. The number keeps names apart.</summary>
    private static readonly Gen<string> FileName = Character.Where(c => char.IsLetterOrDigit(c, 0)).Array[0, 8].Select(string.Concat);

    private static readonly Gen<MadeArticle> One = Gen.Select(
        Gen.OneOf(FrontMatter, FrontMatter, Newswire, Mail, Plain), FileName, Gen.OneOf("News", "news", "Дела", "日本", "c sharp", "1984"),
        Gen.Bool)
        .Select((file, name, collection, mark) => new MadeArticle(name, collection, file.Text, file.Body) { HasByteOrderMark = mark });

    /// <summary>Up to twelve articles with names of their own.</summary>
    public static readonly Gen<MadeArticle[]> Corpus = One.Array[1, 12].Select(
        articles => articles.Select((article, i) => article with { Name = $"{i}-{article.Name}" }).ToArray());

    private static Gen<string> Field(string key, Gen<string> value) =>
        Gen.Select(Gen.Bool, value).Select((there, text) => there ? $"{key}: {text}\n" : "");

    /// <summary>A double-quoted YAML scalar: what is not printable is escaped, the rest stands as it is.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (rune.Value is '"' or '\\'
                || category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.OtherNotAssigned
                    or UnicodeCategory.Format)
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
            }
            else
            {
                quoted.Append(rune.ToString());
            }
        }

        return quoted.Append('"').ToString();
    }
}

/// <summary>A made-up article file.</summary>
/// <param name="Name">The file's name without extension.</param>
/// <param name="Collection">The collection that its item names.</param>
/// <param name="Text">What is in the file.</param>
/// <param name="Body">The part of it that is the body, as it stands there.</param>
internal sealed record MadeArticle(string Name, string Collection, string Text, string Body)
{
    public bool HasByteOrderMark { get; init; }

    public byte[] Bytes => [.. HasByteOrderMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(Text)];
}
