using System.Collections;
using System.Diagnostics;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Text;

/// <summary>The articles of a day, month or year: study them as any others.</summary>
/// <typeparam name="T">The type of the articles.</typeparam>
[DebuggerDisplay("{Start}: {Count}")]
public sealed class PeriodArticles<T> : IReadOnlyList<T>
    where T : Article
{
    private const long NotCounted = -1;

    private readonly T[] _articles;
    private long _words = NotCounted;

    internal PeriodArticles(Period period, DateOnly start, T[] articles)
    {
        Period = period;
        Start = start;
        _articles = articles;
    }

    /// <summary>Gets whether it is a day, a month or a year.</summary>
    public Period Period { get; }

    /// <summary>Gets its first day.</summary>
    public DateOnly Start { get; }

    /// <summary>Gets its last day.</summary>
    public DateOnly End => Period switch
    {
        Period.Day => Start,
        Period.Month => new DateOnly(Start.Year, Start.Month, DateTime.DaysInMonth(Start.Year, Start.Month)),
        _ => new DateOnly(Start.Year, 12, 31),
    };

    /// <summary>Gets the number of articles.</summary>
    public int Count => _articles.Length;

    /// <summary>Gets the number of words in the articles. The first question takes time linear in their bodies.</summary>
    public long Words
    {
        get
        {
            // Racing readers count the same.
            if (Interlocked.Read(ref _words) == NotCounted) Interlocked.Exchange(ref _words, CountWords());

            return Interlocked.Read(ref _words);
        }
    }

    /// <summary>Gets an article by its place.</summary>
    /// <param name="index">The place, from 0 to <see cref="Count"/> - 1.</param>
    /// <returns>The article.</returns>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public T this[int index] => _articles[index];

    /// <summary>Returns an enumerator over the articles, in the order of the set.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_articles).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private long CountWords()
    {
        long words = 0;
        char[] buffer = new char[TokenReader.BufferLength];
        foreach (T article in _articles)
        {
            BodyReader tokens = new(article.Body, BodyReader.IsMarkdown(article.Path), buffer);
            while (tokens.MoveNext()) words++;
        }

        return words;
    }
}
