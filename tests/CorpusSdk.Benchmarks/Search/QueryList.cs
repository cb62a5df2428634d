using System.Text.Json;
using System.Text.RegularExpressions;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// What is asked of a corpus: the public queries whose words all occur in it, in their order, and where they are too few, words of one
/// article from a seed.
/// </summary>
internal sealed partial class QueryList
{
    /// <summary>Queries of either list.</summary>
    private const int Count = 200;

    private const int Seed = 48;

    private QueryList(List<WordQuery> words, List<WordQuery> phrases)
    {
        PublicWords = words.Count;
        PublicPhrases = phrases.Count;
        Words = words;
        Phrases = phrases;
    }

    /// <summary>Gets queries for any of several words, and for all of them.</summary>
    public List<WordQuery> Words { get; }

    public List<WordQuery> Phrases { get; }

    public int PublicWords { get; }

    public int PublicPhrases { get; }

    /// <summary>Gets the list of 962 queries of a public search benchmark, a JSON object a line; it may be missing.</summary>
    public static string PublicFile => Path.Combine(Repository.Root, "..", "shared", "oracles", "search-queries.txt");

    public static QueryList Of(SearchedTexts texts)
    {
        HashSet<string> known = [.. texts.Bodies.AsParallel().SelectMany(WordsOf)];
        WordQuery[] read = File.Exists(PublicFile)
            ? [.. File.ReadLines(PublicFile).Select(Read).OfType<WordQuery>().Where(query => query.Words.All(known.Contains))]
            : [];
        QueryList list = new(
            [.. read.Where(query => query.Kind != QueryKind.Phrase).Take(Count)],
            [.. read.Where(query => query.Kind == QueryKind.Phrase).Take(Count)]);
        var random = new Random(Seed);
        while (list.Words.Count < Count) Add(list.Words, texts, random, (QueryKind)(list.Words.Count % 2));
        while (list.Phrases.Count < Count) Add(list.Phrases, texts, random, QueryKind.Phrase);
        return list;
    }

    private static void Add(List<WordQuery> queries, SearchedTexts texts, Random random, QueryKind kind)
    {
        string body = texts.Bodies[random.Next(texts.Bodies.Length)];
        MatchCollection runs = Run().Matches(body);
        if (runs.Count == 0) return;

        string[] words = runs[random.Next(runs.Count)].Value.ToLowerInvariant().Split(' ');
        int count = random.Next(2, 4);
        if (words.Length < count) return;

        int start = random.Next(words.Length - count + 1);
        queries.Add(new WordQuery(kind, kind == QueryKind.Phrase ? words[start..(start + count)] : [.. words.Distinct().Take(count)]));
    }

    private static WordQuery? Read(string line)
    {
        using var query = JsonDocument.Parse(line);
        return WordQuery.Read(query.RootElement.GetProperty("query").GetString()!);
    }

    private static IEnumerable<string> WordsOf(string body) => Word().Matches(body).Select(match => match.Value.ToLowerInvariant());

    /// <summary>A word that all engines see as one.</summary>
    [GeneratedRegex(@"(?<![\w.'’:,-])[A-Za-z0-9]+(?![\w'’:-]|[.,]\w)")]
    private static partial Regex Word();

    /// <summary>Several of them.</summary>
    [GeneratedRegex(@"(?<![^\s])[A-Za-z]+( [A-Za-z]+)+(?![^\s.])")]
    private static partial Regex Run();
}
