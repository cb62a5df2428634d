using CorpusSdk.Sets;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Facts;

/// <summary>
/// What is known about the articles of one collection without making them. Where it was not packed, it is worked out at the first
/// question by the code that packs it: then, that question makes all articles.
/// </summary>
internal sealed class CollectionFacts
{
    private readonly IArticleSource<Article> _articles;
    private readonly IFactSections? _sections;
    private readonly Lock _reading = new();
    private readonly Dictionary<FactField, FieldValues> _fields = [];
    private Timeline? _timeline;

    /// <param name="articles">The collection.</param>
    /// <param name="sections">What was packed; null when nothing was.</param>
    public CollectionFacts(IArticleSource<Article> articles, IFactSections? sections)
    {
        _articles = articles;
        _sections = sections;
    }

    public Timeline Timeline
    {
        get
        {
            if (Volatile.Read(ref _timeline) is { } known)
            {
                return known;
            }

            lock (_reading)
            {
                return _timeline ??= new Timeline(_sections?.FindTimeline() ?? FactMemory.Of(TimelineWriter.Write(ReadMoments())));
            }
        }
    }

    public FieldValues ValuesOf(FactField field)
    {
        lock (_reading)
        {
            if (!_fields.TryGetValue(field, out FieldValues? values))
            {
                values = new FieldValues(_sections?.FindField(field) ?? FactMemory.Of(ReadValues(field)));
                _fields.Add(field, values);
            }

            return values;
        }
    }

    private long[] ReadMoments()
    {
        long[] moments = new long[_articles.Count];
        for (int i = 0; i < moments.Length; i++)
        {
            Article article = _articles.Get(i);
            moments[i] = ArticleMoment.Of(article.Date is { } date ? date.DayNumber + 1 : 0, article.Time is { } time ? time.Ticks + 1 : 0);
        }

        return moments;
    }

    private byte[] ReadValues(FactField field)
    {
        FieldValuesWriter values = new();
        for (int i = 0; i < _articles.Count; i++)
        {
            field.AddValues(_articles.Get(i), i, values);
        }

        return values.ToBytes();
    }
}
