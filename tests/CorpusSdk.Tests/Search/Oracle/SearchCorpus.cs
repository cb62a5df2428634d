using CorpusSdk.CompilerServices;
using CorpusSdk.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Tests.Search;

/// <summary>Collections made up for searches.</summary>
internal static class SearchCorpus
{
    /// <summary>
    /// Few words, so that all kinds of queries find something: forms of one stem, diacritics, Han, and some that are in most articles.
    /// </summary>
    public static readonly string[] Words =
    [
        "the", "of", "border", "borders", "bordered", "café", "cafe", "cafés", "Run", "running", "runs", "NATO", "treaty", "treaties",
        "state-of-the-art",
        "universe", "university", "universal", "東京都", "naïve", "naive", "x", "2021", "don't", "example.org", "generously", "generous",
        "happy", "happily", "ice",
    ];

    private static readonly string?[] Languages = [null, null, null, "en", "en-GB", "de"];

    public static Notes Of(params IEnumerable<(string Title, string Body)> texts) =>
        new(texts.Select((text, i) => Article($"n{i:D5}", text.Title, text.Body)));

    public static ArticleData Article(string id, string title, string body) =>
        Notes.Note(id, body: body) with { Title = title };

    public static Gen<ArticleData[]> Any(int articles, int words) =>
        Gen.Select(
            Gen.OneOf(Words).Array[0, 4],
            Gen.Bool,
            Gen.Frequency((5, Common), (5, Gen.OneOf(Words))).Array[0, words],
            Gen.Int[0, 40],
            Gen.OneOf(Languages),
            Gen.OneOf("nato", "EU Law", "trade").Array[0, 2],
            Gen.Int[0, 9],
            (title, hasHeadline, body, day, language, tags, rating) => (title, hasHeadline, body, day, language, tags, rating))
        .Array[0, articles]
        .Select(
            all => all.Select((a, i) => Article($"n{i:D5}", string.Join(' ', a.title), string.Join(i % 3 == 0 ? ", " : " ", a.body)) with
            {
                Headline = a.hasHeadline ? (i % 2 == 0 ? string.Join(' ', a.title).ToUpperInvariant() : "Borders run again") : null,
                Date = a.day == 0 ? null : new DateOnly(2021, 1, 1).AddDays(a.day * 9),
                Language = a.language,
                Source = a.rating < 5 ? "Example Wire" : null,
                Tags = [.. a.tags.Distinct()],
                Authors = a.rating == 3 ? ["Ann Lee", "Bo Ö."] : [],
                Fields = [new("Rating", a.rating.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                new("seen", FieldValue.CreateList("2021-03-04", "2022-01-02"))],
            }).ToArray());

    private static Gen<string> Common => Gen.OneOf(Words[..6]);
}
