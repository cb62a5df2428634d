using System.Globalization;
using CorpusSdk.Parsing.Formats;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Values;
using CsCheck;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Newswire files put together from random parts fall apart into the same parts.</summary>
public class NewswireRoundTripTests
{
    private static readonly Gen<string> Words =
        Gen
            .Frequency((8, Gen.Char['a', 'z'].Array[1, 9]), (1, Gen.Char['à', 'ö'].Array[1, 9]), (1, Gen.Char['0', '9'].Array[1, 4]))
            .Select(letters => new string(letters));

    /// <summary>Every Word Capitalised, with the marks that real titles have.</summary>
    private static readonly Gen<string> Titles =
        Gen.Select(Words, Gen.OneOf("", "", "", ",", ":", " -", " –", "'s")).Array[2, 12]
            .Select(
                words => string.Join(' ', words.Select(word => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.Item1) + word.Item2)))
            .Select(title => "Title " + title + " End");

    private static readonly Gen<string> Sources = Gen.OneOf(
        Words.Select(word => $"{word}.com"),
        Words.Array[1, 3].Select(words => "The " + string.Join(' ', words)),
        Words.Select(word => $"@{word}"));

    private static readonly Gen<string> Paragraphs =
        Words.Array[3, 30].Array[1, 3].Select(lines => "The " + string.Join('\n', lines.Select(line => string.Join(' ', line))) + " said.");

    private static readonly Gen<DateOnly> Days = Gen.Int[1, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<Parts> Files =
        Gen.Select(Days, Sources, Titles, Gen.Bool, Gen.Bool, Paragraphs.Array[1, 5], Gen.OneOf("\n", "\r\n"), Gen.Int[0, 3])
            .Select((day, source, title, repeated, byline, paragraphs, lineEnd, blanks) =>
                new Parts(day, source, title, repeated, byline, paragraphs, lineEnd, blanks));

    [Fact]
    public void Every_part_comes_back() =>
        Files.Sample(
            parts =>
            {
                ParsedArticle article = Parse.Clean(parts.File);
                Assert.Equal("newswire", article.Format);
                Assert.Equal(new CalendarDate(parts.Day.Year, parts.Day.Month, parts.Day.Day), article.Date);
                Assert.Equal(parts.Source, article.Source);
                Assert.Equal(parts.Title, article.Title);
                Assert.Equal(parts.Title, article.TitleSpan.Marked(parts.File));
                Assert.Equal(parts.Repeated ? parts.Headline : null, article.Headline);
                Assert.Equal(parts.Byline ? ["Ada Lindqvist"] : [], article.Authors);
                Assert.Equal(string.Join("\n\n", parts.Paragraphs) + "\n", article.Body);
                Assert.Equal(string.Join(' ', parts.Paragraphs).Split([' ', '\n']).Length, article.WordCount);
            },
            iter: 10_000);

    private sealed record Parts(
        DateOnly Day, string Source, string Title, bool Repeated, bool Byline, string[] Paragraphs, string LineEnd, int Blanks)
    {
        public string Headline => Title.ToLowerInvariant();

        public string File
        {
            get
            {
                string[] blocks =
                [
                    $"{new string('\n', Blanks)}{new string(' ', Blanks)}date {Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {Source}",
                    Title,
                    .. Byline ? ["By Ada Lindqvist (@AdaL)"] : Array.Empty<string>(),
                    .. Repeated ? [Headline] : Array.Empty<string>(),
                    .. Paragraphs,
                ];
                return string.Join("\n\n", blocks).Replace("\n", LineEnd, StringComparison.Ordinal) + LineEnd;
            }
        }
    }
}
