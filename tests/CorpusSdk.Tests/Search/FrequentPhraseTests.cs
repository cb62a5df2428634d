using CorpusSdk.CompilerServices;
using CorpusSdk.Search;
using CorpusSdk.Shared.Search;
using CorpusSdk.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Tests.Search;

/// <summary>
/// Phrases of words that most articles have: whether the index has room for their positions, for their pairs or for both, the answer is
/// that of a scan.
/// </summary>
public class FrequentPhraseTests
{
    private const double Tolerance = 1e-4;
    private const int Articles = 40;

    /// <summary>In most articles, and forms of one stem among them.</summary>
    private static readonly string[] Frequent = ["the", "of", "border", "borders", "run", "to", "be", "or", "not", "cafés"];

    private static readonly string[] Rare = ["treaty", "treaties", "bordered", "running", "cafe", "東京都"];

    /// <summary>Signs make a text longer, and so give its index more room, and no word.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(150)]
    [InlineData(300)]
    [InlineData(600)]
    [InlineData(3000)]
    public void Phrases_are_found_as_a_scan_finds_them(int signs) => Check(Corpus(signs, 32, Articles), iterations: 6, hasPairs: false);

    /// <summary>Where there is room for the positions of all words, pairs of the most frequent ones take what is left.</summary>
    [Theory]
    [InlineData(600)]
    [InlineData(3000)]
    public void Phrases_are_found_by_pairs_of_words_with_positions(int signs) =>
        Check(Corpus(signs, 400, 420), iterations: 1, hasPairs: true);

    private static void Check(Gen<ArticleData[]> corpora, int iterations, bool hasPairs) =>
        Gen.Select(corpora, Phrase.Array[30], Gen.Bool).Sample(
            (articles, phrases, stems) =>
            {
                Notes notes = new(articles);
                if (hasPairs) Assert.NotEqual(0, SearchSources.Of(notes)[0].Index.Pairs.Words);

                BruteForce scan = new(notes, stems);
                SearchOptions options = new() { Stemming = stems ? Stemming.English : Stemming.None };
                foreach (QueryNode phrase in phrases)
                {
                    var expected = scan.Search(phrase).ToDictionary(hit => hit.Article.Id, hit => hit.Score);
                    SearchResults<Note> found = notes.Search(SearchQuery.Of("", phrase), options);
                    Assert.True(expected.Count == found.Count, $"{found.Count} hits, not {expected.Count}: {AnyQuery.Text(phrase)}");
                    Assert.All(found, hit => Assert.Equal(expected[hit.Article.Id], hit.Score, Tolerance));
                }
            },
            iter: iterations, threads: 1, print: static sample => $"{sample.Item1.Length} articles, {string.Join(' ', sample.Item2.Select(AnyQuery.Text))}");

    /// <summary>
    /// The more text, the more words have positions. Where there is no room for any, those have them whose pairs would take more.
    /// </summary>
    [Fact]
    public void As_many_words_have_positions_as_there_is_room_for()
    {
        int[] bare = [.. Enumerable.Range(0, 50).Select(static i => WordsWithoutPositions(i * 20)), WordsWithoutPositions(10_000)];
        Assert.InRange(bare[0], 1, Frequent.Length);
        Assert.Equal(0, bare[^1]);
        Assert.Contains(bare, words => words > 0 && words < bare[0]);
        Assert.Equal(bare.OrderDescending(), bare);
    }

    /// <summary>Collections in which thousands of words are in all articles have no table of all their pairs.</summary>
    [Fact]
    public void No_more_than_a_hundred_words_go_without_positions()
    {
        string body = string.Join(' ', Enumerable.Range(0, 3000).Select(static i => $"w{i}"));
        Notes notes = new(Enumerable.Range(0, Articles).Select(i => SearchCorpus.Article($"n{i:D2}", "", body)));
        Assert.InRange(SearchSources.Of(notes)[0].Index.Pairs.Words, 0, 128);
        Assert.Equal(Articles, notes.Search("\"w17 w18 w19\"").Count);
        Assert.Equal(0, notes.Search("\"w17 w19\"").Count);
    }

    private static int WordsWithoutPositions(int signs)
    {
        var random = new Random(3);
        Notes notes = new(Enumerable.Range(0, Articles).Select(i => SearchCorpus.Article(
            $"n{i:D2}", "", string.Join(' ', Enumerable.Range(0, 6).SelectMany(_ => Shuffled(random))) + End(i, signs))));
        return SearchSources.Of(notes)[0].Index.Pairs.Words;
    }

    private static string[] Shuffled(Random random)
    {
        string[] words = [.. Frequent];
        random.Shuffle(words);
        return words;
    }

    private static Gen<string> Word => Gen.Frequency((9, Gen.OneOf(Frequent)), (1, Gen.OneOf(Rare)));

    private static Gen<QueryNode> Phrase => Gen.Select(
        Word.Array[2, 5], Gen.Frequency((4, Gen.Const(0)), (1, Gen.Int[1, 4])), Gen.OneOf("", "body", "title"), (words, slop, name) =>
        {
            QueryNode phrase = new PhraseNode(0, 1, string.Join(' ', words), slop);
            return name.Length == 0 ? phrase : new FieldNode(0, 1, name, name.Length, phrase);
        });

    private static Gen<ArticleData[]> Corpus(int signs, int least, int most) =>
        Gen.Select(Word.Array[1, 60], Gen.OneOf(Frequent).Array[0, 3], Gen.Bool, Gen.OneOf("en", "de", null), Gen.Bool,
            (body, title, isMarkdown, language, isLinked) => (body, title, isMarkdown, language, isLinked))
        .Array[least, most]
        .Select(all => all.Select((a, i) => SearchCorpus.Article(
            $"n{i:D5}", string.Join(' ', a.title), Body(a.body, a.isMarkdown && a.isLinked) + End(i, signs)) with
        {
            Path = a.isMarkdown ? "a.md" : "a.txt",
            Language = a.language,
        }).ToArray());

    /// <summary>Words of one article, which take more room in an index than in a text, and signs.</summary>
    private static string End(int article, int signs) =>
        " " + string.Join(' ', Enumerable.Range(0, 15).Select(i => $"w{article}x{i}")) + new string('.', signs);

    /// <summary>What a reader does not see parts no words that are next to each other.</summary>
    private static string Body(string[] words, bool isLinked) =>
        isLinked && words.Length > 2
            ? $"{words[0]} [{words[1]}](of.the.border) {string.Join(' ', words[2..])}"
            : string.Join(' ', words);
}
