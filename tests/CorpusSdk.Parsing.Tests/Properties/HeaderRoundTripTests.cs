using System.Globalization;
using System.Text;
using CorpusSdk.Parsing.Formats;
using CorpusSdk.Parsing.Model;
using CsCheck;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Headers written here and read by the parser give back what went in.</summary>
public class HeaderRoundTripTests
{
    private static readonly Gen<string> Characters = Gen.Frequency(
        (6, Gen.Char[' ', '~'].Select(c => c.ToString())),
        (3, Gen.Char['\u00A0', '\uD7FF'].Select(c => c.ToString())),
        (1, Gen.Char['\uE000', '\uFFFD'].Select(c => c.ToString())),
        (1, Gen.Int[0x10000, 0x10FFFF].Select(char.ConvertFromUtf32)),
        (1, Gen.Char['\u0001', '\u001F'].Select(c => c.ToString())));

    /// <summary>Any text of one line that has something in it and no white space around it.</summary>
    private static readonly Gen<string> Titles =
        Characters.Array[1, 60]
            .Select(parts => string.Concat(parts).Replace('\n', 'n').Replace('\r', 'r').Trim())
            .Where(title => title.Length > 0);

    private static readonly Gen<string> Words = Gen.Char['a', 'z'].Array[1, 9].Select(letters => "x" + new string(letters));

    [Fact]
    public void A_double_quoted_title_is_the_title() =>
        Gen.Select(Titles, Gen.Bool, Gen.Bool).Sample(
            (title, escapeAll, windows) =>
            {
                string text = $"---\nlang: en\ntitle: {DoubleQuoted(title, escapeAll)}\n---\n\nText.\n";
                ParseResult result = ArticleParser.Parse(windows ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text);
                Assert.Equal(title, result.Article?.Title);
                Assert.Equal("Text.\n", result.Article?.Body);
            },
            iter: 20_000);

    [Fact]
    public void Double_quoted_authors_and_tags_are_the_authors_and_tags() =>
        Gen.Select(Titles.Array[0, 5], Titles.Array[0, 5], Gen.Bool).Sample(
            (authors, tags, block) =>
            {
                string list = string.Concat(
                    authors.Select(author => block ? $"\n- {DoubleQuoted(author, false)}" : $" {DoubleQuoted(author, false)},"));
                string text =
                    $"---\ntitle: A\nauthors:{(block ? list : $" [{list}]")}\ntags: [{string.Join(", ", tags.Select(tag => DoubleQuoted(tag, true)))}]\n---\n\nText.\n";
                ParsedArticle? article = ArticleParser.Parse(text).Article;
                Assert.Equal(authors.Distinct(StringComparer.OrdinalIgnoreCase), article!.Authors);
                Assert.Equal(tags.Distinct(StringComparer.OrdinalIgnoreCase), article.Tags);
            },
            iter: 5_000);

    [Fact]
    public void A_folded_mail_header_is_unfolded() =>
        Gen.Select(Words.Array[1, 12], Gen.OneOf("\n ", "\n\t", "\n    ", "\r\n "), Gen.Int[0, int.MaxValue]).Sample(
            (words, fold, folds) =>
            {
                var title = new StringBuilder(words[0]);
                for (int i = 1; i < words.Length; i++) title.Append((folds >> i) % 2 == 0 ? " " : fold).Append(words[i]);
                ParsedArticle article = Parse.Clean($"Subject: {title}\nDate: 2021-12-22\n\nText.\n");
                Assert.Equal(string.Join(' ', words), article.Title);
                Assert.Equal(Parse.Day("2021-12-22"), article.Date);
            },
            iter: 5_000);

    [Fact]
    public void A_list_of_people_is_the_people() =>
        Gen.Select(Words.Array[1, 4], Words.Array[0, 3], Gen.Int[0, 2]).Array[1, 6].Sample(
            people =>
            {
                string[] names = [.. people.Select(
                    person => string.Join(' ', person.Item1) + (person.Item3 == 2 ? ", " : " ") + string.Join(' ', person.Item2))];
                string line = string.Join(", ", people.Select((person, i) => person.Item3 switch
                {
                    0 => names[i],
                    1 => $"{names[i]} <{person.Item1[0]}@example.org>",
                    _ => $"\"{names[i]}\" <a,b@example.org>",
                }));
                Assert.Equal(
                    names.Select(name => name.Trim()).Where(name => name.Length > 0), AddressList.Names(line).Select(name => name.Trim()));
            },
            iter: 5_000);

    /// <summary>A YAML scalar in double quotes: what YAML may take for something else is escaped.</summary>
    private static string DoubleQuoted(string text, bool escapeAll)
    {
        var quoted = new StringBuilder("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool plain = !escapeAll && rune.Value is not ('"' or '\\') && Rune.GetUnicodeCategory(rune) is not
                (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
            if (plain) quoted.Append(rune.ToString());
            else if (rune.Value <= 0xFF) quoted.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}");
            else if (rune.Value <= 0xFFFF) quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}");
        }

        return quoted.Append('"').ToString();
    }
}
