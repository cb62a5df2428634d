using System.Runtime.CompilerServices;
using CorpusSdk.Sets;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Letters;
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
    private readonly FieldValues?[] _members = new FieldValues?[StandardMembers.Count];
    private Dictionary<string, FieldValues>? _keys;
    private volatile Timeline? _timeline;

    /// <param name="articles">The collection.</param>
    /// <param name="sections">What was packed; null when nothing was.</param>
    public CollectionFacts(IArticleSource<Article> articles, IFactSections? sections)
    {
        _articles = articles;
        _sections = sections;
    }

    public Timeline Timeline => _timeline ?? ReadTimeline();

    // Synchronized, for the assembly that other locks are in takes 0.2 ms to find.
    [MethodImpl(MethodImplOptions.Synchronized)]
    public FieldValues ValuesOf(FactField field)
    {
        if (field.Member != FactFormat.Entry.OfKey) return _members[field.Member] ??= Read(field);

        _keys ??= new Dictionary<string, FieldValues>(Caseless.Comparer);
        if (!_keys.TryGetValue(field.Key, out FieldValues? values)) _keys.Add(field.Key, values = Read(field));

        return values;
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    private Timeline ReadTimeline() =>
        _timeline ??= new Timeline(_sections?.FindTimeline() ?? FactMemory.Of(TimelineWriter.Write(ReadMoments())));

    private FieldValues Read(FactField field) => new(_sections?.FindField(field) ?? FactMemory.Of(ReadValues(field)));

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
