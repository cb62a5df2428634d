using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CorpusSdk.Text;
using CorpusSdk.Text.Collocations;
using CorpusSdk.Text.Comparisons;
using CorpusSdk.Text.Concordances;
using CorpusSdk.Text.Frequencies;
using CorpusSdk.Text.Mentions;
using CorpusSdk.Text.Words;

namespace CorpusSdk;

/// <summary>
/// Studies the bodies of articles: concordances, frequencies, collocations, keyness, vocabulary, readability, mentions, and all of them
/// over time.
/// </summary>
/// <remarks>
/// Words are those of search: Unicode's, with their case folded, and of Markdown those that a reader sees. Of a word longer than 64
/// characters these count. All take time linear in the bodies.
/// </remarks>
public static class TextStudy
{
    private const int UsualWidth = 40;

    private const int UsualWindow = 5;

    private const int UsualMovingWindow = 100;

    /// <summary>Finds every place where articles have a word or phrase, with what stands beside it.</summary>
    /// <typeparam name="T">The type of the articles.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="pattern">
    /// A word (<c>border</c>), the beginning of words (<c>bord*</c>), a phrase with or without quotation marks (<c>"border troops"</c>), or
    /// several of these with <c>OR</c> between them. Case and diacritics do not matter.
    /// </param>
    /// <param name="width">How many characters to show on each side, from 0 to 10,000.</param>
    /// <returns>The lines, in the order of the articles and their texts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="pattern"/> has no word, or more than 64.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is outside of its range.</exception>
    /// <remarks>Of a set with a search index, articles without the words are not read.</remarks>
    public static Concordance<T> Concordance<T>(this IEnumerable<T> articles, string pattern, int width = UsualWidth)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(articles);
        return ConcordanceReader.Read(articles, pattern, width);
    }

    /// <summary>Finds every place where an article has a word or phrase, with what stands beside it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="pattern">A word, the beginning of words, a phrase, or several of these with <c>OR</c> between them.</param>
    /// <param name="width">How many characters to show on each side, from 0 to 10,000.</param>
    /// <returns>The lines, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="pattern"/> has no word, or more than 64.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is outside of its range.</exception>
    public static Concordance<Article> Concordance(this Article article, string pattern, int width = UsualWidth) =>
        ConcordanceReader.Read(Only(article), pattern, width);

    /// <summary>Shows every match of a search with what stands beside it: a concordance of any query.</summary>
    /// <typeparam name="T">The type of the articles.</typeparam>
    /// <param name="results">What a search found.</param>
    /// <param name="width">How many characters to show on each side, from 0 to 10,000.</param>
    /// <returns>The lines of the best article first, each in the order of the text. Matches in titles alone have no line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is outside of its range.</exception>
    public static Concordance<T> Concordance<T>(this SearchResults<T> results, int width = UsualWidth)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(results);
        return ConcordanceReader.Read(results, width);
    }

    /// <summary>Counts words, or sequences of words.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="n">How many words a sequence has, from 1 to 5. Sequences end with their article.</param>
    /// <param name="stopWords">
    /// Words to leave out, such as <see cref="StopWords.English"/>: of sequences, those that begin or end with one. They count in totals.
    /// </param>
    /// <returns>The frequencies, highest first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is outside of its range.</exception>
    public static FrequencyList Frequencies(this IEnumerable<Article> articles, int n = 1, IEnumerable<string>? stopWords = null)
    {
        const int Longest = 5;
        ArgumentNullException.ThrowIfNull(articles);
        return n is < 1 or > Longest
            ? throw new ArgumentOutOfRangeException(nameof(n), n, "A sequence has from 1 to 5 words; 1 counts single words.")
            : new FrequencyList(FrequencyCounter.Count(articles, n), StopWords.Fold(stopWords));
    }

    /// <summary>Counts the words of an article, or its sequences of words.</summary>
    /// <param name="article">The article.</param>
    /// <param name="n">How many words a sequence has, from 1 to 5.</param>
    /// <param name="stopWords">Words to leave out: of sequences, those that begin or end with one. They count in totals.</param>
    /// <returns>The frequencies, highest first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is outside of its range.</exception>
    public static FrequencyList Frequencies(this Article article, int n = 1, IEnumerable<string>? stopWords = null) =>
        Only(article).Frequencies(n, stopWords);

    /// <summary>Finds pairs of words that occur near each other, in their order.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="window">How many words after the first the second may be, from 1, the next one, to 100.</param>
    /// <param name="minCount">How often a pair occurs at least, 1 or more.</param>
    /// <param name="stopWords">Words of which no pair is made. They count as distance, and in totals.</param>
    /// <param name="measure">What the list is sorted by.</param>
    /// <returns>The pairs, strongest first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside of its range.</exception>
    public static CollocationList Collocations(
        this IEnumerable<Article> articles, int window = 1, int minCount = 2, IEnumerable<string>? stopWords = null,
        CollocationMeasure measure = CollocationMeasure.LogLikelihood)
    {
        ArgumentNullException.ThrowIfNull(articles);
        CollocationCounter.Check(window, minCount);
        _ = default(Collocation).By(measure);
        return new CollocationList(CollocationCounter.Pairs(articles, window, minCount, StopWords.Fold(stopWords)), measure);
    }

    /// <summary>Finds pairs of words that occur near each other in an article, in their order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="window">How many words after the first the second may be, from 1, the next one, to 100.</param>
    /// <param name="minCount">How often a pair occurs at least, 1 or more.</param>
    /// <param name="stopWords">Words of which no pair is made. They count as distance, and in totals.</param>
    /// <param name="measure">What the list is sorted by.</param>
    /// <returns>The pairs, strongest first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside of its range.</exception>
    public static CollocationList Collocations(
        this Article article, int window = 1, int minCount = 2, IEnumerable<string>? stopWords = null,
        CollocationMeasure measure = CollocationMeasure.LogLikelihood) =>
        Only(article).Collocations(window, minCount, stopWords, measure);

    /// <summary>Finds the words that occur near a word, before or after it.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="word">The word, without regard to case.</param>
    /// <param name="window">How many words before and after it count, from 1 to 100.</param>
    /// <param name="minCount">How often the two occur near each other at least, 1 or more.</param>
    /// <param name="stopWords">Words that are no neighbours. They count as distance, and in totals.</param>
    /// <param name="measure">What the list is sorted by.</param>
    /// <returns>Pairs of the word and a neighbour, strongest first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> or <paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not one word.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside of its range.</exception>
    public static CollocationList Collocates(
        this IEnumerable<Article> articles, string word, int window = UsualWindow, int minCount = 2, IEnumerable<string>? stopWords = null,
        CollocationMeasure measure = CollocationMeasure.LogLikelihood)
    {
        ArgumentNullException.ThrowIfNull(articles);
        string node = Folding.OnlyForm(word, nameof(word));
        CollocationCounter.Check(window, minCount);
        _ = default(Collocation).By(measure);
        return new CollocationList(CollocationCounter.Of(node, articles, window, minCount, StopWords.Fold(stopWords)), measure);
    }

    /// <summary>Finds the words that occur near a word in an article, before or after it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="word">The word, without regard to case.</param>
    /// <param name="window">How many words before and after it count, from 1 to 100.</param>
    /// <param name="minCount">How often the two occur near each other at least, 1 or more.</param>
    /// <param name="stopWords">Words that are no neighbours. They count as distance, and in totals.</param>
    /// <param name="measure">What the list is sorted by.</param>
    /// <returns>Pairs of the word and a neighbour, strongest first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> or <paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not one word.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside of its range.</exception>
    public static CollocationList Collocates(
        this Article article, string word, int window = UsualWindow, int minCount = 2, IEnumerable<string>? stopWords = null,
        CollocationMeasure measure = CollocationMeasure.LogLikelihood) =>
        Only(article).Collocates(word, window, minCount, stopWords, measure);

    /// <summary>Finds the words that are more, or less, frequent in these articles than in others, beyond chance.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="reference">The articles to compare them with.</param>
    /// <param name="maxPValue">
    /// How probable a difference may be by chance alone, above 0 and at most 1. Among many words, some pass any value: 0.05 lets one in
    /// twenty pass, and 0.0001 is usual for whole vocabularies.
    /// </param>
    /// <param name="n">How many words a sequence has, from 1 to 5.</param>
    /// <param name="stopWords">Words to leave out: of sequences, those that begin or end with one. They count in totals.</param>
    /// <returns>
    /// The words, by signed <see cref="KeyWord.LogLikelihood"/>: those that are typical of the articles first, those of the others last.
    /// None where one side has no word.
    /// </returns>
    /// <exception cref="ArgumentNullException">A set of articles is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside of its range.</exception>
    public static ImmutableArray<KeyWord> Keyness(
        this IEnumerable<Article> articles, IEnumerable<Article> reference, double maxPValue = 0.05, int n = 1,
        IEnumerable<string>? stopWords = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(reference);
        string[]? left = stopWords?.ToArray();
        return articles.Frequencies(n, left).Keyness(reference.Frequencies(n, left), maxPValue);
    }

    /// <summary>Finds the words that are more, or less, frequent in one list than in another, beyond chance.</summary>
    /// <param name="frequencies">The frequencies.</param>
    /// <param name="reference">The frequencies to compare them with, of sequences as long.</param>
    /// <param name="maxPValue">How probable a difference may be by chance alone, above 0 and at most 1.</param>
    /// <returns>The words, by signed <see cref="KeyWord.LogLikelihood"/>. None where one side has no word.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">The lists have sequences of different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxPValue"/> is outside of its range.</exception>
    public static ImmutableArray<KeyWord> Keyness(this FrequencyList frequencies, FrequencyList reference, double maxPValue = 0.05)
    {
        ArgumentNullException.ThrowIfNull(frequencies);
        ArgumentNullException.ThrowIfNull(reference);
        return ImmutableCollectionsMarshal.AsImmutableArray(KeywordFinder.Find(frequencies, reference, maxPValue));
    }

    /// <summary>Measures how rich the vocabulary of articles is.</summary>
    /// <param name="articles">The articles, as one text.</param>
    /// <param name="window">How many words the moving average looks at, from 1 to 100,000.</param>
    /// <returns>The measures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is outside of its range.</exception>
    public static Vocabulary Vocabulary(this IEnumerable<Article> articles, int window = UsualMovingWindow)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Text.Vocabulary.Of(articles, window);
    }

    /// <summary>Measures how rich the vocabulary of an article is.</summary>
    /// <param name="article">The article.</param>
    /// <param name="window">How many words the moving average looks at, from 1 to 100,000.</param>
    /// <returns>The measures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is outside of its range.</exception>
    public static Vocabulary Vocabulary(this Article article, int window = UsualMovingWindow) =>
        Text.Vocabulary.Of(Only(article), window);

    /// <summary>Measures how hard articles are to read, by formulas for English.</summary>
    /// <param name="articles">The articles; those that say they are in another language are left out.</param>
    /// <returns>The measures, over all words and sentences of all articles.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public static Readability Readability(this IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Text.Readability.Of(articles);
    }

    /// <summary>Measures how hard an article is to read, by formulas for English.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The measures; not numbers where it says that it is in another language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static Readability Readability(this Article article) => Text.Readability.Of(Only(article));

    /// <summary>
    /// Finds quotations, handles, tags, links, dates and amounts of money. Dates and money are found as English writes them.
    /// </summary>
    /// <param name="articles">The articles. Each is read when its first mention is asked for.</param>
    /// <param name="kinds">What to find.</param>
    /// <returns>The mentions, in the order of the articles and their texts. Mentions of different kinds may overlap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kinds"/> has what is no kind.</exception>
    public static IEnumerable<Mention> Mentions(this IEnumerable<Article> articles, MentionKinds kinds = MentionKinds.All)
    {
        ArgumentNullException.ThrowIfNull(articles);
        MentionReader.Check(kinds);
        return articles.SelectMany(article => MentionReader.Read(article, kinds));
    }

    /// <summary>
    /// Finds quotations, handles, tags, links, dates and amounts of money. Dates and money are found as English writes them.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="kinds">What to find.</param>
    /// <returns>The mentions, in the order of the text. Mentions of different kinds may overlap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kinds"/> has what is no kind.</exception>
    public static ImmutableArray<Mention> Mentions(this Article article, MentionKinds kinds = MentionKinds.All) =>
        [.. Only(article).Mentions(kinds)];

    /// <summary>Groups articles by day, month or year.</summary>
    /// <typeparam name="T">The type of the articles.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="period">How long a period is.</param>
    /// <returns>The periods that have articles, the earliest first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="period"/> is none that the enum names.</exception>
    public static ArticlesOverTime<T> OverTime<T>(this IEnumerable<T> articles, Period period)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new ArticlesOverTime<T>(articles, period);
    }

    private static Article[] Only(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return [article];
    }
}
